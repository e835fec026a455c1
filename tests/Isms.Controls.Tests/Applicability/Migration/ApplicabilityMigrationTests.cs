using Isms.Catalogs.Crosswalks;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Controls.Checks;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Tests.Applicability.Migration;

public sealed class ApplicabilityMigrationTests
{
    [Theory]
    [InlineData("iso27001:2005", "iso27001:2013", 133, 114, 21)]
    [InlineData("iso27001:2013", "iso27001:2022", 114, 93, 0)]
    [InlineData("iso27001:2005", "iso27001:2022", 133, 93, 21)]
    [InlineData("iso27001:2022", "iso27001:2013", 93, 114, 11)]
    public void A_draft_has_a_row_for_each_control_of_the_new_edition(string from, string to, int rows, int drafted, int withdrawn)
    {
        StatementOfApplicability old = Statements.Even(from);
        DraftStatement draft = ApplicabilityMigration.Create(from, to).Migrate(old);
        Assert.Equal(rows, old.Rows.Count);
        Assert.Equal(drafted, draft.Rows.Count);
        Assert.Equal(withdrawn, draft.Withdrawn.Count);
        Assert.Empty(draft.Issues);
        Assert.Empty(draft.FindLost());
    }

    [Fact]
    public void A_control_that_goes_on_alone_is_carried_as_it_stands()
    {
        // 2013 A.6.1.1 is 2022 A.5.2 under the same title.
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.2", Statements.Row("A.6.1.1", status: ApplicabilityStatus.Partial, reason: "half"));
        Assert.Equal(EditionChangeKind.Unchanged, row.Kind);
        Assert.True(row.IsApplicable);
        Assert.Equal(ApplicabilityStatus.Partial, row.Status);
        Assert.Equal("half", row.Reason!.English);
        Assert.Null(row.Agreement);
        Assert.False(row.DecisionNeeded);
    }

    [Fact]
    public void Merged_rows_that_agree_are_carried()
    {
        // 2013 A.5.1.1 and A.5.1.2 are 2022 A.5.1.
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.1");
        Assert.Equal(EditionChangeKind.Merged, row.Kind);
        Assert.Equal(["A.5.1.1", "A.5.1.2"], row.Sources.Select(source => source.Control));
        Assert.Equal(new DraftAgreement(true, true, true), row.Agreement);
        Assert.Equal(ApplicabilityStatus.Implemented, row.Status);
        Assert.False(row.DecisionNeeded);
    }

    [Fact]
    public void Merged_rows_that_disagree_on_status_have_none()
    {
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.1", Statements.Row("A.5.1.2", status: ApplicabilityStatus.Planned));
        Assert.True(row.IsApplicable);
        Assert.Null(row.Status);
        Assert.Equal([QuestionKind.StatusDiffers], row.Questions.Select(question => question.Kind));
        Assert.Equal("The rows that come together in A.5.1 disagree on how far it is in place: A.5.1.1 in place; A.5.1.2 planned.", row.Questions[0].Why.English);
        Assert.Equal("A.5.1にまとまる行の実施状況が一致しません: A.5.1.1 実施済み、A.5.1.2 計画中。", row.Questions[0].Why.Japanese);
    }

    [Fact]
    public void Merged_rows_that_disagree_on_applicability_have_no_default_at_all()
    {
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.1", Statements.Row("A.5.1.2", applicable: false, status: ApplicabilityStatus.NotApplicable));
        Assert.Null(row.IsApplicable);
        Assert.Null(row.Status);
        Assert.Equal(new DraftAgreement(false, false, true), row.Agreement);
    }

    [Fact]
    public void Merged_rows_that_disagree_on_why_have_no_justification()
    {
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.1", Statements.Row("A.5.1.2", reason: "because"));
        Assert.True(row.IsApplicable);
        Assert.Equal(ApplicabilityStatus.Implemented, row.Status);
        Assert.Empty(row.Basis);
        Assert.Null(row.Reason);
        Assert.Equal([QuestionKind.JustificationDiffers], row.Questions.Select(question => question.Kind));
    }

    [Fact]
    public void A_status_that_one_says_and_another_does_not_is_open()
    {
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.1", Statements.Row("A.5.1.2") with { Status = null });
        Assert.Null(row.Status);
        Assert.Equal([QuestionKind.StatusDiffers], row.Questions.Select(question => question.Kind));
    }

    [Fact]
    public void A_part_of_a_split_control_has_the_claim_about_the_whole_to_be_confirmed()
    {
        // 2005 A.11.2.1 became 2013 A.9.2.1 (with A.11.5.2) and A.9.2.2.
        DraftRow row = Row("iso27001:2005", "iso27001:2013", "A.9.2.2", Statements.Row("A.11.2.1", status: ApplicabilityStatus.Partial));
        Assert.Equal(EditionChangeKind.Split, row.Kind);
        Assert.Equal(ApplicabilityStatus.Partial, row.Status);
        Assert.Equal([QuestionKind.SplitToConfirm], row.Questions.Select(question => question.Kind));
        Assert.Equal(EditionChangeKind.SplitAndMerged, Row("iso27001:2005", "iso27001:2013", "A.9.2.1").Kind);
    }

