using Isms.Controls.Maintenance;
using Isms.Controls.Privacy.Consents;
using Isms.Controls.Privacy.Deidentification;
using Isms.Controls.Privacy.Handling;
using Isms.Controls.Records;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Management.Tests.Checks;

/// <summary>What the sample's own rule list says that its clean data must show, as far as the data are in.</summary>
public sealed class CleanHospitalTests
{
    [Fact]
    public void There_is_no_error_and_the_one_nonconformity_that_is_known()
    {
        IsmsIssue known = Assert.Single(Hospital.Clean.Issues, issue => issue.Severity >= IssueSeverity.Nonconformity);
        Assert.Equal(("ACC-002", "ACC-06"), (known.Definition.SampleRule, known.Subject));
        Assert.NotNull(Hospital.Clean.System);
    }

    [Fact]
    public void The_deliberate_imperfections_are_reported_each_once()
    {
        (string, string, IssueSeverity)[] expected =
        [
            ("CTX-007", "M-04", IssueSeverity.Advice),
            ("RSK-024", "F2-S3", IssueSeverity.Advice),
            ("RSK-024", "F3-S1", IssueSeverity.Advice),
            ("MSR-003", "M-03", IssueSeverity.Notice),
            ("MSR-003", "M-12", IssueSeverity.Notice),
            ("OBJ-009", "OBJ-01", IssueSeverity.Advice),
            ("OBJ-009", "OBJ-02", IssueSeverity.Advice),
            ("NCR-005", "NC-05", IssueSeverity.Notice),
            ("NCR-008", "CA-01", IssueSeverity.Notice),
            ("ACC-002", "ACC-06", IssueSeverity.Nonconformity),
            ("DOC-003", "DOC-01", IssueSeverity.Notice),
            ("DOC-003", "DOC-02", IssueSeverity.Notice),
            ("DOC-003", "DOC-03", IssueSeverity.Notice),
            ("DOC-003", "DOC-10", IssueSeverity.Notice),
            ("DOC-003", "DOC-12", IssueSeverity.Notice),
            ("DOC-003", "DOC-13", IssueSeverity.Notice),
            ("DOC-003", "DOC-15", IssueSeverity.Notice),
            ("DOC-003", "DOC-16", IssueSeverity.Notice),
            ("DOC-005", "DOC-01", IssueSeverity.Notice),
            ("MNT-003", "MSN-01", IssueSeverity.Notice),
            ("MNT-005", "MSN-01", IssueSeverity.Notice),
            ("MNT-005", "MSN-03", IssueSeverity.Notice),
            ("MNT-009", "DMP-01", IssueSeverity.Notice),
            ("CHK-004", "mhlw-checklist-r7/2-6", IssueSeverity.Notice),
        ];
        Assert.Equal(expected.Order(), Hospital.Rules(Hospital.Clean).Order());
    }

    [Fact]
    public void Further_rules_show_the_assets_in_no_risk_and_the_controls_that_are_only_partly_in_place()
    {
        string[] assets = ["A-004", "A-007", "A-012", "A-013", "A-015", "A-017", "A-018", "A-024", "A-032", "A-033"];
        string[] treatments = ["T-01", "T-09", "T-33", "T-37"];
        Assert.Equal(
            assets.Select(asset => ("RISK0803", asset)).Concat(treatments.Select(treatment => ("CTRL0402", treatment))),
            Hospital.Clean.Issues
                .Where(issue => issue.Code.StartsWith("RISK08", StringComparison.Ordinal) || issue.Code.StartsWith("CTRL04", StringComparison.Ordinal))
                .Select(issue => (issue.Code, issue.Subject)));
    }

    [Fact]
    public void Advice_shows_own_work_audited_what_may_have_come_back_and_the_measure_that_a_review_left_out() => Assert.Equal(
        ["AUDT0510 AUD-04", "AUDT0602 NC-05", "AUDT0603 MR-01"],
        Hospital.Clean.Issues
            .Where(issue => issue.Code.StartsWith("AUDT", StringComparison.Ordinal) && issue.Severity == IssueSeverity.Advice)
            .Select(issue => $"{issue.Code} {issue.Subject}"));

