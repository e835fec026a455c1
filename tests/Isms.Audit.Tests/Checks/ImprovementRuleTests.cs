using Isms.Audit.Checks;
using Isms.Audit.Improvement;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Tests.Checks;

/// <summary>The rules NCR-001 to NCR-010 and the house's own on improvement: each fires for the fault, and the clean hospital shows only the two of it.</summary>
public sealed class ImprovementRuleTests
{
    [Fact]
    public void NCR_001_without_an_action_the_other_rules_are_silent()
    {
        // NC-05 is open, of an audit, and would be closed before it came to light: only NCR-001 is said.
        AuditCheckInput input = Hospital.WithNonconformity(5, item => item with { CorrectiveAction = null, ClosedOn = new(2025, 1, 1), Source = item.Source with { Finding = null } });
        Assert.Equal(["AUDT0201 NC-05 /nonconformities/4"], Hospital.News(input));
        Assert.DoesNotContain(Hospital.Issues(input), issue => issue.Code == "AUDT0205");
        input = Hospital.WithNonconformity(5, item => item with { CorrectiveAction = CorrectiveActionId.Parse("CA-99") });
        Assert.Equal(["AUDT0201 NC-05 /nonconformities/4/correctiveAction"], Hospital.News(input));
    }

    [Fact]
    public void NCR_002_closed_before_the_effectiveness_is_known()
    {
        Assert.Equal(["AUDT0202 NC-05 /nonconformities/4/status"], Hospital.News(Hospital.WithNonconformity(5, item => item with { Status = NonconformityStatus.Closed })));
        Assert.Equal(
            ["AUDT0202 NC-01 /nonconformities/0/status", "AUDT0224 CA-01 /correctiveActions/0/effectiveness/effective"],
            Hospital.News(Hospital.WithAction(1, action => action with { Effectiveness = action.Effectiveness! with { Effective = false } })));
    }

    [Fact]
    public void NCR_003_no_root_cause()
    {
        Assert.Equal(["AUDT0203 CA-02 /correctiveActions/1"], Hospital.News(Hospital.WithAction(2, action => action with { RootCause = null })));
        // The record is kept in Japanese: a cause in English alone is not enough.
        Assert.Equal(["AUDT0203 CA-02 /correctiveActions/1/rootCause"], Hospital.News(Hospital.WithAction(2, action => action with { RootCause = Hospital.Text("cause") })));
        AuditCheckInput english = Hospital.WithAction(2, action => action with { RootCause = Hospital.Text("cause"), Correction = Hospital.Text("correction"), Action = Hospital.Text("action") });
        Assert.Empty(Hospital.News(english));
    }

    [Fact]
    public void NCR_004_the_claim_contradicts_the_dates()
    {
        Assert.Equal(["AUDT0204 CA-01 /correctiveActions/0/onTime"], Hospital.News(Hospital.WithAction(1, action => action with { OnTime = true })));
        Assert.Equal(["AUDT0204 CA-02 /correctiveActions/1/onTime"], Hospital.News(Hospital.WithAction(2, action => action with { OnTime = false })));
        Assert.Empty(Hospital.News(Hospital.WithAction(2, action => action with { OnTime = null })));
    }

    [Fact]
    public void NCR_005_an_open_nonconformity_is_a_notice()
    {
        Assert.Contains(Hospital.Issues(Hospital.Clean), issue => issue is { Code: "AUDT0205", Subject: "NC-05", Severity: IssueSeverity.Notice });
        Assert.Equal(["AUDT0205 NC-01 /nonconformities/0/status"], Hospital.News(Hospital.WithNonconformity(1, item => item with { Status = NonconformityStatus.Open })));
    }

    [Fact]
    public void NCR_006_closed_before_it_came_to_light()
    {
        Assert.Equal(["AUDT0206 NC-01 /nonconformities/0/closedOn"], Hospital.News(Hospital.WithNonconformity(1, item => item with { ClosedOn = new(2025, 6, 11) })));
        Assert.Empty(Hospital.News(Hospital.WithNonconformity(1, item => item with { ClosedOn = item.DetectedOn })));
    }

    [Fact]
    public void NCR_007_the_finding_names_the_nonconformity()
    {
        Assert.Equal(["AUDT0207 NC-01 /nonconformities/0/source"], Hospital.News(Hospital.WithNonconformity(1, item => item with { Source = item.Source with { Finding = FindingId.Parse("FND-03") } })));
        Assert.Equal(["AUDT0207 NC-01 /nonconformities/0/source"], Hospital.News(Hospital.WithNonconformity(1, item => item with { Source = item.Source with { Finding = FindingId.Parse("FND-99") } })));
        Assert.Equal(["AUDT0207 NC-01 /nonconformities/0/source"], Hospital.News(Hospital.WithNonconformity(1, item => item with { Source = item.Source with { Finding = null } })));
        Assert.Empty(Hospital.News(Hospital.WithNonconformity(1, item => item with { Source = new() { Kind = NonconformitySourceKind.Monitoring } })));
    }

