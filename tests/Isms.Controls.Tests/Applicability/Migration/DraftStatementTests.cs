using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using NodaTime;

namespace Isms.Controls.Tests.Applicability.Migration;

public sealed class DraftStatementTests
{
    private static readonly StatementOfApplicability Old = Statements.Even("iso27001:2013") with { InForce = true, Document = DocumentId.Parse("DOC-04") };

    private static readonly DraftStatement Draft = ApplicabilityMigration.Create("iso27001:2013", "iso27001:2022").Migrate(Old);

    [Fact]
    public void An_undecided_draft_is_no_statement_and_says_what_is_open()
    {
        Assert.False(Draft.TryComplete([], out StatementOfApplicability? none, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(none);

        // The eleven new ones; and A.18.2.3, which went into A.5.36 and A.8.8.
        Assert.Equal(
            ["A.5.7", "A.5.23", "A.5.30", "A.5.36", "A.7.4", "A.8.8", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"],
            issues.Select(issue => issue.Subject));
        Assert.All(issues, issue => Assert.Equal(ApplicabilityMigrationIssues.Undecided.Code, issue.Code));
    }

    [Fact]
    public void Once_everything_is_decided_there_is_a_statement_not_yet_approved()
    {
        Assert.True(Draft.TryComplete(Decisions(), out StatementOfApplicability? statement, out IReadOnlyList<IsmsIssue> issues));
        Assert.Empty(issues);
        Assert.Equal("iso27001:2022", statement.Catalog);
        Assert.Equal("DOC-04", statement.Document!.Value);
        Assert.False(statement.InForce);
        Assert.Null(statement.ApprovedBy);
        Assert.Equal(93, statement.Rows.Count);
        Assert.False(statement.Rows.Single(row => row.Control == "A.8.28").IsApplicable);
        IssueCollector checks = new();
        ApplicabilityChecks.Check(new ControlRecords { Statements = [statement] }, [], new Isms.Risk.Register.RiskRegister(), new LocalDate(2026, 3, 31), checks);
        Assert.All(checks.Issues, issue => Assert.Equal("CTRL0114", issue.Code)); // the old rows name no evidence, and the checks advise to look
    }

    [Fact]
    public void A_decision_may_change_a_row_that_needed_none()
    {
        MigrationDecision other = new() { Control = "5.1", IsApplicable = false, Reason = LocalizedText.Create(null, "no") };
        Assert.True(Draft.TryComplete(Decisions().Append(other), out StatementOfApplicability? statement, out _));
        Assert.False(statement.Rows[0].IsApplicable);
    }

    [Fact]
    public void Decisions_on_nothing_and_twice_are_collected()
    {
        MigrationDecision nowhere = new() { Control = "A.9.9.9", IsApplicable = true };
        Assert.False(Draft.TryComplete(Decisions().Concat([nowhere, Decisions()[0]]), out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal([ApplicabilityMigrationIssues.DecisionWithoutRow.Code, ApplicabilityMigrationIssues.DecidedTwice.Code], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void An_unknown_member_is_something_said()
    {
        const string Json = """
            { "catalog": "iso27001:2013", "rows": [ { "control": "A.6.1.1", "applicable": true, "reason": { "en": "r", "fr": "raison" }, "reviewedBy": "PER-09" } ] }
            """;
        StatementOfApplicability old = ShapeRoundTrip.Read(ApplicabilityShapes.StatementOfApplicability, Json).Value!;
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2013", "iso27001:2022").Migrate(old);
        Assert.Empty(draft.FindLost());
        DraftStatement tampered = draft with { Rows = draft.Rows.Where(row => row.Control != "A.5.2").ToValueList() };
        Assert.Equal(
            [
                new LostStatement("A.6.1.1", "applicable", "true"),
                new LostStatement("A.6.1.1", "reason/en", "r"),
                new LostStatement("A.6.1.1", "reviewedBy", "\"PER-09\""),
                new LostStatement("A.6.1.1", "reason/fr", "\"raison\""),
            ],
            tampered.FindLost());
    }

    [Fact]
    public void What_is_open_cannot_be_confirmed() =>
        Assert.Throws<ArgumentException>(() => MigrationDecision.Confirm(Draft.Rows.Single(row => row.Control == "A.5.7")));

    private static MigrationDecision[] Decisions() => Draft.Open.Select(row => row.IsApplicable is null
        ? new MigrationDecision
        {
            Control = row.Control,
            IsApplicable = row.Control != "A.8.28",
            Basis = row.Control != "A.8.28" ? [ApplicabilityBasis.Risk] : [],
            Reason = LocalizedText.Create("コーディングなし", "no coding"),
        }
        : MigrationDecision.Confirm(row)).ToArray();
}
