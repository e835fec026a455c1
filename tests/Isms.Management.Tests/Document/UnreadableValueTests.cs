using System.Text;
using System.Text.Json.Nodes;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Document;

namespace Isms.Management.Tests.Document;

/// <summary>One value of the hospital made unreadable, at every kind of place: it is reported, and nothing else is said that was not said before.</summary>
public sealed class UnreadableValueTests
{
    [Fact]
    public void No_rule_concludes_anything_from_a_value_that_cannot_be_read()
    {
        HashSet<(string, string, string)> before = [.. Hospital.Clean.Issues.Select(Key)];
        List<string> followUps = [];
        int places = 0;
        foreach (string[] place in KindsOfPlaces())
        {
            places++;
            JsonNode root = JsonNode.Parse(Hospital.Utf8)!;
            Break(root, place);
            DocumentReadResult result = ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
            string path = "/" + string.Join('/', place);
            Assert.Contains(result.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Path == path);
            followUps.AddRange(result.Issues
                .Where(issue => issue.Path != path && !before.Contains(Key(issue)) && !(IsOneElement(place) && (issue.Code == JsonIssues.UnresolvedId.Code || issue.Code == JsonIssues.UnknownPeriod.Code)))
                .Select(issue => $"{path} => {issue}"));
        }

        Assert.True(places > 300, $"{places} kinds of places");
        Assert.Empty(followUps);
    }

    // Of one element that cannot be read, or whose id cannot, the id is unknown, and references to it say so. Of a whole list they would all say so.
    private static bool IsOneElement(string[] place) =>
        char.IsAsciiDigit(place[^1][0]) || place[^1] == "id" || (place[0] == "externalRecords" && place[^1] == "kind");

    private static (string, string, string) Key(IsmsIssue issue) => (issue.Code, issue.Subject, issue.Path);

    // Of each kind of place (positions left out of regard) the last one.
    private static string[][] KindsOfPlaces()
    {
        Dictionary<string, string[]> places = [];
        Visit(JsonNode.Parse(Hospital.Utf8)!, []);
        return [.. places.Values];

        void Visit(JsonNode node, string[] place)
        {
            if (place.Length > 0)
            {
                string kind = string.Join('/', place.Select(step => char.IsAsciiDigit(step[0]) ? "*" : step));
                places[kind] = place;
            }

            if (node is JsonObject members)
            {
                foreach ((string name, JsonNode? child) in members)
                {
                    Visit(child!, [.. place, name]);
                }
            }
            else if (node is JsonArray items)
            {
                for (int i = 0; i < items.Count; i++)
                {
                    Visit(items[i]!, [.. place, i.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
                }
            }
        }
    }

    private static void Break(JsonNode node, string[] place)
    {
        foreach (string step in place[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        if (node is JsonArray items)
        {
            int index = int.Parse(place[^1], System.Globalization.CultureInfo.InvariantCulture);
            items[index] = Unreadable(items[index]!);
        }
        else
        {
            node[place[^1]] = Unreadable(node[place[^1]]!);
        }
    }

    private static JsonNode Unreadable(JsonNode value) => value is JsonValue ? new JsonArray() : JsonValue.Create("x");
}