    [Fact]
    public void The_facts_of_the_sample_are_there()
    {
        ManagementSystem hospital = Hospital.System;
        Assert.Equal(50, hospital.Register.Assets.Count);
        Assert.Equal(25, hospital.Register.Flows.Sum(flow => flow.Steps.Count));
        Assert.Equal(34, hospital.Register.Risks.Count(risk => risk.Direction.Value == "threat"));
        Assert.Equal(5, hospital.Register.Risks.Count(risk => risk.Direction.Value == "opportunity"));
        Assert.Equal(46, hospital.Register.Risks.Sum(risk => risk.Treatments.Count));
        Assert.Equal(7, hospital.Register.Risks.SelectMany(risk => risk.Treatments).Select(treatment => treatment.Option).Distinct().Count());
        Assert.Equal(45, hospital.Controls.Controls.Count);
        Assert.Equal([114, 93], hospital.Controls.Statements.Select(statement => statement.Rows.Count));
        Assert.Equal(16, hospital.Controls.Measures.Count);
        Assert.Equal(7, hospital.Controls.Objectives.Count);
        Assert.Equal(5, hospital.Audit.Audits.Count);
        Assert.Equal(9, hospital.Audit.Findings.Count);
        Assert.Equal(6, hospital.Audit.Nonconformities.Count);
        Assert.Equal(14, hospital.Controls.Incidents.Count);
        Assert.Equal(9, hospital.Controls.Suppliers.Count);
        Assert.Empty(hospital.ExternalRecords);
    }

    [Fact]
    public void The_facts_of_privacy_and_operations_are_there()
    {
        ControlRecords records = Hospital.System.Controls;
        Assert.Equal((5, 5, 4, 11, 1), (records.Privacy!.Purposes.Count, records.Privacy.Handling.Count, records.Privacy.Consents.Count, records.Privacy.Records.Count, records.Privacy.Emergency!.BreachReports.Count));
        Assert.Equal((3, 5, 6, 1), (records.Deidentification!.Studies.Count, records.Deidentification.Releases.Count, records.Deidentification.Tests.Count, records.Deidentification.Evidence.Count));
        Assert.Equal((19, 7, 2, 3, 3), (records.Maintenance!.Holidays.Count, records.Maintenance.Sessions.Count, records.Maintenance.Dumps.Count, records.Maintenance.Media.Count, records.Maintenance.ConnectionRequests.Count));
        Assert.Equal((19, 5), (records.Checklist!.Answers.Count, records.Checklist.VendorAnswers.Count));
    }

    // 38 of 50, 42 of 50, 45 of 45 and 40 of 40 sessions; every release of every quarter was tested. The readings of M-07 and M-08 say the same.
    [Fact]
    public void The_figures_of_releases_and_maintenance_are_those_of_the_measures()
    {
        ControlRecords records = Hospital.System.Controls;
        FiscalPeriodId[] quarters = Hospital.System.Organization.FiscalYear.Periods.Select(period => period.Id).ToArray();
        decimal?[] sessions = quarters.Select(quarter => MaintenanceFigures.SessionsReviewedInTimePercent(records.Maintenance!, quarter)).ToArray();
        decimal?[] releases = quarters.Select(quarter => (decimal?)ReleaseFigures.ReleasesTestedPercent(records.Deidentification!, quarter)).ToArray();
        Assert.Equal([76, 84, 100, 100], sessions);
        Assert.Equal([100, 100, 100, 100], releases);
        Assert.Equal(sessions, ReadingsOf("M-08"));
        Assert.Equal(releases, ReadingsOf("M-07"));
    }

    private static IEnumerable<decimal?> ReadingsOf(string measure) => Hospital.System.Controls.Measures.Single(one => one.Id.Value == measure).Readings.Select(reading => reading.Value);

    // CNS-02 of the hospital: given on 13 May and withdrawn on 4 November 2025.
    [Fact]
    public void Whether_a_use_is_covered_by_consent_is_told_with_its_reason()
    {
        PrivacyManagement privacy = Hospital.System.Controls.Privacy!;
        ConsentCoverage before = ConsentCoverage.Of(privacy.Consents, "SUBJ-0002", PurposeId.Parse("PUR-02"), new LocalDate(2025, 11, 4));
        ConsentCoverage after = ConsentCoverage.Of(privacy.Consents, "SUBJ-0002", PurposeId.Parse("PUR-02"), new LocalDate(2025, 11, 5));
        Assert.Equal((true, false), (before.IsCovered, after.IsCovered));
        Assert.Equal("The consent CNS-02 was withdrawn on 2025-11-04, before 2025-11-05.", after.Why.English);
        Assert.Equal(ConsentState.None, ConsentCoverage.Of(privacy.Consents, "SUBJ-0002", PurposeId.Parse("PUR-03"), new LocalDate(2025, 6, 1)).State);
    }
}
