using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Core.Json;

namespace Isms.Management.Journal.Changes;

/// <summary>
/// One operation on a JSON document, after RFC 6902 (JSON Patch), with one member more: <see cref="Before"/> says where among the members of an object one comes in,
/// so that a document is given back byte for byte. A reader that knows RFC 6902 only passes it over and gets an equal document. Immutable, with value equality.
/// </summary>
public sealed record JournalOperation
{
    private static readonly string[] Names = ["add", "remove", "replace", "move"];

    private JournalOperation(JournalOperationKind kind, string path, string? from, string? before, string? value)
    {
        Kind = kind;
        Path = path;
        From = from;
        Before = before;
        Value = value;
    }

    /// <summary>What it does.</summary>
    public JournalOperationKind Kind { get; }

    /// <summary>The JSON pointer (RFC 6901) of the place; empty for the whole document. Positions in lists count as they are when the operation's turn comes.</summary>
    public string Path { get; }

    /// <summary>Where a moved value comes from; null for the other kinds.</summary>
    public string? From { get; }

    /// <summary>The name of the member of the same object before which it comes in; null for the end, for places in lists, and for other kinds than add and move.</summary>
    public string? Before { get; }

    /// <summary>The value as JSON on one line; null for remove and move.</summary>
    public string? Value { get; }

    internal static JournalOperation Add(string path, JsonNode? value, string? before = null) => new(JournalOperationKind.Add, path, null, before, Compact(value));

    internal static JournalOperation Remove(string path) => new(JournalOperationKind.Remove, path, null, null, null);

    internal static JournalOperation Replace(string path, JsonNode? value) => new(JournalOperationKind.Replace, path, null, null, Compact(value));

    internal static JournalOperation Move(string from, string path, string? before = null) => new(JournalOperationKind.Move, path, from, before, null);

    internal static bool TryRead(JsonElement element, out JournalOperation? operation)
    {
        operation = null;
        if (element.ValueKind != JsonValueKind.Object || Text(element, "op") is not { } name || Text(element, "path") is not { } path || Array.IndexOf(Names, name) is not (>= 0 and int kind))
        {
            return false;
        }

        string? value = element.TryGetProperty("value", out JsonElement found) ? found.GetRawText() : null;
        operation = new JournalOperation((JournalOperationKind)kind, path, Text(element, "from"), Text(element, "before"), value);
        bool hasValue = operation.Kind is JournalOperationKind.Add or JournalOperationKind.Replace;
        return hasValue == value is not null && operation.Kind == JournalOperationKind.Move == operation.From is not null;
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("op", Names[(int)Kind]);
        writer.WriteString("path", Path);
        WriteOptional(writer, "from", From);
        WriteOptional(writer, "before", Before);
        if (Value is not null)
        {
            writer.WritePropertyName("value");
            writer.WriteRawValue(Value, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;

    private static string Compact(JsonNode? value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JsonFormat.Indented.Encoder }))
        {
            JsonTree.Write(writer, value);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
