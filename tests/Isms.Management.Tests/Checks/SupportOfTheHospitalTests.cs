using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Practice;
using Isms.Catalogs.Overlays;
using Isms.Controls.Obligations;
using Isms.Controls.Obligations.Coverage;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Checks;

/// <summary>Support, obligations and coverage on the hospital; the values are worked out by hand from its files.</summary>
public sealed class SupportOfTheHospitalTests
{
    [Fact]
    public void Further_advice_on_competence_policy_and_evaluation_is_shown()
    {
        // PER-03, PER-21 and PER-04 attended no course by name. are the high risks of the objectives that rest on DOC-01, rated after its approval.
        // No measure is of the controls of the nine treatments, and no objective plans them.
        string[] expected =
        [
            "CTRL1505 ROLE-ISMS", "CTRL1505 ROLE-PIM", "CTRL1505 ROLE-OPS", "CTRL1514 DOC-01",
            .. new[] { "T-10", "T-11", "T-12", "T-14", "T-22", "T-30", "T-31", "T-35", "T-54" }.Select(treatment => "CTRL1515 " + treatment),
        ];
        IsmsIssue[] found = [.. Hospital.Clean.Issues.Where(issue => issue.Code.StartsWith("CTRL15", StringComparison.Ordinal) || issue.Code.StartsWith("CTRL16", StringComparison.Ordinal))];
        Assert.Equal(expected, found.Select(issue => issue.Code + " " + issue.Subject));
        Assert.All(found, issue => Assert.Equal(IssueSeverity.Advice, issue.Severity));
        Assert.Contains("R-01, R-04, R-08, R-13, R-34", found[3].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CTRL1501", "COM-02", "communications[COM-02].process", null)]
    [InlineData("CTRL1501", "COM-03", "communications[COM-03].with", "[]")]
    [InlineData("CTRL1502", "ROLE-OPS", "organization.roles[ROLE-OPS].holder", null)]
    [InlineData("CTRL1503", "ROLE-OPS", "organization.roles[ROLE-OPS].holder", "\"PER-24\"")]
    [InlineData("CTRL1504", "ROLE-ISMS", "competenceRequirements", """[ { "role": "ROLE-ISMS", "courses": ["TRN-01"] } ]""")]
    [InlineData("CTRL1506", "contribution", "courses[TRN-01].topics[contribution]", null)]
    [InlineData("CTRL1507", "trainingPlan", "trainingPlan.approvedBy", null)]
    [InlineData("CTRL1508", "trainingPlan", "trainingPlan.fiscalYear", "\"FY2024\"")]
    [InlineData("CTRL1509", "SYS-EDU", "trainingAreas[SYS-EDU].courses", "[]")]
    [InlineData("CTRL1510", "TRN-04", "courses[TRN-04].effectiveness.after", "79")]
    [InlineData("CTRL1511", "TRN-04", "courses[TRN-04].effectiveness.before", "86")]
    [InlineData("CTRL1512", "DOC-10", "documents[DOC-10].distribution", "[]")]
    [InlineData("CTRL1513", "DOC-10", "documents[DOC-10].approvedBy", "\"PER-02\"")]
    [InlineData("CTRL1516", "A-004", "assets[A-004].linkable", "true")]
    [InlineData("CTRL1601", "OBL-1", "obligations", """[ { "id": "OBL-1", "kind": "law", "name": { "en": "A law" }, "source": "x", "inForceFrom": "2026-01-01", "inForceUntil": "2025-01-01" } ]""")]
    [InlineData("CTRL1602", "OBL-1", "obligations", """[ { "id": "OBL-1", "kind": "guideline", "name": { "en": "A guideline" }, "source": "x", "edition": "mhlw-5.2" } ]""")]
    [InlineData("CTRL1604", "OBL-1", "obligations", """[ { "id": "OBL-1", "kind": "contract", "name": { "en": "A contract" }, "source": "x" } ]""")]
    [InlineData("CTRL1614", "2013", "statements[iso27001:2013].overlays", "[\"sector:1\"]")]
    [InlineData("CORE0302", "ROLE-9", "communications[COM-01].who", "\"ROLE-9\"")]
    public void A_fault_is_answered_at_its_subject(string code, string subject, string place, string? value)
    {
        Assert.DoesNotContain(Hospital.Clean.Issues, issue => issue.Code == code && issue.Subject == subject);
        Assert.Contains(Hospital.With((place, value)).Issues, issue => issue.Code == code && issue.Subject == subject);
    }

    [Fact]
    public void A_treatment_that_says_how_it_is_evaluated_is_not_advised() =>
        Assert.DoesNotContain(
            Hospital.With(("risks[R-09].treatments[T-10].evaluation", """{ "en": "a drill each quarter" }""")).Issues,
            issue => issue is { Code: "CTRL1515", Subject: "T-10" });

    [Fact]
    public void The_guideline_of_the_second_year_is_superseded()
    {
        DocumentReadResult later = ManagementSystemDocument.Read(Hospital.Utf8, new DocumentReadOptions { AsOf = new LocalDate(2026, 6, 29) });
        IsmsIssue issue = Assert.Single(later.Issues, issue => issue.Code.StartsWith("CTRL16", StringComparison.Ordinal));
        Assert.Equal(("CTRL1603", "CRIT-01", IssueSeverity.Notice), (issue.Code, issue.Subject, issue.Severity));
        Assert.EndsWith("in force: mhlw-7.0", issue.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_that_is_given_judges_the_statement_in_force()
    {
        // Made up. Of 2013, A.9.2.3 is partly in place, A.9.4.5 excluded, A.5.1.1 in place.
        ControlOverlay overlay = ControlOverlay.FromJson("""
            { "schema": "isms/overlay/1", "id": "sector:1", "title": { "en": "A sector" }, "catalog": "iso27001:2013", "entries": [
              { "id": "A.5.1.1", "strength": "shall", "source": "test" }, { "id": "A.9.2.3", "strength": "shall", "source": "test" }, { "id": "A.9.4.5", "strength": "shall", "source": "test" } ] }
            """);
        DocumentReadResult read = ManagementSystemDocument.Read(Hospital.Utf8, new DocumentReadOptions { Overlays = [overlay] });
        Assert.Equal(
            ["CTRL1612 9.2.3", "CTRL1611 9.4.5"],
            read.Issues.Where(issue => issue.Code.StartsWith("CTRL16", StringComparison.Ordinal)).Select(issue => issue.Code + " " + issue.Subject));
        Assert.NotNull(read.System);
    }

    [Fact]
    public void The_guideline_is_covered_as_its_controls_say()
    {
        GuidelineCoverage coverage = GuidelineCoverage.Of(Catalogs.StandardCatalogs.Find("mhlw-6.0")!, Hospital.System.Controls.Controls, Hospital.System.Controls.Support.Documents);
        Assert.Equal("in place: CTL-34; DOC-11", Said("management/11"));
        Assert.Equal("partly in place: CTL-06 CTL-04; ", Said("management/13.1.3"));
        Assert.Equal("not known: CTL-36; ", Said("governance/1.1.1"));
        Assert.Equal("not covered: ; ", Said("management/12"));
        Assert.Equal(83, ItemCoverageState.List.Known.Sum(coverage.Count));
        Assert.Equal(EditionState.InForce, EditionStanding.Of("mhlw-6.0", Hospital.System.EvaluationDate).State);

        string Said(string id)
        {
            ItemCoverage item = coverage.Items.Single(one => one.Item.Id == id);
            return $"{item.State.Name.English}: {string.Join(' ', item.Controls.Select(control => control.Control))}; {string.Join(' ', item.Documents)}";
        }
    }

    [Fact]
    public void The_three_keys_of_practice_were_there_in_the_year_and_leadership_is_shown()
    {
        ManagementSystem hospital = Hospital.System;
        PracticeKeys keys = PracticeKeys.Of(
            hospital.Organization.FiscalYear.Start, hospital.Organization.FiscalYear.End, hospital.Organization.FiscalYear, hospital.Register, hospital.Controls, hospital.Audit);
        Assert.True(keys.AreComplete);
        Assert.Equal("TRN-01 TRN-02 TRN-03 TRN-04 TRN-05 TRN-06 TRN-07", string.Join(' ', keys.Keys[0].Evidence));

        LeadershipEvidence evidence = LeadershipEvidence.Of(hospital.Organization, hospital.Register, hospital.Controls, hospital.Audit, hospital.EvaluationDate);
        Assert.Equal("abcdefgh", string.Concat(evidence.Commitments.Select(commitment => commitment.Item)));
        Assert.Empty(evidence.NotShown);
        Assert.Equal("DOC-01 DOC-10", string.Join(' ', evidence.Commitments[0].Evidence.Take(2)));
        Assert.Equal("COM-01 COM-02 COM-03", string.Join(' ', evidence.Commitments[3].Evidence));
        Assert.Contains("MRO-02", evidence.Commitments[6].Evidence);

        // The day before the first review, which was in November, nothing shows that results are looked at or improvement is promoted.
        Assert.Equal(["e", "g"], LeadershipEvidence.Of(hospital.Organization, hospital.Register, hospital.Controls, hospital.Audit, new LocalDate(2025, 9, 30)).NotShown);
        Assert.Equal(
            ["a", "c", "d", "e", "f", "g", "h"],
            LeadershipEvidence.Of(hospital.Organization with { Roles = [] }, hospital.Register, new(), new(), hospital.EvaluationDate).NotShown);
    }
}
