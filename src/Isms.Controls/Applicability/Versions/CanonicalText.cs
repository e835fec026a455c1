using System.Globalization;
using System.Text;
using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>Pieces of JSON in the one spelling of RFC 8785, texts in normalization form C.</summary>
internal static class CanonicalText
{
    private const string Hexadecimal = "0123456789abcdef";

    /// <summary>An object; members without a value are left out. They come in the order of their names, which the caller keeps.</summary>
    public static string Object(params (string Name, string? Value)[] members)
    {
        StringBuilder text = new("{");
        foreach ((string name, string? value) in members)
        {
            if (value is not null)
            {
                text.Append(text.Length > 1 ? "," : string.Empty).Append('"').Append(name).Append("\":").Append(value);
            }
        }

        return text.Append('}').ToString();
    }

    /// <summary>A list that means a set: each item once, sorted by its canonical text; null where it is empty.</summary>
    public static string? Set(IReadOnlyCollection<string> items)
    {
        if (items.Count == 0)
        {
            return null;
        }

        string[] sorted = [.. items.Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, StringComparer.Ordinal);
        return "[" + string.Join(",", sorted) + "]";
    }

    /// <summary>The same of plain texts.</summary>
    public static string? TextSet(IEnumerable<string> texts) => Set([.. texts.Select(text => String(text)!)]);

    public static string? Integer(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Localized(LocalizedText? text) =>
        text is null ? null : Object(("en", String(text.English)), ("ja", String(text.Japanese)), ("unknown", Unknown(text.UnknownMembers)));

    /// <summary>Members that this version does not know: each value as the text of its JSON.</summary>
    public static string? Unknown(UnknownMembers unknown) => unknown.Members.Count == 0 ? null
        : "{" + string.Join(",", unknown.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => String(member.Key) + ":" + String(member.Value))) + "}";

    public static string? String(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string normal = Normal(text);
        StringBuilder escaped = new(normal.Length + 2);
        escaped.Append('"');
        foreach (char c in normal)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append("\\u00").Append(Hexadecimal[c >> 4]).Append(Hexadecimal[c & 15]),
                _ => escaped.Append(c),
            };
        }

        return escaped.Append('"').ToString();
    }

    // Half of a surrogate pair has no UTF-8 and no normal form: it becomes U+FFFD, as in the bytes that are hashed.
    private static string Normal(string text)
    {
        bool isAscii = true;
        foreach (char c in text)
        {
            isAscii &= c < 128;
        }

        return isAscii ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
    }
}
