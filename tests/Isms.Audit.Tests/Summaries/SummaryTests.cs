using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Tests.Summaries;

public sealed class SummaryTests
{
    [Fact]
    public void Two_of_five_audits_are_done_by_the_end_of_september()
    {
        AuditProgrammeStatus status = AuditProgrammeStatus.Of(Hospital.Records, Hospital.Organization, Hospital.Clean.Flows, new LocalDate(2025, 9, 30));
        Assert.Equal(["AUD-01", "AUD-02"], status.Done.Select(id => id.Value));
        Assert.Equal(["AUD-03", "AUD-04", "AUD-05"], status.Planned.Select(id => id.Value));
        Assert.Equal(40m, status.DonePercent);
        Assert.Equal(["F2", "F3"], status.FlowsCovered.Select(id => id.Value));
        Assert.Equal(["F1", "F4"], status.FlowsNotCovered.Select(id => id.Value));
        Assert.Equal(["DEP-08", "DEP-09"], status.UnitsCovered.Select(id => id.Value));
        Assert.Equal(11, status.UnitsNotCovered.Count);
    }

    [Fact]
    public void The_day_of_an_audit_counts_and_the_day_before_does_not()
    {
        Assert.Empty(AuditProgrammeStatus.Of(Hospital.Records, Hospital.Organization, Hospital.Clean.Flows, new LocalDate(2025, 6, 11)).Done);
        Assert.Single(AuditProgrammeStatus.Of(Hospital.Records, Hospital.Organization, Hospital.Clean.Flows, new LocalDate(2025, 6, 12)).Done);
        Assert.Equal(100m, AuditProgrammeStatus.Of(Hospital.Records, Hospital.Organization, Hospital.Clean.Flows, Hospital.Today).DonePercent);
        Assert.Null(AuditProgrammeStatus.Of(new AuditRecords(), Hospital.Organization, Hospital.Clean.Flows, Hospital.Today).DonePercent);
    }

    [Fact]
    public void One_nonconformity_is_open_and_says_why()
    {
        NonconformityStatusReport report = NonconformityStatusReport.Of(Hospital.Records, Hospital.Today);
        Assert.Equal(6, report.Items.Count);
        NonconformityStanding open = Assert.Single(report.Open);
        Assert.Equal("NC-05", open.Nonconformity.Id.Value);
        Assert.Equal(CorrectiveActionProgress.CompletedInTime, open.Action!.Progress);
        Assert.Equal("The effectiveness of CA-05 is not checked yet (planned for 2026-06-10).", open.WhyOpen!.English);
        Assert.All(report.Items.Where(item => !item.IsOpen), item => Assert.Null(item.WhyOpen));
        Assert.Equal(CorrectiveActionProgress.CompletedLate, report.Items[0].Action!.Progress);
    }

    [Fact]
    public void An_earlier_day_knows_less()
    {
        // On 2025-09-10: NC-01 (closed 10-10), NC-06 of 09-05 and NC-02 of that day; nothing closed yet.
        NonconformityStatusReport report = NonconformityStatusReport.Of(Hospital.Records, new LocalDate(2025, 9, 10));
        Assert.Equal(["NC-01", "NC-02", "NC-06"], report.Items.Select(item => item.Nonconformity.Id.Value));
        Assert.Equal(3, report.Open.Count());
        Assert.True(NonconformityStatusReport.Of(Hospital.Records, new LocalDate(2025, 10, 9)).Items[0].IsOpen);
        Assert.False(NonconformityStatusReport.Of(Hospital.Records, new LocalDate(2025, 10, 10)).Items[0].IsOpen);
        Assert.Equal("The effectiveness of CA-01 is not checked yet (planned for 2025-10-10).", report.Items[0].WhyOpen!.English);
        Assert.Equal("The corrective action CA-02 is under way (due 2025-11-30).", report.Items[1].WhyOpen!.English);
    }

    [Fact]
    public void Every_reason_to_be_open_is_told()
    {
        static string Why(Func<CorrectiveAction, CorrectiveAction> change)
        {
            AuditRecords records = Hospital.WithAction(5, change).Records;
            return NonconformityStatusReport.Of(records, Hospital.Today).Items[4].WhyOpen!.English!;
        }

        Assert.Equal("The corrective action CA-05 was due on 2026-02-28 and is not completed.", Why(action => action with { Completed = null }));
        Assert.Equal("The corrective action CA-05 was not effective.", Why(action => action with { Effectiveness = new() { Effective = false } }));
        Assert.Equal("The corrective action CA-05 is effective; the nonconformity is only to be closed.", Why(action => action with { Effectiveness = new() { Effective = true } }));
        AuditRecords none = Hospital.WithNonconformity(5, item => item with { CorrectiveAction = null }).Records;
        Assert.Equal("There is no corrective action.", NonconformityStatusReport.Of(none, Hospital.Today).Items[4].WhyOpen!.English);
    }

    [Fact]
    public void Half_of_the_actions_due_in_the_second_quarter_were_in_time()
    {
        // Due in Q2: CA-01 (2025-08-31, done 09-05) and CA-06 (2025-09-30, done 09-20); in Q1: none.
        Core.Time.FiscalYear year = Hospital.Organization.FiscalYear;
        Assert.Null(AuditFigures.CorrectiveActionsInTimePercent(Hospital.Records, year, Hospital.Quarter(1)));
        Assert.Equal(50m, AuditFigures.CorrectiveActionsInTimePercent(Hospital.Records, year, Hospital.Quarter(2)));
        Assert.Equal(100m, AuditFigures.CorrectiveActionsInTimePercent(Hospital.Records, year, Hospital.Quarter(3)));
    }
}
