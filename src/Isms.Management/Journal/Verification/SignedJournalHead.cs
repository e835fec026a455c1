using System.Text;
using System.Text.Json;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Verification;

/// <summary>
/// A head with a signature, so that it can lie beside the journal: who has not the key cannot make one for a journal whose tail was cut off. Who kept an older one can put it back together
/// with the journal of that time; only a head kept elsewhere shows that. Immutable, with value equality.
/// </summary>
public sealed record SignedJournalHead
{
    private SignedJournalHead(JournalHead head, string signature)
    {
        Head = head;
        Signature = signature;
    }

    /// <summary>The head.</summary>
    public JournalHead Head { get; }

    /// <summary>The scheme, a colon, and the signature in hexadecimal digits.</summary>
    public string Signature { get; }

    /// <summary>Signs a head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="signer">The key.</param>
    /// <returns>The head with its signature.</returns>
    public static SignedJournalHead Sign(JournalHead head, IJournalSigner signer) =>
        new(Guard.NotNull(head), Guard.NotNull(signer).Scheme + ":" + JournalHash.ToText(signer.Sign(ContentOf(head))));

    /// <summary>Reads a signed head; whether it is genuine is told by <see cref="Verify"/>.</summary>
    /// <param name="utf8">Exactly what <see cref="ToUtf8"/> gives.</param>
    /// <returns>The head, or null when the text is none.</returns>
    public static SignedJournalHead? TryParse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Utf8JsonReader reader = new(utf8);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("count", out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out long count) && count >= 0
                && root.TryGetProperty("hash", out JsonElement hash) && hash.ValueKind == JsonValueKind.String && JournalHash.IsHash(hash.GetString())
                && root.TryGetProperty("signature", out JsonElement signature) && signature.ValueKind == JsonValueKind.String)
            {
                SignedJournalHead found = new(JournalHead.Create(count, hash.GetString()!), signature.GetString()!);
                return utf8.SequenceEqual(found.ToUtf8()) ? found : null;
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in a text.
        }

        return null;
    }

    /// <summary>Whether the head was signed with a key.</summary>
    /// <param name="verifier">The key.</param>
    /// <returns>True when it was.</returns>
    public bool Verify(IJournalVerifier verifier) => SignatureText.Verify(Guard.NotNull(verifier), ContentOf(Head), Encoding.UTF8.GetBytes(Signature));

    /// <summary>Writes it: one line of JSON.</summary>
    /// <returns>The line with its line feed.</returns>
    public byte[] ToUtf8()
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line))
        {
            writer.WriteStartObject();
            WriteContent(writer, Head);
            writer.WriteString("signature", Signature);
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    // What is signed: the line up to the signature. It begins otherwise than a line of a journal, so that neither can be passed off as the other.
    private static byte[] ContentOf(JournalHead head)
    {
        using MemoryStream content = new();
        using Utf8JsonWriter writer = new(content, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        WriteContent(writer, head);
        writer.Flush();
        return content.ToArray();
    }

    private static void WriteContent(Utf8JsonWriter writer, JournalHead head)
    {
        writer.WriteString("head", "isms/journal/1");
        writer.WriteNumber("count", head.Count);
        writer.WriteString("hash", head.Hash);
    }
}
