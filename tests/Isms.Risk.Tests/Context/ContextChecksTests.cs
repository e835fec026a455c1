using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Checks.Context;
using Isms.Risk.Context;
using Isms.Risk.Json;

namespace Isms.Risk.Tests.Context;

public sealed class ContextChecksTests
{
    private const string Sound = """
        {
          "issues": [ { "id": "ISS-01", "kind": "external", "name": { "en": "x" }, "environment": "legal" }, { "id": "ISS-06", "kind": "internal", "name": { "en": "y" } } ],
          "environmentRelations": [ { "internal": "ISS-06", "external": "ISS-01", "note": { "en": "n" } } ],
          "interestedParties": [ { "id": "IP-01", "name": { "ja": "患者" }, "relation": "affectedBy", "requirements": [ { "id": "REQ-01", "text": { "en": "t" }, "kind": "need" } ] } ],
          "requirementTraces": [ { "requirement": "REQ-01", "by": ["OBJ-02"] } ],
          "scope": {
            "id": "SCOPE-01", "statement": { "en": "s" }, "units": ["DEP-01"], "locations": [ { "id": "LOC-02", "name": { "en": "Server room" }, "confidentialityClass": "high" } ], "flows": ["F1"],
            "interfaces": [ { "id": "IF-01", "party": "IP-01", "steps": ["F2-S5"], "supplier": "SUP-E", "agreement": "DOC-09", "availabilityTargetPercent": 99.95, "linkage": true, "crossBorder": true },
                            { "id": "IF-02", "party": "IP-01", "agreement": "DOC-09", "availabilityTargetPercent": 99.0 } ],
            "dependencies": [ { "id": "DPN-01", "dependsOn": "SUP-D", "purpose": { "en": "lines" } } ],
            "exclusions": [ { "id": "EXC-01", "what": { "en": "w" }, "reason": { "ja": "理由", "en": "r" } } ]
          },
          "orderSystemAvailabilityTargetPercent": 99.95
        }
        """;

    private static (string Rule, string Subject, string Path)[] Check(string before, string after)
    {
        Assert.Contains(before, Sound, StringComparison.Ordinal);
        (OrganizationContext? context, _) = ShapeRoundTrip.Read(ContextShapes.OrganizationContext, Sound.Replace(before, after, StringComparison.Ordinal));
        IssueCollector issues = new();
        ContextChecks.Check(context!, issues);
        return issues.Issues.Select(issue => (issue.Definition.SampleRule ?? issue.Code, issue.Subject, issue.Path)).ToArray();
    }

    [Fact]
    public void A_sound_context_survives_a_round_trip_and_is_silent_in_every_culture() => TestCultures.Each(() =>
    {
        OrganizationContext context = ShapeRoundTrip.Holds(ContextShapes.OrganizationContext, Sound);
        Assert.Equal(99.95m, context.Scope!.Interfaces[0].AvailabilityTargetPercent);
        IssueCollector issues = new();
        ContextChecks.Check(context, issues);
        Assert.Empty(issues.Issues);
    });

    [Theory]
    [InlineData("\"by\": [\"OBJ-02\"]", "\"by\": []", "CTX-001", "REQ-01", "/context/interestedParties/0/requirements/0")]
    [InlineData("\"requirement\": \"REQ-01\"", "\"requirement\": \"REQ-99\"", "CTX-001", "REQ-01", "/context/interestedParties/0/requirements/0")]
    [InlineData("\"requirements\": [ { \"id\": \"REQ-01\", \"text\": { \"en\": \"t\" }, \"kind\": \"need\" } ]", "\"requirements\": []", "CTX-002", "IP-01", "/context/interestedParties/0")]
    [InlineData(", { \"id\": \"ISS-06\", \"kind\": \"internal\", \"name\": { \"en\": \"y\" } } ]", " ]", "CTX-003", "ISS", "/context/issues")]
    [InlineData("\"ja\": \"理由\", ", "", "CTX-004", "EXC-01", "/context/scope/exclusions/0")]
    [InlineData("\"availabilityTargetPercent\": 99.95", "\"availabilityTargetPercent\": 99.94", "CTX-005", "IF-01", "/context/scope/interfaces/0/availabilityTargetPercent")]
    [InlineData("\"supplier\": \"SUP-E\", \"agreement\": \"DOC-09\", ", "\"supplier\": \"SUP-E\", ", "CTX-006", "IF-01", "/context/scope/interfaces/0")]
    public void Each_rule_answers_at_its_subject(string before, string after, string rule, string subject, string path) =>
        Assert.Equal([(rule, subject, path)], Check(before, after));

    [Fact]
    public void Only_the_linkage_is_compared_with_the_order_system() =>
        Assert.Empty(Check("\"availabilityTargetPercent\": 99.95, \"linkage\": true", "\"availabilityTargetPercent\": 50"));

    [Fact]
    public void A_relation_ties_an_internal_issue_to_an_external_one()
    {
        Assert.Equal(
            [("RISK0131", "ISS-01", "/context/environmentRelations/0/internal"), ("RISK0131", "ISS-06", "/context/environmentRelations/0/external")],
            Check("\"internal\": \"ISS-06\", \"external\": \"ISS-01\"", "\"internal\": \"ISS-01\", \"external\": \"ISS-06\""));
        Assert.Empty(Check("\"internal\": \"ISS-06\"", "\"internal\": \"ISS-99\""));
    }

    [Fact]
    public void A_process_answers_a_requirement() => Assert.Empty(Check("\"by\": [\"OBJ-02\"]", "\"by\": [\"F1\"]"));

    [Fact]
    public void A_context_without_issues_lacks_both_kinds() =>
        Assert.Contains("CTX-003", Check("\"kind\": \"internal\"", "\"kind\": \"elsewhere\"").Select(found => found.Rule));
}
