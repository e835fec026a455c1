using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Sheet;

namespace Isms.Management.Tests;

/// <summary>The assessment sheet of the sample hospital (concepts 52 to 59); every expected value is counted by hand from assets.yaml, flows.yaml, risks.yaml.</summary>
public sealed class HospitalSheetTests
{
    private static readonly AssessmentSheet Sheet = Of(Hospital.System.Criteria);

    private static AssessmentSheet Of(RiskCriteria criteria) => AssessmentSheet.Of(Hospital.System.Register, criteria, Hospital.System.Organization, Hospital.Clean.AsOf!.Value);

    [Fact]
    public void Each_flow_has_its_rows_and_nothing_is_without_a_step()
    {
        Assert.Equal([42, 21, 24, 21], new[] { "F1", "F2", "F3", "F4" }.Select(flow => Sheet.RowsOf(FlowId.Parse(flow)).Count()));
        Assert.Empty(Sheet.RowsOf(null));
        Assert.Equal(["A-003 -", "A-004 -", "A-005 R-34", "A-017 -", "A-050 R-34"], At("F1-S1"));
        Assert.Equal(["A-025 R-16", "A-026 R-15", "A-028 R-16", "A-028 R-17", "A-028 R-18", "A-029 R-18", "A-031 R-17"], At("F2-S5"));
        Assert.Equal(["A-047 R-31"], At("F4-S5"));
    }

    [Fact]
    public void Assets_without_a_risk_in_the_step_are_shown_as_such()
    {
        Assert.Equal([19, 6, 10, 10], new[] { "F1", "F2", "F3", "F4" }.Select(flow => Sheet.RowsOf(FlowId.Parse(flow)).Count(row => row.IsAssetWithoutRisk)));
        Assert.DoesNotContain(Sheet.Rows, row => row.IsStepWithoutAsset);
    }

    [Fact]
    public void In_the_first_cycle_all_but_the_opportunities_are_analysed_in_full()
    {
        Assert.Equal(
            [("firstCycle", 97), ("newAsset", 6), ("opportunity", 5)],
            Sheet.Rows.GroupBy(row => row.Analysis!.Reason.Value).Select(group => (group.Key, group.Count())).Order());
        Assert.All(Sheet.Rows.Where(row => row.Risk is not null), row => Assert.Empty(row.Analysis!.Missing));
        Assert.All(Sheet.Rows.Where(row => row.Risk is null), row => Assert.Equal([AnalysisPart.Risk], row.Analysis!.Missing));
    }

    [Fact]
    public void In_a_later_cycle_only_the_two_new_assets_are()
    {
        RiskCriteria later = Hospital.System.Criteria with { AssessmentCycle = Hospital.System.Criteria.AssessmentCycle! with { IsFirst = false } };
        Assert.Equal(
            ["F2-S5 A-031 R-17", "F2-S6 A-031 -", "F3-S4 A-036 R-21", "F3-S5 A-036 R-21", "F3-S6 A-036 R-24", "F3-S7 A-036 R-26"],
            Of(later).Rows.Where(row => row.Analysis!.IsRequired).Select(row => $"{row.Step!.Id} {row.Asset!.Id} {row.Risk?.Risk.Id.Value ?? "-"}"));
    }