    [Fact]
    public void A_new_control_says_nothing()
    {
        DraftRow row = Row("iso27001:2013", "iso27001:2022", "A.5.23");
        Assert.Equal(EditionChangeKind.New, row.Kind);
        Assert.Null(row.IsApplicable);
        Assert.Null(row.Status);
        Assert.Empty(row.Sources);
        Assert.Equal([QuestionKind.NewControl], row.Questions.Select(question => question.Kind));
    }

    [Fact]
    public void A_part_that_came_in_between_is_not_stated()
    {
        // 2022 A.5.8 is 2013 A.14.1.1 (2005 A.12.1.1) and A.6.1.5, which was new in 2013: the 2005 statement says nothing of projects.
        DraftRow row = Row("iso27001:2005", "iso27001:2022", "A.5.8");
        Assert.Equal([StandardReference.Parse("iso27001:2013/A.6.1.5")], row.NotStated);
        Assert.True(row.IsApplicable);
        Assert.Null(row.Status);
        Assert.Equal([QuestionKind.PartNotStated], row.Questions.Select(question => question.Kind));

        // Excluded in part is not excluded as a whole.
        Assert.Null(Row("iso27001:2005", "iso27001:2022", "A.5.8", Statements.Row("A.12.1.1", applicable: false)).IsApplicable);

        // By hand from the two crosswalks: the 2022 controls that have both.
        Assert.Equal(
            ["A.5.8", "A.8.19", "A.8.29", "A.8.31"],
            ApplicabilityMigration.Create("iso27001:2005", "iso27001:2022").Migrate(Statements.Even("iso27001:2005")).Rows.Where(one => one.NotStated.Count > 0).Select(one => one.Control));
    }

    [Fact]
    public void What_is_withdrawn_says_where_it_went()
    {
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2005", "iso27001:2013").Migrate(Statements.Even("iso27001:2005"));
        WithdrawnControl end = draft.Withdrawn.Single(one => one.Control == "A.6.1.1");
        Assert.Equal(["iso27001:2013:clauses/5.1"], end.MovedTo.Select(reference => reference.ToString()));
        Assert.Equal("A.6.1.1", Assert.Single(end.Rows).Control);
    }

    [Fact]
    public void Faults_of_the_statement_are_collected_and_nothing_is_lost()
    {
        ApplicabilityRow unknown = Statements.Row("A.99.9");
        StatementOfApplicability even = Statements.Even("iso27001:2013");
        StatementOfApplicability old = even with
        {
            Rows = [.. even.Rows.Where(row => row.Control != "A.6.1.1"), unknown, Statements.Row("A.6.1.2", status: ApplicabilityStatus.Planned)],
        };
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2013", "iso27001:2022").Migrate(old, "/statements/0");
        Assert.Equal(
            [(ApplicabilityIssues.UnknownControl.Code, "/statements/0/rows/113/control"), (ApplicabilityIssues.DuplicateRow.Code, "/statements/0/rows/114"), (ApplicabilityMigrationIssues.ControlWithoutRow.Code, "/statements/0/rows")],
            draft.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Equal([unknown], draft.Unplaced);
        Assert.Empty(draft.FindLost());

        // Nothing was said of A.6.1.1, and two things of A.6.1.2.
        Assert.Equal([QuestionKind.PartNotStated], draft.Rows.Single(row => row.Control == "A.5.2").Questions.Select(question => question.Kind));
        Assert.Equal([QuestionKind.StatusDiffers], draft.Rows.Single(row => row.Control == "A.5.3").Questions.Select(question => question.Kind));
    }

    [Theory]
    [InlineData("iso27001:2013", "iso27001:2099", "CTRL0122")]
    [InlineData("iso27001:1999", "iso27001:2022", "CTRL0122")]
    [InlineData("iso27001:2013", "iso27001:2013:clauses", "CTRL0122")]
    [InlineData("iso27001:2013", "iso27001:2013", "CTRL0124")]
    public void Editions_without_a_way_are_said(string from, string to, string code)
    {
        Assert.False(ApplicabilityMigration.TryCreate(from, to, out ApplicabilityMigration? none, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(none);
        Assert.Equal([code], issues.Select(issue => issue.Code));
        Assert.Throws<IsmsIssuesException>(() => ApplicabilityMigration.Create(from, to));
    }

    [Fact]
    public void A_statement_of_another_edition_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => ApplicabilityMigration.Create("iso27001:2005", "iso27001:2013").Migrate(Statements.Even("iso27001:2022")));

    private static DraftRow Row(string from, string to, string control, params ApplicabilityRow[] but) =>
        ApplicabilityMigration.Create(from, to).Migrate(Statements.Even(from, but)).Rows.Single(row => row.Control == control);
}
