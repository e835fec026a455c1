using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core.Issues;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Document;

/// <summary>Whatever items of whatever lists cannot be read: the path of each issue leads, in the document that was read, to the element that the issue names.</summary>
public sealed class IssuePathTests
{
    private static readonly JsonNode Ruined = Ruin();
    private static readonly string[] Ids = [.. Objects(Ruined).Select(node => (string?)node["id"]).OfType<string>().Distinct()];

    [Fact]
    public void The_ruined_hospital_has_issues_of_many_kinds()
    {
        IsmsIssue[] issues = Read(Ruined);
        Assert.True(issues.Length > 300, $"{issues.Length} issues");
        Assert.True(issues.Select(issue => issue.Code).Distinct().Count() > 20, string.Join(' ', issues.Select(issue => issue.Code).Distinct()));
        AssertPaths(Ruined, issues);
    }

    [Fact]
    public void Paths_lead_to_their_subjects_whatever_is_left_out() =>
        Prop.ForAll<int>(seed =>
        {
            Random random = new(seed);
            JsonNode root = Ruined.DeepClone();
            int among = random.Next(2, 40);
            int leftOut = LeaveOut(root, random, among);
            IsmsIssue[] issues = Read(root);
            Assert.True(issues.Length >= leftOut);
            AssertPaths(root, issues);
        }).QuickCheckThrowOnFailure();

    private static IsmsIssue[] Read(JsonNode root) =>
        [.. ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), new DocumentReadOptions { AsOf = new LocalDate(2031, 1, 1) }).Issues];

    private static void AssertPaths(JsonNode root, IsmsIssue[] issues)
    {
        HashSet<string> ids = [.. Ids];
        foreach (IsmsIssue issue in issues.Where(issue => ids.Contains(issue.Subject)))
        {
            Assert.True(LeadsTo(root, issue.Path, issue.Subject), issue.ToString());
        }
    }

    // Through the element with that id or the content of the policy with that id, or to a reference to it.
    private static bool LeadsTo(JsonNode root, string path, string id)
    {
        JsonNode? node = root;
        foreach (string step in path.Split('/').Skip(1))
        {
            if (node is JsonObject element && ((string?)element["id"] == id || (element.ContainsKey("against") && (string?)element["document"] == id)))
            {
                return true;
            }

            // The last step may name a member that is missing.
            node = node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step];
        }

        return node is JsonObject last ? (last["id"] as JsonValue)?.TryGetValue(out string? found) == true && found == id : node is JsonValue text && text.TryGetValue(out string? value) && value == id;
    }

    private static int LeaveOut(JsonNode node, Random random, int among)
    {
        int count = 0;
        if (node is JsonObject members)
        {
            foreach ((string _, JsonNode? child) in members.Where(member => member.Value is not null))
            {
                count += LeaveOut(child!, random, among);
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonObject && random.Next(among) == 0)
                {
                    items[i] = random.Next(2) == 0 ? "left out" : null;
                    count++;
                }
                else if (items[i] is { } kept)
                {
                    count += LeaveOut(kept, random, among);
                }
            }
        }

        return count;
    }

    // Every element that a rule looks at alone gets something that the rule must answer.
    private static JsonNode Ruin()
    {
        JsonNode root = JsonNode.Parse(Hospital.Utf8)!;
        foreach (JsonObject element in Objects(root).ToArray())
        {
            foreach (string member in new[] { "reportTo", "rootCause", "event", "agreement", "method", "people", "approvedBy", "attendees", "requirements", "outputs" })
            {
                element.Remove(member);
            }

            Replace(element, "confidentiality", 9);
            Replace(element, "score", 24);
            Replace(element, "nonconformity", null);
            Replace(element, "met", false);
            if (element.ContainsKey("due") && element.ContainsKey("status"))
            {
                element["status"] = "inProgress";
            }

            if (element["option"] is not null)
            {
                element["option"] = "retain";
            }
        }

        root["context"]!["interestedParties"] = JsonNode.Parse(Hospital.Utf8)!["context"]!["interestedParties"]!.DeepClone();
        root["context"]!["requirementTraces"] = new JsonArray();
        return root;

        static void Replace(JsonObject element, string member, JsonNode? value)
        {
            if (element[member] is JsonValue)
            {
                element[member] = value;
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject element => element.Select(member => member.Value).SelectMany(Objects).Prepend(element),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
