using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Management.Tests;

/// <summary>The sample hospital as a document, and copies of it with something changed.</summary>
internal static class Hospital
{
    public static byte[] Utf8 { get; } = File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital.isms.json"));

    public static DocumentReadResult Clean { get; } = ManagementSystemDocument.Read(Utf8);

    public static ManagementSystem System => Clean.System!;

    /// <summary>A copy with changes. A place is written <c>risks[R-01].treatments[T-04].option</c> or with a position, <c>readings[0]</c>.</summary>
    public static DocumentReadResult With(params (string Place, string? Json)[] changes) => ManagementSystemDocument.Read(Changed(changes));

    public static byte[] Changed(params (string Place, string? Json)[] changes)
    {
        JsonNode root = JsonNode.Parse(Utf8)!;
        foreach ((string place, string? json) in changes)
        {
            Set(root, place, json);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    public static (string Rule, string Subject, IssueSeverity Severity)[] Rules(DocumentReadResult result) =>
        result.Issues.Where(issue => issue.Definition.SampleRule is not null).Select(issue => (issue.Definition.SampleRule!, issue.Subject, issue.Severity)).ToArray();

    // A null value removes the member or the item; a place ending in [+] appends.
    private static void Set(JsonNode root, string place, string? json)
    {
        string[] steps = Regex.Matches(place, @"\[[^\]]*\]|[^.\[\]]+").Select(match => match.Value).ToArray();
        JsonNode node = root;
        foreach (string step in steps[..^1])
        {
            node = Child(node, step) ?? throw new InvalidOperationException($"The hospital has no {place} (at {step}).");
        }

        string last = steps[^1];
        JsonNode? value = json is null ? null : JsonNode.Parse(json);
        if (node is JsonArray array)
        {
            if (last == "[+]")
            {
                array.Add(value);
                return;
            }

            int index = array.IndexOf(Child(array, last) ?? throw new InvalidOperationException($"The hospital has no {place}."));
            array.RemoveAt(index);
            if (value is not null)
            {
                array.Insert(index, value);
            }
        }
        else if (value is null)
        {
            if (!node.AsObject().Remove(last))
            {
                throw new InvalidOperationException($"The hospital has no {place}.");
            }
        }
        else
        {
            node.AsObject()[last] = value;
        }
    }

    private static JsonNode? Child(JsonNode node, string step)
    {
        if (node is JsonObject found)
        {
            return found[step];
        }

        string key = step.Trim('[', ']');
        return int.TryParse(key, out int index)
            ? node.AsArray()[index]
            : node.AsArray().FirstOrDefault(item => item is JsonObject o
                ? o.Any(member => member.Value is JsonValue text && text.TryGetValue(out string? name) && name == key)
                : (string?)item == key);
    }
}
