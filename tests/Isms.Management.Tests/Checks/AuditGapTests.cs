using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Management.Tests.Checks;

/// <summary>The members of programme and audits that the sample leaves out: read, judged, and nothing is concluded from what cannot be read.</summary>
public sealed class AuditGapTests
{
    private const string Exceptions = """[ { "person": "PER-18", "audit": "AUD-04", "unit": "DEP-07", "reason": { "en": "nobody else" }, "approvedBy": "PER-01", "approvedOn": "2025-04-01", "until": "2026-03-31" } ]""";

    // All of it at once, and all of it right: PER-18 audits the own unit in AUD-04 by an exception; AUD-01 has everything that an audit may have.
    private static readonly (string Place, string? Json)[] Extended =
    [
        ("auditProgramme.goal", "\"certified\""),
        ("auditProgramme.frequency", """{ "months": 24, "highestLevelMonths": 12, "majorMonths": 12, "minorMonths": 12, "lookbackMonths": 24 }"""),
        ("auditProgramme.staffing", """{ "members": 1, "auditsPerAuditor": 4 }"""),
        ("auditProgramme.trainingValidMonths", "12"),
        ("auditProgramme.exceptions", Exceptions),
        ("audits[AUD-04].members", """[ "PER-18" ]"""),
        ("audits[AUD-01].kind", "\"firstParty\""),
        ("audits[AUD-01].scope", """{ "en": "consent" }"""),
        ("audits[AUD-01].clauses", """[ "8.1" ]"""),
        ("audits[AUD-01].controls", """[ "CTL-36" ]"""),
        ("audits[AUD-01].evidence", """[ { "text": { "en": "forms" }, "document": "DOC-07" } ]"""),
        ("audits[AUD-01].samples", """[ { "method": "simpleRandom", "size": 2, "seed": 1234567, "population": [ { "name": "all", "items": [ "a", "b", "c" ] } ], "items": [ "a", "c" ] } ]"""),
        ("audits[AUD-01].conclusion", """{ "verdict": "conformsExcept", "text": { "en": "but for one form" } }"""),
    ];

    private static readonly DocumentReadResult Whole = Hospital.With(Extended);

    [Fact]
    public void The_whole_is_right_and_the_exception_is_told()
    {
        string[] added = [.. Whole.Issues.Select(issue => $"{issue.Code} {issue.Subject} {issue.Severity}").Except(Hospital.Clean.Issues.Select(issue => $"{issue.Code} {issue.Subject} {issue.Severity}"))];
        Assert.Equal(["AUDT0501 AUD-04 Notice"], added);
    }

    [Fact]
    public void No_rule_concludes_anything_from_a_member_that_cannot_be_read()
    {
        HashSet<string> before = [.. Whole.Issues.Concat(Hospital.Clean.Issues).Select(Key)];
        List<string> followUps = [];
        string[] places = [.. Places()];
        Assert.True(places.Length > 40, $"{places.Length} places");
        foreach (string place in places)
        {
            JsonNode root = JsonNode.Parse(Hospital.Changed(Extended))!;
            Break(root, place.Split('/')[1..]);
            DocumentReadResult result = ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
            Assert.Contains(result.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Path == place);
            followUps.AddRange(result.Issues.Where(issue => issue.Path != place && !before.Contains(Key(issue))).Select(issue => $"{place} => {issue}"));
        }

        Assert.Empty(followUps);
    }

    [Fact]
    public void Own_work_in_the_sample_is_one_advice()
    {
        // PER-19 came from medical informatics, whose systems the outpatient flow uses.
        IsmsIssue advice = Assert.Single(Hospital.Clean.Issues, issue => issue.Code == "AUDT0510");
        Assert.Equal(("AUD-04", "PER-19", IssueSeverity.Advice), (advice.Subject, advice.Arguments[1], advice.Severity));
        Assert.StartsWith("A-001, A-002", advice.Arguments[2], StringComparison.Ordinal);
    }

    private static string Key(IsmsIssue issue) => $"{issue.Code} {issue.Subject} {issue.Path}";

    // Everything inside the members that were added.
    private static IEnumerable<string> Places()
    {
        JsonNode root = JsonNode.Parse(Hospital.Changed(Extended))!;
        foreach (string member in new[] { "goal", "frequency", "staffing", "trainingValidMonths", "exceptions" })
        {
            foreach (string place in Inside(root["auditProgramme"]![member]!, "/auditProgramme/" + member))
            {
                yield return place;
            }
        }

        foreach (string member in new[] { "kind", "scope", "clauses", "controls", "evidence", "samples", "conclusion" })
        {
            foreach (string place in Inside(root["audits"]![0]![member]!, "/audits/0/" + member))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<string> Inside(JsonNode node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Inside(member.Value!, path + "/" + member.Key)).Prepend(path),
        JsonArray items => items.SelectMany((item, i) => Inside(item!, JsonPointer.Item(path, i))).Prepend(path),
        _ => [path],
    };

    private static void Break(JsonNode node, string[] steps)
    {
        foreach (string step in steps[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
        }

        // A truth value is nowhere what is expected here.
        if (node is JsonArray items)
        {
            items[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = true;
        }
        else
        {
            node.AsObject()[steps[^1]] = true;
        }
    }
}