    [Fact]
    public void NCR_008_late_and_overdue_are_two_issues()
    {
        AuditCheckInput never = Hospital.WithAction(2, action => action with { Completed = null, OnTime = null }) with { Measures = [] };
        Assert.Equal(
            ["AUDT0221 CA-02 /correctiveActions/1/due", "AUDT0208 CA-02 /correctiveActions/1/due", "AUDT0601 NC-02 /nonconformities/1/status"],
            Hospital.News(never));
        // Late is said whatever the day; overdue only when the last day is over.
        Assert.Equal(["AUDT0208 CA-02 /correctiveActions/1/due"], Hospital.News(never with { AsOf = new(2025, 11, 30) }).Where(line => line.Contains("CA-02", StringComparison.Ordinal)));
        IsmsIssue overdue = Hospital.Issues(never).Single(issue => issue.Code == "AUDT0221");
        Assert.Equal("The corrective action CA-02, due 2025-11-30, is overdue by 121 days.", overdue.Message.English);
        Assert.Equal(["AUDT0208 CA-02 /correctiveActions/1/due"], Hospital.News(Hospital.WithAction(2, action => action with { Completed = new(2025, 12, 1), OnTime = false }) with { Measures = [] }));
    }

    [Fact]
    public void NCR_009_the_quarter_is_that_of_the_last_day()
    {
        Assert.Equal(["AUDT0209 CA-03 /correctiveActions/2/quarterDue"], Hospital.News(Hospital.WithAction(3, action => action with { QuarterDue = Hospital.Quarter(3) })));
        Assert.Equal(["AUDT0209 CA-03 /correctiveActions/2"], Hospital.News(Hospital.WithAction(3, action => action with { QuarterDue = null })));
        AuditCheckInput firstDay = Hospital.WithAction(3, action => action with { Due = new(2026, 1, 1), Completed = new(2025, 12, 20) }) with { Measures = [] };
        Assert.Empty(Hospital.News(firstDay));
        AuditCheckInput dayBefore = Hospital.WithAction(3, action => action with { Due = new(2025, 12, 31), Completed = new(2025, 12, 20) }) with { Measures = [] };
        Assert.Equal(["AUDT0209 CA-03 /correctiveActions/2/quarterDue"], Hospital.News(dayBefore));
    }

    [Fact]
    public void NCR_010_checked_by_the_own_unit()
    {
        // NC-01 is in DEP-08: PER-07 belongs to it; PER-19 did until 2025-06-30, before the check of 2025-10-10.
        static AuditCheckInput CheckedBy(int person, int month, int day) =>
            Hospital.WithAction(1, action => action with { Effectiveness = action.Effectiveness! with { By = Hospital.Person(person), CheckedOn = new(2025, month, day) } });
        Assert.Equal(["AUDT0210 CA-01 /correctiveActions/0/effectiveness/by"], Hospital.News(CheckedBy(7, 10, 10)));
        Assert.Empty(Hospital.News(CheckedBy(19, 10, 10)));
        // Checked on the day of completion, 2025-09-05: neither too early nor by the own unit.
        Assert.Empty(Hospital.News(CheckedBy(19, 9, 5)));
        Assert.Equal(["AUDT0225 CA-01 /correctiveActions/0/effectiveness/checkedOn"], Hospital.News(CheckedBy(19, 9, 4)));
        Assert.Equal(
            ["AUDT0225 CA-01 /correctiveActions/0/effectiveness/checkedOn", "AUDT0210 CA-01 /correctiveActions/0/effectiveness/by"],
            Hospital.News(CheckedBy(19, 6, 30)));
    }

    [Fact]
    public void The_check_of_effectiveness_is_planned_and_done()
    {
        Assert.Contains("AUDT0222 CA-05 /correctiveActions/4/effectiveness", Hospital.News(Hospital.Clean with { AsOf = new(2026, 6, 11) }));
        Assert.DoesNotContain("AUDT0222 CA-05 /correctiveActions/4/effectiveness", Hospital.News(Hospital.Clean with { AsOf = new(2026, 6, 10) }));
        Assert.Equal(["AUDT0223 CA-05 /correctiveActions/4"], Hospital.News(Hospital.WithAction(5, action => action with { Effectiveness = null })));
        Assert.Empty(Hospital.News(Hospital.WithAction(5, action => action with { Effectiveness = new() { PlannedOn = Hospital.Today } })));
    }

    [Fact]
    public void An_action_of_another_nonconformity_and_similar_ones_not_looked_for_are_advice()
    {
        Assert.Equal(["AUDT0226 NC-02 /nonconformities/1/correctiveAction"], Hospital.News(Hospital.WithNonconformity(2, item => item with { CorrectiveAction = CorrectiveActionId.Parse("CA-03") })));
        AuditCheckInput input = Hospital.WithAction(2, action => action with { SimilarChecked = false });
        Assert.Equal(["AUDT0227 CA-02 /correctiveActions/1/similarChecked"], Hospital.News(input));
        Assert.Equal(IssueSeverity.Advice, Hospital.Issues(input).Single(issue => issue.Code == "AUDT0227").Severity);
    }

    [Fact]
    public void An_improvement_is_overdue_from_the_day_after_its_last()
    {
        // IMP-03 is due 2026-04-10; IMP-02, done, was due 2026-03-31.
        Assert.DoesNotContain(Hospital.News(Hospital.Clean with { AsOf = new(2026, 4, 10) }), line => line.StartsWith("AUDT0228", StringComparison.Ordinal));
        Assert.Equal(["AUDT0228 IMP-03 /improvements/2/due"], Hospital.News(Hospital.Clean with { AsOf = new(2026, 4, 11) }));
    }
}
