using Isms.Audit.Checks;
using Isms.Controls;
using Isms.Controls.Figures;
using Isms.Controls.Measurement;
using Isms.Core.Issues;
using Isms.Tests;

namespace Isms.Audit.Tests.Checks;

/// <summary>The rule MSR-002 for the measures that follow from the records of audit and improvement.</summary>
public sealed class DerivedReadingRuleTests
{
    private static IsmsIssue[] Of(params EffectivenessMeasure[] measures) =>
        Hospital.Issues(Hospital.Clean with { Measures = [.. measures] }).Where(issue => issue.Code == "AUDT0401").ToArray();

    [Fact]
    public void A_reading_that_differs_is_an_error_at_its_place() => TestCultures.Each(() =>
    {
        IsmsIssue issue = Assert.Single(Of(Hospital.Measure("M-11", "correctiveActionsInTimePercent", null, 50, 100, 100), Hospital.Measure("M-16", "auditsDonePercent", 20, 40.75m, 80, 100)));
        Assert.Equal("M-16", issue.Subject);
        Assert.Equal("/measures/1/readings/1", issue.Path);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal("The reading of M-16 for FY2025-Q2 is 40.75; the records give 40.", issue.Message.English);
    });

    [Fact]
    public void The_tolerance_is_still_allowed_and_default_is_none()
    {
        EffectivenessMeasure near = Hospital.Measure("M-16", "auditsDonePercent", 20.5m, 39.5m, 80, 100);
        Assert.Empty(Of(near));
        Assert.Single(Of(Hospital.Measure("M-16", "auditsDonePercent", 20.51m, 40, 80, 100)));
        AuditCheckInput exact = new() { Organization = Hospital.Organization, Records = Hospital.Records, AsOf = Hospital.Today, Measures = [near] };
        Assert.Equal(2, Hospital.Issues(exact).Count(issue => issue.Code == "AUDT0401"));
    }

    [Fact]
    public void A_corrected_reading_is_judged_by_its_correction()
    {
        EffectivenessMeasure wrong = Hospital.Measure("M-16", "auditsDonePercent", 20, 41, 80, 100);
        MeasureReading first = wrong.Readings[1] with { Id = ReadingId.Parse("a") };
        MeasureReading correction = first with { Id = null, Value = 40, Corrects = ReadingId.Parse("a") };
        EffectivenessMeasure corrected = wrong with { Readings = [wrong.Readings[0], first, .. wrong.Readings.Skip(2), correction] };
        Assert.Empty(Of(corrected));
        Assert.Equal("/measures/0/readings/4", Assert.Single(Of(corrected with { Readings = [.. corrected.Readings.Take(4), correction with { Value = 42 }] })).Path);
    }

    [Fact]
    public void Nothing_due_is_not_the_same_as_none_in_time()
    {
        Assert.Equal("/measures/0/readings/0", Assert.Single(Of(Hospital.Measure("M-11", "correctiveActionsInTimePercent", 0, 50, 100, 100))).Path);
        Assert.Equal("/measures/0/readings/2", Assert.Single(Of(Hospital.Measure("M-11", "correctiveActionsInTimePercent", null, 50, null, 100))).Path);
        // A period without a reading counts as one without a value; its place is the measure.
        Assert.Equal("/measures/0", Assert.Single(Of(Hospital.Measure("M-11", "correctiveActionsInTimePercent", null, 50, 100))).Path);
        Assert.Empty(Of(Hospital.Measure("M-11", "correctiveActionsInTimePercent", null, 50, 100, 100)));
    }

    [Fact]
    public void Functions_of_other_records_stand_beside_those_of_audit_and_an_unknown_one_is_noticed() => TestCultures.Each(() =>
    {
        AuditCheckInput input = Hospital.Clean with
        {
            Measures = [Hospital.Measure("M-01", "ofElsewhere", 2, 3, 4, 2), Hospital.Measure("M-02", "notThere", 1, 2, 3, 5), Hospital.Measure("M-03", "ofNothing", 7, 7, 7, 7)],
            // The quarters of the sample end in June, September, December and March.
            Figures = FigureTable.Create(("ofElsewhere", _ => period => period.End.Month / 3), ("ofNothing", _ => null)),
        };
        IsmsIssue[] found = Hospital.Issues(input).Where(issue => issue.Code.StartsWith("AUDT04", StringComparison.Ordinal)).ToArray();
        Assert.Equal(
            [("AUDT0401", "/measures/0/readings/3"), ("AUDT0402", "/measures/1/derivation/function")],
            found.Select(issue => (issue.Code, issue.Path)));
        Assert.Equal(
            "The readings of M-02 cannot be recomputed: the function notThere is not known (known: auditsDonePercent, correctiveActionsInTimePercent, ofElsewhere, ofNothing).",
            found[^1].Message.English);
        Assert.Equal(IssueSeverity.Notice, found[^1].Severity);
    });

    [Fact]
    public void Other_functions_are_left_to_others_and_hostile_numbers_do_not_overflow()
    {
        Assert.Empty(Of(Hospital.Measure("M-05", "trainingCompletedPercent", 1, 2, 3, 4), Hospital.Measure("M-06", "AuditsDonePercent", 1, 2, 3, 4)));
        Assert.Equal(2, Of(Hospital.Measure("M-16", "auditsDonePercent", decimal.MinValue, 40, 80, decimal.MaxValue)).Length);
        AuditCheckInput wide = Hospital.Clean with { DerivedReadingTolerance = decimal.MaxValue, Measures = [Hospital.Measure("M-16", "auditsDonePercent", 0, 0, 0, 0)] };
        Assert.DoesNotContain(Hospital.Issues(wide), issue => issue.Code == "AUDT0401");
    }
}
