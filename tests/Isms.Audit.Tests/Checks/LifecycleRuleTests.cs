using Isms.Audit.Checks;
using Isms.Audit.Improvement;
using Isms.Audit.Preparation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk;

namespace Isms.Audit.Tests.Checks;

/// <summary>AUDT0601 to AUDT0606: each fires for the fault and is silent without it.</summary>
public sealed class LifecycleRuleTests
{
    private static AuditCheckInput WithReopenings(int number, params NonconformityReopening[] reopenings) =>
        Hospital.WithNonconformity(number, item => item with { Reopenings = reopenings.ToValueList() });

    private static AuditCheckInput Reviewed(AuditCheckInput input) => input with { ReviewSource = new ManagementReviewSource { Organization = input.Organization, Records = input.Records } };

    [Fact]
    public void AUDT0601_a_closing_that_the_record_does_not_bear_out()
    {
        AuditCheckInput undone = Hospital.WithAction(3, action => action with { Action = null });
        Assert.Equal(["AUDT0601 NC-03 /nonconformities/2/status"], Hospital.News(undone));
        IsmsIssue issue = Hospital.Issues(undone).Single(found => found.Code == "AUDT0601");
        Assert.Equal((IssueSeverity.Nonconformity, "The nonconformity NC-03 is closed; its record bears out causeKnown and no more."), (issue.Severity, issue.Message.English));

        // A missing cause and a missing check of effectiveness are said by NCR-003 and NCR-002 alone.
        Assert.Equal(["AUDT0203 CA-03 /correctiveActions/2"], Hospital.News(Hospital.WithAction(3, action => action with { RootCause = null })));
        Assert.Equal(["AUDT0202 NC-03 /nonconformities/2/status", "AUDT0223 CA-03 /correctiveActions/2"], Hospital.News(Hospital.WithAction(3, action => action with { Effectiveness = null })));
        Assert.Empty(Hospital.News(undone with { AsOf = null }));
        Assert.Empty(Hospital.News(Hospital.WithAction(3, action => action with { Correction = null })));
    }

    [Fact]
    public void AUDT0602_what_came_up_after_the_action_against_one_like_it()
    {
        // The clean hospital shows it: NC-05 of 2025-12-10 and NC-06, whose CA-06 was completed on 2025-09-20; both R-02, CTL-05 and CTL-39.
        IsmsIssue issue = Hospital.Issues(Hospital.Clean).Single(found => found.Code == "AUDT0602");
        Assert.Equal(
            "The nonconformity NC-05 came to light after CA-06 against NC-06 was completed on 2025-09-20; both belong to the risk R-02 and touch CTL-05, CTL-39. See whether it came back.",
            issue.Message.English);
        Assert.Equal(IssueSeverity.Advice, issue.Severity);
        static bool Fires(AuditCheckInput input) => Hospital.Issues(input).Any(found => found.Code == "AUDT0602");
        Assert.False(Fires(Hospital.WithNonconformity(5, item => item with { Risk = RiskId.Parse("R-03") })));
        Assert.False(Fires(Hospital.WithAction(6, action => action with { Controls = [ControlId.Parse("CTL-01")] })));
        Assert.True(Fires(Hospital.WithAction(6, action => action with { Completed = new(2025, 12, 10) })));
        Assert.False(Fires(Hospital.WithAction(6, action => action with { Completed = new(2025, 12, 11) })));
        Assert.False(Fires(Hospital.WithNonconformity(5, item => item with { DetectedOn = new(2025, 9, 4) })));
    }

    [Fact]
    public void AUDT0603_what_needed_a_look_on_the_day_of_a_review()
    {
        Assert.Empty(Hospital.News(Reviewed(Hospital.Clean) with { Measures = [] }));
        AuditCheckInput less = Hospital.WithReview(2, review => review with
        {
            Inputs = review.Inputs! with
            {
                Performance = review.Inputs.Performance! with { NonconformitiesAndCorrectiveActions = [ElementId.Parse("NC-04")], AuditResults = [Hospital.Audit(3), Hospital.Audit(5)] },
            },
        });
        Assert.Equal(["AUDT0603 MR-02 /managementReviews/1/inputs/performance"], Hospital.News(Reviewed(less)));
        Assert.Equal(
            "The management review MR-02 did not consider NC-03, NC-05, AUD-04, which needed a look on its day (9.3 c).",
            Hospital.Issues(Reviewed(less)).Single(found => found.Code == "AUDT0603").Message.English);

        // Without the parts, and where the input is not there at all (MRV-001), nothing is said.
        Assert.Empty(Hospital.News(less));
        AuditCheckInput none = Hospital.WithReview(2, review => review with { Inputs = review.Inputs! with { Performance = null } });
        Assert.Equal(["AUDT0301 MR-02 /managementReviews/1/inputs"], Hospital.News(Reviewed(none)));
    }

    [Fact]
    public void AUDT0604_reopened_and_no_further_action()
    {
        // CA-01 is from before the reopening: nothing has been done since.
        AuditCheckInput input = WithReopenings(1, new NonconformityReopening { ClosedOn = new(2025, 10, 10), On = new(2026, 1, 5) });
        input = input with { Records = input.Records with { Nonconformities = Hospital.Changed(input.Records.Nonconformities, 1, item => item with { Status = NonconformityStatus.Open, ClosedOn = null }) } };
        Assert.Equal(["AUDT0205 NC-01 /nonconformities/0/status", "AUDT0604 NC-01 /nonconformities/0/reopenings/0"], Hospital.News(input));
        Assert.DoesNotContain(Hospital.News(input with { AsOf = new(2026, 1, 4) }), line => line.StartsWith("AUDT0604", StringComparison.Ordinal));
    }

    [Fact]
    public void AUDT0605_closed_without_a_day()
    {
        Assert.Equal(["AUDT0605 NC-01 /nonconformities/0"], Hospital.News(Hospital.WithNonconformity(1, item => item with { ClosedOn = null })));
        Assert.Equal(["AUDT0202 NC-05 /nonconformities/4/status"], Hospital.News(Hospital.WithNonconformity(5, item => item with { Status = NonconformityStatus.Closed })));
    }

    [Fact]
    public void AUDT0606_reopenings_go_forward_in_time()
    {
        NonconformityReopening first = new() { ClosedOn = new(2025, 10, 10), On = new(2025, 11, 1) };
        NonconformityReopening second = new() { ClosedOn = new(2025, 10, 20), On = new(2025, 12, 1) };
        Assert.Contains("AUDT0606 NC-01 /nonconformities/0/reopenings/1/closedOn", Hospital.News(WithReopenings(1, first, second)));

        // NC-01 was last closed on 2025-10-10, before it was opened again.
        IsmsIssue issue = Hospital.Issues(WithReopenings(1, first)).Single(found => found.Code == "AUDT0606");
        Assert.Equal(("/nonconformities/0/closedOn", IssueSeverity.Error), (issue.Path, issue.Severity));
        Assert.DoesNotContain(Hospital.News(WithReopenings(1, first with { ClosedOn = new(2025, 10, 1), On = new(2025, 10, 5) })), line => line.StartsWith("AUDT0606", StringComparison.Ordinal));
    }
}
