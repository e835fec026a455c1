using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>Writes JSON in the one spelling of RFC 8785, texts in normalization form C. The caller keeps the members in the order of their names. Not safe for several threads at once.</summary>
internal sealed class CanonicalWriter
{
    private const string Hexadecimal = "0123456789abcdef";

    private readonly StringBuilder text = new();
    private bool isFirst;

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();

    /// <summary>An object; its members are written between.</summary>
    public void Begin()
    {
        text.Append('{');
        isFirst = true;
    }

    public void End()
    {
        text.Append('}');
        isFirst = false;
    }

    /// <summary>The name of a member; its value is written next.</summary>
    public void Name(string name)
    {
        text.Append(isFirst ? "\"" : ",\"").Append(name).Append("\":");
        isFirst = false;
    }

    /// <summary>Text that is canonical already.</summary>
    public void Raw(string canonical) => text.Append(canonical);

    /// <summary>A member with a text; nothing where there is none.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            String(Normal(value));
        }
    }

    /// <summary>A member with a whole number; nothing where there is none.</summary>
    public void Integer(string name, int? value)
    {
        if (value is { } number)
        {
            Name(name);
            text.Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A member with a text in one or two languages; nothing where there is none.</summary>
    public void Localized(string name, LocalizedText? value)
    {
        if (value is not null)
        {
            Name(name);
            Begin();
            Text("en", value.English);
            Text("ja", value.Japanese);
            Unknown(value.UnknownMembers);
            End();
        }
    }

    /// <summary>A member with a list of texts that means a set: each once, sorted; nothing where it is empty.</summary>
    public void Set<T>(string name, ValueList<T> items, Func<T, string> textOf)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (items.Count == 1)
        {
            Name(name);
            text.Append('[');
            String(Normal(textOf(items[0])));
            text.Append(']');
            return;
        }

        string[] sorted = new string[items.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = Normal(textOf(items[i]));
        }

        List(name, sorted, (writer, item) => writer.String(item));
    }

    /// <summary>A member with a list of objects that means a set: each once, sorted by their canonical text; nothing where it is empty.</summary>
    public void ObjectSet<T>(string name, ValueList<T> items, Action<CanonicalWriter, T> write)
    {
        if (items.Count == 1)
        {
            // Nothing to sort: written in its place.
            Name(name);
            text.Append('[');
            write(this, items[0]);
            text.Append(']');
        }
        else if (items.Count > 1)
        {
            List(name, [.. items.Select(item => Of(item, write))], (writer, item) => writer.Raw(item));
        }
    }

    /// <summary>The member <c>unknown</c>: the members that this version does not know, each value as the text of its JSON; nothing where there are none.</summary>
    public void Unknown(UnknownMembers unknown)
    {
        if (unknown.Members.Count == 0)
        {
            return;
        }

        Name("unknown");
        text.Append('{');
        string separator = string.Empty;
        foreach (KeyValuePair<string, string> member in unknown.Members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            text.Append(separator);
            String(Normal(member.Key));
            text.Append(':');
            String(Normal(member.Value));
            separator = ",";
        }

        End();
    }

    /// <summary>The canonical text of one value.</summary>
    public static string Of<T>(T item, Action<CanonicalWriter, T> write)
    {
        CanonicalWriter writer = new();
        write(writer, item);
        return writer.ToString();
    }

    /// <summary>The text in normalization form C. Half of a surrogate pair has no UTF-8 and no normal form: it becomes U+FFFD.</summary>
    /// <summary>The SHA-256 of what is written, as UTF-8.</summary>
    public static byte[] HashOf<T>(T item, Action<CanonicalWriter, T> write)
    {
        CanonicalWriter writer = new();
        write(writer, item);
#if NET
        // Piece by piece: the text of a large statement would be far larger than anything else here.
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Encoder encoder = Encoding.UTF8.GetEncoder();
        byte[] bytes = [];
        foreach (ReadOnlyMemory<char> piece in writer.text.GetChunks())
        {
            int most = Encoding.UTF8.GetMaxByteCount(piece.Length + 1);
            bytes = bytes.Length < most ? new byte[most] : bytes;
            hash.AppendData(bytes.AsSpan(0, encoder.GetBytes(piece.Span, bytes, flush: false)));
        }

        return hash.GetHashAndReset();
#else
        using SHA256 algorithm = SHA256.Create();
        return algorithm.ComputeHash(Encoding.UTF8.GetBytes(writer.ToString()));
#endif
    }

    public static string Normal(string value)
    {
        bool isAscii = true;
        bool hasSurrogates = false;
        foreach (char c in value)
        {
            isAscii &= c < 128;
            hasSurrogates |= char.IsSurrogate(c);
        }

        return isAscii ? value : (hasSurrogates ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)) : value).Normalize(NormalizationForm.FormC);
    }

    private void List(string name, string[] items, Action<CanonicalWriter, string> write)
    {
        Array.Sort(items, StringComparer.Ordinal);
        Name(name);
        text.Append('[');
        for (int i = 0; i < items.Length; i++)
        {
            if (i == 0 || !string.Equals(items[i], items[i - 1], StringComparison.Ordinal))
            {
                text.Append(i == 0 ? string.Empty : ",");
                write(this, items[i]);
            }
        }

        text.Append(']');
    }

    private void String(string normal)
    {
        text.Append('"');
        int written = 0;
        for (int i = 0; i < normal.Length; i++)
        {
            char c = normal[i];
            if (c is >= ' ' and not '"' and not '\\')
            {
                continue;
            }

            text.Append(normal, written, i - written);
            written = i + 1;
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append("\\u00").Append(Hexadecimal[c >> 4]).Append(Hexadecimal[c & 15]),
            };
        }

        text.Append(normal, written, normal.Length - written).Append('"');
    }
}
