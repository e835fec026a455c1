using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;

namespace Isms.Management.Tests;

/// <summary>
/// The hospital's statement of 2013 carried to 2022, beside the statement of 2022 that its people wrote. Expected values read from docs/samples/hospital by hand.
/// </summary>
public sealed class HospitalStatementMigrationTests
{
    private static readonly StatementOfApplicability Old = StatementOf(Hospital.System, "iso27001:2013");

    private static readonly StatementOfApplicability Own = StatementOf(Hospital.System, "iso27001:2022");

    private static readonly DraftStatement Draft = ApplicabilityMigration.Create("iso27001:2013", "iso27001:2022").Migrate(Old);

    /// <summary>
    /// The eight rows in which the hospital's own statement names other controls in place than the draft. All eight have one reason: four controls (CTL-42 cloud, CTL-43 masking, CTL-44
    /// deletion, CTL-45 configuration) had no control of their own in 2013 and were listed where they came nearest. 2022 has one for each, and the hospital moved them there;
    /// a crosswalk cannot know that, because the new ones have no predecessor. So four rows have a control less than the draft and four have one more.
    /// </summary>
    public static TheoryData<string, string, string> MovedControls => new()
    {
        // CTL-42, use of cloud services: from agreements with suppliers (2013 A.15.1.2) to cloud services.
        { "A.5.20", "CTL-29, CTL-42", "CTL-29" },
        { "A.5.23", "", "CTL-42" },

        // CTL-43, masking: from protection of personal information (2013 A.18.1.4) to data masking.
        { "A.5.34", "CTL-36, CTL-43", "CTL-36" },
        { "A.8.11", "", "CTL-43" },

        // CTL-44, deletion: from handling of media (2013 A.8.3) to information deletion.
        { "A.7.10", "CTL-03, CTL-44", "CTL-03" },
        { "A.8.10", "", "CTL-44" },

        // CTL-45, configuration: from change management (2013 A.12.1.2, A.14.2.2 to A.14.2.4) to configuration management.
        { "A.8.32", "CTL-16, CTL-45", "CTL-16" },
        { "A.8.9", "", "CTL-45" },
    };

    [Theory]
    [MemberData(nameof(MovedControls))]
    public void A_control_that_the_hospital_moved_to_the_new_edition(string control, string drafted, string own)
    {
        Assert.Equal(drafted, Names(DraftRow(control).Controls));
        Assert.Equal(own, Names(OwnRow(control).Controls));
    }

    [Fact]
    public void Those_eight_rows_are_all_whose_controls_differ() => Assert.Equal(
        MovedControls.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Draft.Rows.Where(row => Names(row.Controls) != Names(OwnRow(row.Control).Controls)).Select(row => row.Control).Order(StringComparer.Ordinal));

    [Fact]
    public void The_same_eight_are_all_whose_risks_differ() => Assert.Equal(
        MovedControls.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Draft.Rows.Where(row => Names(row.Risks) != Names(OwnRow(row.Control).Risks)).Select(row => row.Control).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_open_is_the_eleven_new_ones_and_the_merged_ones_that_disagree()
    {
        (string Control, string Questions)[] expected =
        [
            ("A.5.7", "newControl"),
            ("A.5.8", "justificationDiffers"), // A.6.1.5 baseline, A.14.1.1 risk
            ("A.5.15", "justificationDiffers"), // A.9.1.1 risk, A.9.1.2 baseline
            ("A.5.18", "justificationDiffers"), // A.9.2.5 risk, A.9.2.2 and A.9.2.6 baseline
            ("A.5.22", "justificationDiffers"), // A.15.2.1 risk, A.15.2.2 baseline
            ("A.5.23", "newControl"),
            ("A.5.29", "justificationDiffers"), // A.17.1
            ("A.5.30", "newControl"),
            ("A.5.31", "justificationDiffers"), // A.18.1.1 legal, A.18.1.5 baseline
            ("A.5.36", "justificationDiffers, splitToConfirm"), // A.18.2.2 and a part of A.18.2.3
            ("A.6.8", "justificationDiffers"), // A.16.1.2 and A.16.1.3
            ("A.7.2", "justificationDiffers"), // A.11.1.2 and A.11.1.6
            ("A.7.4", "newControl"),
            ("A.7.10", "justificationDiffers"), // A.8.3 and A.11.2.5
            ("A.8.8", "statusDiffers, justificationDiffers, splitToConfirm"), // A.12.6.1 partial, A.18.2.3 implemented and split
            ("A.8.9", "newControl"),
            ("A.8.10", "newControl"),
            ("A.8.11", "newControl"),
            ("A.8.12", "newControl"),
            ("A.8.15", "justificationDiffers"), // A.12.4.1 to A.12.4.3
            ("A.8.16", "newControl"),
            ("A.8.23", "newControl"),
            ("A.8.28", "newControl"),
            ("A.8.31", "applicabilityDiffers, statusDiffers, justificationDiffers"), // A.12.1.4 in place, A.14.2.6 excluded
            ("A.8.32", "justificationDiffers"), // change management of operations and of development
        ];
        Assert.Equal(expected, Draft.Open.Select(row => (row.Control, string.Join(", ", row.Questions.Select(question => question.Kind.Value)))));
        Assert.Empty(Draft.FindLost());
        Assert.Empty(Draft.Issues);
    }

    [Fact]
    public void Where_the_draft_has_a_position_the_hospital_has_the_same()
    {
        // Without one: the eleven new controls, A.8.31 (applicability) and A.8.8 (status).
        string[] open = Draft.Rows.Where(row => row.IsApplicable is null || row.Status is null).Select(row => row.Control).ToArray();
        Assert.Equal(["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.8", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28", "A.8.31"], open);
        Assert.All(Draft.Rows.Where(row => !open.Contains(row.Control)), row => Assert.Equal((OwnRow(row.Control).IsApplicable, OwnRow(row.Control).Status), (row.IsApplicable!.Value, row.Status)));
    }

    [Fact]
    public void Unknown_members_are_kept_in_the_provenance_and_in_a_row_that_is_carried()
    {
        StatementOfApplicability old = StatementOf(Hospital.With(("statements[0].rows[2].reviewedBy", "\"PER-09\"")).System!, "iso27001:2013");
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2013", "iso27001:2022").Migrate(old);
        Assert.Empty(draft.FindLost());
        DraftRow row = draft.Rows.Single(one => one.Control == "A.5.2");
        Assert.Equal("reviewedBy", row.Sources[0].Rows[0].UnknownMembers.Members[0].Key);
        MigrationDecision[] decisions = draft.Open.Select(one => new MigrationDecision { Control = one.Control, IsApplicable = true }).ToArray();
        Assert.True(draft.TryComplete(decisions, out StatementOfApplicability? statement, out _));
        Assert.Equal("reviewedBy", statement.Rows.Single(one => one.Control == "A.5.2").UnknownMembers.Members[0].Key);
    }

    private static StatementOfApplicability StatementOf(ManagementSystem system, string catalog) => system.Controls.Statements.Single(statement => statement.Catalog == catalog);

    private static DraftRow DraftRow(string control) => Draft.Rows.Single(row => row.Control == control);

    private static ApplicabilityRow OwnRow(string control) => Own.Rows.Single(row => row.Control == control);

    private static string Names(IEnumerable<IIdentifier> ids) => string.Join(", ", ids.Select(id => id.Value).Order(StringComparer.Ordinal));
}
