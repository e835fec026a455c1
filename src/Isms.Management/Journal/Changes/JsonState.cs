using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isms.Management.Journal.Changes;

/// <summary>A document in the making: operations change it in their order. Stricter than RFC 6902: what is added must not be there, what goes must be.</summary>
internal sealed class JsonState
{
    private JsonNode? root;

    /// <summary>Whether there is a document at all.</summary>
    public bool HasDocument { get; private set; }

    /// <summary>The document as it is now; null where there is none.</summary>
    public byte[]? ToUtf8() => HasDocument ? JsonTree.ToUtf8(root) : null;

    public static JsonState Of(ReadOnlySpan<byte> utf8) => new() { root = JsonTree.Parse(utf8), HasDocument = true };

    public List<JournalOperation> DifferenceTo(ReadOnlySpan<byte> utf8)
    {
        JsonNode? target = JsonTree.Parse(utf8);
        return HasDocument ? JsonDifference.Between(root, target) : [JournalOperation.Add(string.Empty, target)];
    }

    /// <summary>Applies an operation; false where the document has not the place it names. The document may then be half changed.</summary>
    public bool TryApply(JournalOperation operation)
    {
        if (operation.Path.Length == 0)
        {
            return TryApplyToWhole(operation);
        }

        if (!HasDocument)
        {
            return false;
        }

        switch (operation.Kind)
        {
            case JournalOperationKind.Add:
                return TryParse(operation.Value!, out JsonNode? added) && TryInsert(operation.Path, operation.Before, added);
            case JournalOperationKind.Remove:
                return TryTake(operation.Path, out _);
            case JournalOperationKind.Move:
                return TryTake(operation.From!, out JsonNode? moved) && TryInsert(operation.Path, operation.Before, moved);
            default:
                return TryParse(operation.Value!, out JsonNode? value) && TryReplace(operation.Path, value);
        }
    }

    private static bool TryParse(string json, out JsonNode? value)
    {
        try
        {
            value = JsonTree.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }

    private bool TryApplyToWhole(JournalOperation operation)
    {
        bool fits = operation.Kind == (HasDocument ? JournalOperationKind.Replace : JournalOperationKind.Add);
        if (!fits || !TryParse(operation.Value!, out JsonNode? value))
        {
            return false;
        }

        root = value;
        HasDocument = true;
        return true;
    }

    private bool TryInsert(string path, string? before, JsonNode? value)
    {
        switch (ParentOf(path, out string name))
        {
            case JsonObject parent when !parent.ContainsKey(name):
                int place = before is null ? parent.Count : parent.IndexOf(before);
                if (place < 0)
                {
                    return false;
                }

                parent.Insert(place, name, value);
                return true;
            case JsonArray parent when before is null && TryIndex(name, parent.Count, out int index):
                parent.Insert(index, value);
                return true;
            default:
                return false;
        }
    }

    private bool TryTake(string path, out JsonNode? value)
    {
        value = null;
        switch (ParentOf(path, out string name))
        {
            case JsonObject parent when parent.TryGetPropertyValue(name, out value):
                return parent.Remove(name);
            case JsonArray parent when TryIndex(name, parent.Count - 1, out int index):
                value = parent[index];
                parent.RemoveAt(index);
                return true;
            default:
                return false;
        }
    }

    private bool TryReplace(string path, JsonNode? value)
    {
        switch (ParentOf(path, out string name))
        {
            case JsonObject parent when parent.ContainsKey(name):
                // The member keeps its place among the others.
                parent[name] = value;
                return true;
            case JsonArray parent when TryIndex(name, parent.Count - 1, out int index):
                parent[index] = value;
                return true;
            default:
                return false;
        }
    }

    private JsonNode? ParentOf(string path, out string name)
    {
        string[] steps = path.Split('/');
        name = Unescape(steps[steps.Length - 1]);
        if (steps[0].Length > 0 || steps.Length < 2)
        {
            return null;
        }

        JsonNode? node = root;
        for (int i = 1; i < steps.Length - 1; i++)
        {
            if (!TryStep(node, Unescape(steps[i]), out node))
            {
                return null;
            }
        }

        return node;
    }

    private static bool TryStep(JsonNode? node, string name, [NotNullWhen(true)] out JsonNode? child)
    {
        child = node switch
        {
            JsonObject parent => parent[name],
            JsonArray parent when TryIndex(name, parent.Count - 1, out int index) => parent[index],
            _ => null,
        };
        return child is not null;
    }

    private static bool TryIndex(string text, int highest, out int index) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index <= highest && (text[0] != '0' || text.Length == 1);

    private static string Unescape(string step) => step.Replace("~1", "/").Replace("~0", "~");
}
