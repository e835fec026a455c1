using System.Text;
using System.Text.Json;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Signatures;
using NodaTime;
using NodaTime.Text;

namespace Isms.Management.Journal.Lines;

/// <summary>An event written as a line, and read from one. The form is described byte by byte in docs/reference/journal.md.</summary>
internal static class JournalLine
{
    // Always 30 characters, so that instants stand at the same place of each line and the order of the texts is that of the instants.
    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff'Z'");
    private static readonly JsonWriterOptions Writing = new() { Encoder = JsonFormat.Indented.Encoder, SkipValidation = true };
    private static readonly string[] Members = ["seq", "previous", "at", "who", "why", "change", "signature", "hash"];

    /// <summary>The text of an instant; of the years 1 to 9999.</summary>
    public static string Text(Instant instant) => Instants.Format(instant);

    /// <summary>Whether an instant has a text of the one length.</summary>
    public static bool IsWritable(Instant instant) => instant.InUtc().Year is >= 1 and <= 9999;

    /// <summary>The line of an entry with its line feed, signed where there is a signer.</summary>
    public static byte[] Write(JournalHead after, JournalEntry entry, IJournalSigner? signer, out JournalHead head)
    {
        using MemoryStream line = new();
        WriteContent(line, after.Count + 1, after.Hash, entry);
        if (signer is not null)
        {
            Append(line, ",\"signature\":\"" + signer.Scheme + ":" + JournalHash.ToText(signer.Sign(line.GetBuffer().AsSpan(0, (int)line.Length))) + "\"");
        }

        return Close(line, after.Count + 1, out head);
    }

    /// <summary>The event that a line holds; null where the line is not written exactly as it would be.</summary>
    /// <param name="line">The line without its line feed.</param>
    public static JournalEvent? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, JsonTree.Reading);
            JournalEvent? found = Read(document.RootElement);
            return found is not null && Rewrite(found).AsSpan().SequenceEqual(line.Span) ? found : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in a text.
            return null;
        }
    }

    private static JournalEvent? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.EnumerateObject().All(member => Array.IndexOf(Members, member.Name) >= 0))
        {
            return null;
        }

        bool isWhole = root.TryGetProperty("seq", out JsonElement number) & root.TryGetProperty("change", out JsonElement change);
        if (!isWhole || number.ValueKind != JsonValueKind.Number || !number.TryGetInt64(out long sequence) || change.ValueKind != JsonValueKind.Array
            || TextOf(root, "previous") is not { } previous || !JournalHash.IsHash(previous)
            || TextOf(root, "hash") is not { } hash || !JournalHash.IsHash(hash)
            || TextOf(root, "at") is not { } at || !Instants.Parse(at).TryGetValue(default, out Instant instant)
            || !PersonId.Kind.TryParse(TextOf(root, "who"), out PersonId? who)
            || TextOf(root, "why") is not { } why || string.IsNullOrWhiteSpace(why))
        {
            return null;
        }

        List<JournalOperation> operations = [];
        foreach (JsonElement item in change.EnumerateArray())
        {
            if (!JournalOperation.TryRead(item, out JournalOperation? operation))
            {
                return null;
            }

            operations.Add(operation!);
        }

        JournalEntry entry = new() { At = instant, Who = who, Why = why, Change = operations.ToValueList() };
        return new JournalEvent(sequence, entry, previous, TextOf(root, "signature"), hash);
    }

    /// <summary>The line of an event without its line feed.</summary>
    public static byte[] Rewrite(JournalEvent found)
    {
        using MemoryStream line = new();
        WriteContent(line, found.Sequence, found.Previous, found.Entry);
        if (found.Signature is not null)
        {
            Append(line, ",\"signature\":\"" + found.Signature + "\"");
        }

        Append(line, ",\"hash\":\"" + found.Hash + "\"}");
        return line.ToArray();
    }

    private static void WriteContent(MemoryStream line, long sequence, string previous, JournalEntry entry)
    {
        using Utf8JsonWriter writer = new(line, Writing);
        writer.WriteStartObject();
        writer.WriteNumber("seq", sequence);
        writer.WriteString("previous", previous);
        writer.WriteString("at", Text(entry.At));
        writer.WriteString("who", entry.Who.Value);
        writer.WriteString("why", entry.Why);
        writer.WriteStartArray("change");
        foreach (JournalOperation operation in entry.Change)
        {
            operation.Write(writer);
        }

        writer.WriteEndArray();
        writer.Flush();
    }

    private static byte[] Close(MemoryStream line, long sequence, out JournalHead head)
    {
        byte[] digits = new byte[JournalHash.Digits];
        JournalHash.Compute(line.GetBuffer(), 0, (int)line.Length, digits);
        head = JournalHead.Create(sequence, Encoding.ASCII.GetString(digits));
        Append(line, ",\"hash\":\"" + head.Hash + "\"}\n");
        return line.ToArray();
    }

    private static void Append(MemoryStream line, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        line.Write(bytes, 0, bytes.Length);
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
}
