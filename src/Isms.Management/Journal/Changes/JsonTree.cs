using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Core.Json;

namespace Isms.Management.Journal.Changes;

/// <summary>JSON as a tree that keeps the order of members and the digits of numbers.</summary>
internal static class JsonTree
{
    // A document of 64 levels stands in a line within an object, a list, an object.
    internal static readonly JsonDocumentOptions Reading = new() { MaxDepth = 72, AllowDuplicateProperties = false };

    public static JsonNode? Parse(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8, nodeOptions: null, Reading);

    public static JsonNode? Parse(string json) => JsonNode.Parse(json, nodeOptions: null, Reading);

    /// <summary>As documents are written.</summary>
    public static byte[] ToUtf8(JsonNode? node) => JsonFormat.ToUtf8(writer => Write(writer, node));

    public static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer);
        }
    }

    /// <summary>Whether both are written alike: members in the same order, numbers with the same digits.</summary>
    public static bool AreSame(JsonNode? one, JsonNode? other)
    {
        switch (one, other)
        {
            case (JsonObject first, JsonObject second):
                return first.Count == second.Count && first.Zip(second, (a, b) => string.Equals(a.Key, b.Key, StringComparison.Ordinal) && AreSame(a.Value, b.Value)).All(same => same);
            case (JsonArray first, JsonArray second):
                return first.Count == second.Count && first.Zip(second, AreSame).All(same => same);
            case (JsonValue first, JsonValue second):
                return AreSame(first.GetValue<JsonElement>(), second.GetValue<JsonElement>());
            default:
                return one is null && other is null;
        }
    }

    private static bool AreSame(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.String => string.Equals(one.GetString(), other.GetString(), StringComparison.Ordinal),
        JsonValueKind.Number => string.Equals(one.GetRawText(), other.GetRawText(), StringComparison.Ordinal),
        _ => true,
    };
}
