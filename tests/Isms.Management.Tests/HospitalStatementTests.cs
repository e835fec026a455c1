using Isms.Audit.Summaries;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Approval;
using Isms.Controls.Applicability.Positions;
using Isms.Controls.Applicability.Versions;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Management.Tests;

/// <summary>The hospital's statements of applicability: hash, standing, positions, and its rules through the document.</summary>
public sealed class HospitalStatementTests
{
    private static readonly StatementOfApplicability InForce = Hospital.System.Controls.StatementInForce()!;

    // Computed from the document by a program of its own (sort, NFC, print, SHA-256) after docs/reference/statement-hash.md, not by this library.
    [Theory]
    [InlineData("iso27001:2013", "a20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d5")]
    [InlineData("iso27001:2022", "2c4d3dc8890f746b8baf367313bf2795654d33dd46ba0aad5ac85870b4a42e86")]
    public void The_hash_is_the_same_for_ever(string catalog, string hash)
    {
        StatementOfApplicability statement = Hospital.System.Controls.Statements.Single(one => one.Catalog == catalog);
        TestCultures.Each(() => Assert.Equal(hash, StatementHash.Of(statement).Hexadecimal));
        Assert.True(StatementHash.Parse(hash).Verify(statement with { Rows = statement.Rows.Reverse().ToValueList() }));
    }

    [Fact]
    public void The_approval_is_older_than_a_treatment()
    {
        // Approved on 2025-06-01; every risk was rated on 2025-05-15; of the treatments with a day of approval only T-41 of R-34 (2026-03-18) is later.
        ApprovalStanding standing = ApprovalStanding.Of(InForce, Hospital.System.Register, Hospital.System.EvaluationDate);
        RiskMovement movement = Assert.Single(standing.Movements);
        Assert.Equal(("R-34", "T-41", "treatment"), (movement.Risk.Value, movement.Treatment!.Value, movement.Kind.Value));
        IsmsIssue notice = Assert.Single(Hospital.Clean.Issues, issue => issue.Code == "CTRL0112");
        Assert.Equal((IssueSeverity.Notice, "2013"), (notice.Severity, notice.Subject));
        Assert.DoesNotContain(Hospital.With(("statements[iso27001:2013].approvedOn", "\"2026-03-20\"")).Issues, issue => issue.Code == "CTRL0112");
    }

    [Fact]
    public void What_is_claimed_is_shown_but_where_a_finding_is_open()
    {
        // Open at the end of March: NC-05 (FND-07, minor, CTL-05, which A.9.2.1 lists). The others are closed.
        AdverseFindings findings = AdverseFindings.Of(Hospital.System.Audit);
        string[] lowered = [.. InForce.Rows.Where(row => !ApplicabilityPosition.Of(row, Hospital.System.EvaluationDate, findings.Against(row)).IsSupported).Select(row => row.Control)];
        Assert.Equal(["A.9.2.1"], lowered);
        Assert.All(InForce.Rows, row => Assert.True(ApplicabilityPosition.Of(row, Hospital.System.EvaluationDate).IsSupported));
    }

    [Fact]
    public void What_the_hospital_decided_about_controls_and_risks_follows_from_its_records()
    {
        ApplicabilityView view = ApplicabilityView.Of(InForce, Hospital.System.Controls.Controls, Hospital.System.Register, Hospital.System.Context)!;
        ApplicabilityDifferenceKind[] other = [ApplicabilityDifferenceKind.BasisNotGiven, ApplicabilityDifferenceKind.StatusDiffers];
        Assert.DoesNotContain(view.Entries.SelectMany(entry => entry.FindDifferences()), difference => !other.Contains(difference.Kind));
    }

    [Fact]
    public void A_version_is_compared_with_the_one_before()
    {
        StatementOfApplicability next = Hospital.With(
            ("statements[iso27001:2013].rows[A.9.2.3].status", "\"implemented\""), ("statements[iso27001:2013].version", "2")).System!.Controls.StatementInForce()!;
        StatementDifference difference = StatementDifference.Of(InForce, next);
        Assert.Equal("A.9.2.3 changed: status: partly in place → in place", Assert.Single(difference.Rows).Explanation.English);
        Assert.Equal(next, difference.Apply(InForce));
    }

    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        // code, subject, place, a value with the fault, a value without
        { "CTRL0113", "9.2.3", "statements[iso27001:2013].rows[A.9.2.3].reasons", """[ { "basis": "contract" } ]""", """[ { "basis": "contract", "refs": ["SUP-A"] } ]""" },
        { "CTRL0113", "9.2.3", "statements[iso27001:2013].rows[A.9.2.3].reasons", """[ { "basis": "risk", "refs": ["DOC-01"] } ]""", """[ { "basis": "risk", "refs": ["R-28"] } ]""" },
        { "CTRL0114", "5.1.1", "statements[iso27001:2013].rows[A.5.1.1].evidence", "[]", """["DOC-07"]""" },
        { "CTRL0115", "2013", "statements[iso27001:2013].hash", "\"00\"", "\"a20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d5\"" },
        { "CORE0302", "X-99", "statements[iso27001:2013].rows[A.9.2.3].evidenceRecords", """[ { "ref": "X-99", "date": "2026-01-01" } ]""", """[ { "ref": "AUD-01", "date": "2026-01-01" } ]""" },
        { "CORE0302", "PER-99", "statements[iso27001:2013].rows[A.9.2.3].owner", "\"PER-99\"", "\"PER-04\"" },
        { "CTLG0101", "mhlw-6.0/control/99", "statements[iso27001:2013].rows[A.9.2.3].reasons", """[ { "basis": "guideline", "items": ["mhlw-6.0/control/99"] } ]""", """[ { "basis": "guideline", "items": ["mhlw-6.0/control/18"] } ]""" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_answered_at_its_subject_and_its_absence_is_not(string code, string subject, string place, string faulty, string sound)
    {
        Assert.Contains((code, subject), New(Hospital.With((place, faulty))));
        Assert.Empty(New(Hospital.With((place, sound))));
    }

    [Fact]
    public void Nothing_is_concluded_about_the_hash_of_a_statement_that_could_not_be_read()
    {
        DocumentReadResult read = Hospital.With(
            ("statements[iso27001:2013].hash", "\"a20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d5\""), ("statements[iso27001:2013].rows[A.9.2.3].maturity", "\"high\""));
        Assert.DoesNotContain(New(read), issue => issue.Code == "CTRL0115");
    }

    private static (string Code, string Subject)[] New(DocumentReadResult result) => [.. result.Issues.Except(Hospital.Clean.Issues).Select(issue => (issue.Code, issue.Subject))];
}