    [Fact]
    public void Twenty_six_threats_meet_the_compliance_items_and_one_is_retained_by_the_rule()
    {
        Dictionary<string, string> verdicts = Sheet.Rows.Where(row => row.Risk is not null)
            .GroupBy(row => row.Risk!.Risk.Id.Value).ToDictionary(group => group.Key, group => group.Select(row => row.Minimum!.Outcome.Value).Distinct().Single());
        Assert.Equal(39, verdicts.Count);
        Assert.Equal(["R-05"], With("retained"));
        Assert.Equal(25, With("mayRetain").Count());
        Assert.Equal(["R-08", "R-19", "R-21", "R-23", "R-28", "R-31", "R-34"], With("metAfterTreatment"));
        Assert.Equal(["R-27"], With("noItems"));
        Assert.Equal(["R-41", "R-42", "R-43", "R-44", "R-45"], With("notConcerned"));
        AssessmentRow labels = Sheet.Rows.Single(row => row.Risk?.Risk.Id.Value == "R-05");
        Assert.Equal("T-06", labels.Minimum!.Retention!.Id.Value);
        Assert.Equal("medium", labels.Risk!.Residual!.Level.Id.Value);
        Assert.Contains("(T-06, PER-01, 2025-06-01)", labels.Minimum.Why.English, StringComparison.Ordinal);

        IEnumerable<string> With(string outcome) => verdicts.Where(pair => pair.Value == outcome).Select(pair => pair.Key).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Five_threats_of_low_maturity_are_analysed_in_detail()
    {
        Assert.Equal(
            ["R-08 DA-01", "R-21 DA-02", "R-23 DA-03", "R-28 DA-04", "R-31 DA-05"],
            Sheet.Rows.Where(row => row.Detail is { IsRequired: true }).Select(row => $"{row.Risk!.Risk.Id} {row.Detail!.Analyses.Single()}").Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Sheet.Rows, row => row.Detail is { IsMissing: true });
    }

    [Fact]
    public void Controls_and_uses_of_the_first_ransomware_row()
    {
        AssessmentRow row = Sheet.Rows.First(one => one.Risk?.Risk.Id.Value == "R-01");
        Assert.Equal(("F1-S2", "A-001"), (row.Step!.Id.Value, row.Asset!.Id.Value));
        Assert.Equal([AssetUse.Created], row.Uses);
        Assert.Equal(["CTL-17", "CTL-22", "CTL-21", "CTL-08", "CTL-18", "CTL-34"], row.ControlsThat(ControlState.Applied).Select(control => control.Control.Value));
        Assert.Empty(row.ControlsThat(ControlState.ToApply));
    }

    [Theory]
    [InlineData("risks[R-34].residual.likelihood", "\"x\"", "risks[R-34].residual", null, "risks[R-34].current.confidence", "\"low\"", "RISK0431")]
    [InlineData("risks[R-34].current.ratedOn", "\"soon\"", "risks[R-34].current.ratedOn", null, "risks[R-34].current.ratedBy", "\"PER-04\"", "RISK0432")]
    [InlineData("assets[A-025].storedIn", "[5]", "assets[A-025].storedIn", "[]", "assets[A-025].createdIn", "[]", "RISK0305")]
    public void Nothing_is_concluded_from_what_could_not_be_read(string gap, string unreadable, string whole, string? readable, string place, string json, string code)
    {
        IReadOnlyList<IsmsIssue> issues = Hospital.With((gap, unreadable), (place, json)).Issues;
        Assert.Contains(issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.DoesNotContain(issues, issue => issue.Code == code);
        Assert.Contains(Hospital.With((whole, readable), (place, json)).Issues, issue => issue.Code == code);
    }

    [Fact]
    public void A_reference_of_the_new_members_that_resolves_to_nothing_is_an_error()
    {
        Assert.Contains(Hospital.With(("assets[A-001].sentIn", "[\"F9-S9\"]")).Issues, issue => issue.Severity == IssueSeverity.Error && issue.Path == "/assets/0/sentIn/0");
        Assert.Contains(Hospital.With(("risks[R-01].current.ratedBy", "\"PER-99\"")).Issues, issue => issue.Severity == IssueSeverity.Error && issue.Path == "/risks/0/current/ratedBy");
        Assert.DoesNotContain(Hospital.With(("context.requirementTraces[0].by", "[\"F1\"]")).Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.Contains(Hospital.With(("context.requirementTraces[0].by", "[\"A-001\"]")).Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    private static IEnumerable<string> At(string step) =>
        Sheet.Rows.Where(row => row.Step?.Id.Value == step).Select(row => $"{row.Asset?.Id.Value ?? "-"} {row.Risk?.Risk.Id.Value ?? "-"}");
}
