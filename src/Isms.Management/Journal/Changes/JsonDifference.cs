using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Core.Issues;

namespace Isms.Management.Journal.Changes;

/// <summary>The operations that turn one JSON document into another; always the same for the same two.</summary>
internal sealed class JsonDifference
{
    private readonly List<JournalOperation> operations = [];

    private JsonDifference()
    {
    }

    public static List<JournalOperation> Between(JsonNode? older, JsonNode? newer)
    {
        JsonDifference difference = new();
        difference.Compare(string.Empty, older, newer);
        return difference.operations;
    }

    private void Compare(string path, JsonNode? older, JsonNode? newer)
    {
        switch (older, newer)
        {
            case (JsonObject first, JsonObject second):
                CompareMembers(path, first, second);
                break;
            case (JsonArray first, JsonArray second) when IdsOf(first) is { } before && IdsOf(second) is { } after:
                CompareById(path, first, before, second, after);
                break;
            case (JsonArray first, JsonArray second):
                CompareByPosition(path, first, second);
                break;
            default:
                if (!JsonTree.AreSame(older, newer))
                {
                    operations.Add(JournalOperation.Replace(path, newer));
                }

                break;
        }
    }

    private void CompareMembers(string path, JsonObject older, JsonObject newer)
    {
        foreach (SequenceStep step in SequenceStep.Between(older.Select(member => member.Key).ToArray(), newer.Select(member => member.Key).ToArray()))
        {
            string place = JsonPointer.Member(path, step.Key);
            operations.Add(step switch
            {
                { To: -1 } => JournalOperation.Remove(place),
                { From: -1 } => JournalOperation.Add(place, newer[step.Key], step.Before),
                _ => JournalOperation.Move(place, place, step.Before),
            });
        }

        foreach (KeyValuePair<string, JsonNode?> member in newer)
        {
            if (older.TryGetPropertyValue(member.Key, out JsonNode? before))
            {
                Compare(JsonPointer.Member(path, member.Key), before, member.Value);
            }
        }
    }

    private void CompareById(string path, JsonArray older, string[] olderIds, JsonArray newer, string[] newerIds)
    {
        Dictionary<string, JsonNode?> after = newerIds.Zip(newer, (id, item) => (id, item)).ToDictionary(pair => pair.id, pair => pair.item, StringComparer.Ordinal);
        foreach (SequenceStep step in SequenceStep.Between(olderIds, newerIds))
        {
            operations.Add(step switch
            {
                { To: -1 } => JournalOperation.Remove(JsonPointer.Item(path, step.From)),
                { From: -1 } => JournalOperation.Add(JsonPointer.Item(path, step.To), after[step.Key]),
                _ => JournalOperation.Move(JsonPointer.Item(path, step.From), JsonPointer.Item(path, step.To)),
            });
        }

        Dictionary<string, JsonNode?> before = olderIds.Zip(older, (id, item) => (id, item)).ToDictionary(pair => pair.id, pair => pair.item, StringComparer.Ordinal);
        for (int i = 0; i < newer.Count; i++)
        {
            if (before.TryGetValue(newerIds[i], out JsonNode? item))
            {
                Compare(JsonPointer.Item(path, i), item, newer[i]);
            }
        }
    }

    // Items without identity: what is alike at both ends stays, what is between is compared position by position.
    private void CompareByPosition(string path, JsonArray older, JsonArray newer)
    {
        int shorter = Math.Min(older.Count, newer.Count);
        int start = 0;
        while (start < shorter && JsonTree.AreSame(older[start], newer[start]))
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && JsonTree.AreSame(older[older.Count - 1 - end], newer[newer.Count - 1 - end]))
        {
            end++;
        }

        for (int i = start; i < shorter - end; i++)
        {
            Compare(JsonPointer.Item(path, i), older[i], newer[i]);
        }

        for (int i = older.Count - end - 1; i >= shorter - end; i--)
        {
            operations.Add(JournalOperation.Remove(JsonPointer.Item(path, i)));
        }

        for (int i = shorter - end; i < newer.Count - end; i++)
        {
            operations.Add(JournalOperation.Add(JsonPointer.Item(path, i), newer[i]));
        }
    }

    // The ids of a list whose items all have one, each another; null for every other list.
    private static string[]? IdsOf(JsonArray list)
    {
        string[] ids = new string[list.Count];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (list[i] is not JsonObject item || item["id"] is not JsonValue value || value.GetValueKind() != JsonValueKind.String || !seen.Add(ids[i] = value.GetValue<string>()))
            {
                return null;
            }
        }

        return ids;
    }
}
