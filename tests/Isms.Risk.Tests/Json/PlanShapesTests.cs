using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Risk.Events;
using Isms.Risk.Json;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using Isms.Tests;
using NodaTime;

namespace Isms.Risk.Tests.Json;

/// <summary>What a treatment plans, who accepted a risk, what happened to it, when it is reviewed: as a document has it.</summary>
public sealed class PlanShapesTests
{
    private const string RiskJson =
        """{"id":"R-1","direction":"threat","treatments":[{"id":"T-1","option":"changeLikelihood","owner":"PER-1","due":"2026-12-31","status":"done","action":{"ja":"分離","en":"separate"},"resources":{"people":["PER-1","PER-2"],"things":{"en":"two switches"},"money":{"amount":1800000,"currency":"JPY"}},"plannedEffect":{"likelihood":{"by":-2},"consequence":{"to":3}},"doneOn":"2026-11-30"}],"acceptance":{"by":"PER-1","on":"2026-12-15","until":"2027-12-31","why":{"en":"low"},"likelihood":1,"consequence":3,"matrix":"hospital-5x5","matrixVersion":1,"criteriaVersion":2},"history":[{"kind":"rated","on":"2026-05-18","by":"PER-1","why":{"en":"routine"},"stage":"current","oldRating":{"likelihood":4,"consequence":5},"newRating":{"likelihood":3,"consequence":5,"ratedOn":"2026-05-18"}},{"kind":"treated","on":"2026-11-30","treatment":"T-1","oldStatus":"planned","newStatus":"done"},{"kind":"decided","on":"2026-12-01","oldDecision":"monitored","newDecision":"accepted"},{"kind":"consulted","on":"2026-12-02","with":["PER-2","ROLE-1","DEP-1","IP-1","SUP-1"],"about":{"en":"the line"}}],"reviewOn":"2027-05-31"}""";

    [Fact]
    public void It_is_written_as_it_was_read_in_every_culture() => TestCultures.Each(() =>
    {
        IdentifiedRisk risk = ShapeRoundTrip.Holds(RegisterShapes.Risk, RiskJson);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            RegisterShapes.Risk.Write(writer, risk);
        }

        Assert.Equal(RiskJson, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    });

    [Fact]
    public void Members_stand_where_the_document_says()
    {
        IdentifiedRisk risk = ShapeRoundTrip.Holds(RegisterShapes.Risk, RiskJson);
        RiskTreatment treatment = risk.Treatments[0];
        Assert.Equal("separate", treatment.Action!.English);
        Assert.Equal((2, 1_800_000m), (treatment.Resources!.People.Count, treatment.Resources.Money!.Amount));
        Assert.Equal((-2, 3), (treatment.PlannedEffect!.Likelihood!.By, treatment.PlannedEffect.Consequence!.To));
        Assert.Equal(new LocalDate(2026, 11, 30), treatment.DoneOn);
        Assert.Equal((1, 3, "hospital-5x5", 1, 2), (risk.Acceptance!.Likelihood, risk.Acceptance.Consequence, risk.Acceptance.Matrix!.Value, risk.Acceptance.MatrixVersion, risk.Acceptance.CriteriaVersion));
        Assert.Equal([RiskEventKind.Rated, RiskEventKind.Treated, RiskEventKind.Decided, RiskEventKind.Consulted], risk.History.Select(entry => entry.Kind));
        Assert.Equal((5, "the line"), (risk.History[3].With.Count, risk.History[3].About!.English));
        Assert.Equal(new LocalDate(2027, 5, 31), risk.ReviewOn);
    }

    [Theory]
    [InlineData("""{"by":0}""")]
    [InlineData("""{"by":1,"to":1}""")]
    [InlineData("{}")]
    [InlineData("""{"by":15}""")]
    [InlineData("""{"to":0}""")]
    [InlineData("\"-1\"")]
    public void An_effect_that_is_none_is_told_at_its_place_and_left_out(string effect)
    {
        (IdentifiedRisk? risk, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(
            RegisterShapes.Risk, """{"id":"R-1","direction":"threat","treatments":[{"id":"T-1","option":"share","status":"done","plannedEffect":{"likelihood":EFFECT}}]}""".Replace("EFFECT", effect, StringComparison.Ordinal));
        Assert.All(issues, issue => Assert.StartsWith("/treatments/0/plannedEffect/likelihood", issue.Path, StringComparison.Ordinal));
        Assert.NotEmpty(issues);
        Assert.Null(risk!.Treatments[0].PlannedEffect!.Likelihood);
    }

    [Fact]
    public void What_is_missing_or_unknown_is_told_with_its_place()
    {
        (IdentifiedRisk? risk, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(
            RegisterShapes.Risk,
            """{"id":"R-1","direction":"threat","acceptance":{"by":"PER-1","on":"2026-01-01","likelihood":16,"consequence":1},"history":[{"kind":"slept","on":"2026-01-01"},{"kind":"rated"}],"reviewOn":"soon"}""");
        Assert.Equal(
            [("CORE0208", "/acceptance/likelihood"), ("CORE0207", "/history/0/kind"), ("CORE0202", "/history/1"), ("CORE0206", "/reviewOn")],
            issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Null(risk!.Acceptance);
        Assert.Equal("slept", Assert.Single(risk.History).Kind.Value);
    }

    [Fact]
    public void Partners_of_a_talk_are_people_roles_units_parties_or_suppliers()
    {
        IssueCollector issues = new();
        JsonReadContext context = new(issues, strict: false);
        using JsonDocument document = JsonDocument.Parse(RiskJson.Replace("\"PER-2\",\"ROLE-1\"", "\"T-1\",\"ROLE-1\"", StringComparison.Ordinal));
        Assert.True(RegisterShapes.Risk.TryRead(document.RootElement, context, out _));
        context.ReportReferences();
        Assert.Contains(issues.Issues, issue => issue.Path == "/history/3/with/0" && issue.Definition == JsonIssues.WrongKind);
    }
}
