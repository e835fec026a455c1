using Isms.Audit.Checks;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Tests.Checks;

/// <summary>The rules AUD-001 to AUD-013: each fires for the fault, and the clean hospital shows none of them.</summary>
public sealed class AuditRuleTests
{
    private static readonly AuditProgramme Programme = Hospital.Records.Programme!;

    private static CheckpointId Checkpoint(int number) => CheckpointId.Parse(FormattableString.Invariant($"CP-{number}"));

    [Fact]
    public void AUD_001_a_member_of_the_audited_unit()
    {
        // PER-18 belongs to DEP-07, which AUD-04 audits.
        Assert.Equal(["AUDT0101 AUD-04 /audits/3/members/1"], Hospital.News(Hospital.WithAudit(4, audit => audit with { Members = [Hospital.Person(19), Hospital.Person(18)] })));
        // The audit office itself, led by its head.
        Assert.Equal(["AUDT0101 AUD-05 /audits/4/lead"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Lead = Hospital.Person(16) })));
    }

    [Fact]
    public void AUD_001_the_day_of_the_transfer_decides()
    {
        AuditCheckInput input = Hospital.WithAudit(3, audit => audit with { Members = [Hospital.Person(19)] });
        Assert.Equal(["AUDT0101 AUD-03 /audits/2/members/0"], Hospital.News(input));
        Core.Organizations.Organization later = Hospital.Organization with
        {
            Persons = Hospital.Organization.Persons.Select(person => person.Id == Hospital.Person(19) ? Hospital.Transferred(new LocalDate(2025, 11, 13)) : person).ToValueList(),
        };
        Assert.Empty(Hospital.News(input with { Organization = later }));
    }

    [Fact]
    public void AUD_001_a_lead_who_is_also_a_member_is_reported_once()
    {
        AuditCheckInput input = Hospital.WithAudit(5, audit => audit with { Lead = Hospital.Person(16), Members = [Hospital.Person(16), Hospital.Person(20)] });
        Assert.Equal(["AUDT0101 AUD-05 /audits/4/lead"], Hospital.News(input));
    }

    [Fact]
    public void The_organisations_own_lookback_is_a_code_of_its_own()
    {
        // AUD-01 on 2025-07-10: PER-19 left DEP-08 ten days before.
        AuditCheckInput input = Hospital.WithAudit(1, audit => audit with { Date = new(2025, 7, 10), Quarter = Hospital.Quarter(2), ReportedOn = new(2025, 7, 20), Members = [Hospital.Person(19)] });
        input = input with { Measures = [] };
        Assert.Empty(Hospital.News(input));
        AuditProgramme strict = Programme with { Independence = Programme.Independence! with { LookbackDays = 10 } };
        Assert.Equal(["AUDT0122 AUD-01 /audits/0/members/0"], Hospital.News(input with { Records = input.Records with { Programme = strict } }));
        AuditProgramme looser = Programme with { Independence = Programme.Independence with { LookbackDays = 9 } };
        Assert.Empty(Hospital.News(input with { Records = input.Records with { Programme = looser } }));
    }

    [Fact]
    public void AUD_002_not_an_auditor_or_not_yet()
    {
        Assert.Equal(["AUDT0102 AUD-01 /audits/0/members/0"], Hospital.News(Hospital.WithAudit(1, audit => audit with { Members = [Hospital.Person(14)] })));
        AuditCheckInput late = Hospital.With(Hospital.Records with { Auditors = Hospital.Changed(Hospital.Records.Auditors, 3, auditor => auditor with { QualifiedFrom = new(2025, 9, 11) }) });
        Assert.Equal(["AUDT0102 AUD-02 /audits/1/members/0"], Hospital.News(late));
        AuditCheckInput sameDay = Hospital.With(Hospital.Records with { Auditors = Hospital.Changed(Hospital.Records.Auditors, 3, auditor => auditor with { QualifiedFrom = new(2025, 9, 10) }) });
        Assert.Empty(Hospital.News(sameDay));
    }

    [Fact]
    public void AUD_003_a_lead_who_may_not_lead()
    {
        Assert.Equal(["AUDT0103 AUD-05 /audits/4/lead"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Lead = Hospital.Person(18) })));
        // Nobody on the list of auditors is AUD-002 only.
        Assert.Equal(["AUDT0102 AUD-05 /audits/4/lead"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Lead = Hospital.Person(14) })));
        Assert.Equal(["AUDT0123 AUD-05 /audits/4"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Lead = null })));
    }

    [Fact]
    public void AUD_004_the_checkpoints_exactly()
    {
        Assert.Equal(["AUDT0104 AUD-05 /audits/4/answers"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = audit.Answers.Skip(1).ToValueList() })));
        CheckpointAnswer sixth = new() { Checkpoint = Checkpoint(6), Answer = AuditAnswer.Conform };
        Assert.Equal(["AUDT0104 AUD-05 /audits/4/answers"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = [.. audit.Answers, sixth] })));
        Assert.Equal(["AUDT0104 AUD-05 /audits/4"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = [] })));
        Assert.Equal(["AUDT0121 AUD-05 /audits/4/answers/5"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = [.. audit.Answers, audit.Answers[0]] })));
        Assert.Empty(Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = audit.Answers.Reverse().ToValueList() })));
    }

    [Fact]
    public void AUD_005_answers_and_findings_agree()
    {
        static ValueList<CheckpointAnswer> Answer(InternalAudit audit, int checkpoint, AuditAnswer answer) =>
            Hospital.Changed(audit.Answers, checkpoint, item => item with { Answer = answer });

        Assert.Equal(["AUDT0105 AUD-05 /audits/4/answers/1"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Answers = Answer(audit, 2, AuditAnswer.Nonconform) })));
        Assert.Equal(["AUDT0115 AUD-01 /audits/0/answers/3"], Hospital.News(Hospital.WithAudit(1, audit => audit with { Answers = Answer(audit, 4, AuditAnswer.Conform) })));
        // Both sides lose their partner when the finding moves to another checkpoint.
        Assert.Equal(
            ["AUDT0115 AUD-01 /audits/0/answers/0", "AUDT0105 AUD-01 /audits/0/answers/3"],
            Hospital.News(Hospital.WithFinding(1, finding => finding with { Checkpoint = Checkpoint(1) })));
        // FND-02 (opportunity for improvement) at CP-5 asks for no answer.
        Assert.Empty(Hospital.News(Hospital.WithFinding(2, finding => finding with { Grade = FindingGrade.GoodPractice })));
    }

    [Fact]
    public void AUD_006_not_reported()
    {
        Assert.Equal(["AUDT0106 AUD-02 /audits/1"], Hospital.News(Hospital.WithAudit(2, audit => audit with { ReportedOn = null })));
        Assert.Equal(["AUDT0106 AUD-02 /audits/1"], Hospital.News(Hospital.WithAudit(2, audit => audit with { ReportTo = [] })));
        IEnumerable<string> both = Hospital.Issues(Hospital.WithAudit(2, audit => audit with { ReportTo = [], ReportedOn = null })).Where(issue => issue.Code == "AUDT0106").Select(issue => issue.Arguments[1]);
        Assert.Equal(["reportTo", "reportedOn"], both);
        Assert.Equal(["AUDT0124 AUD-02 /audits/1/reportedOn"], Hospital.News(Hospital.WithAudit(2, audit => audit with { ReportedOn = new(2025, 9, 9) })));
        Assert.Empty(Hospital.News(Hospital.WithAudit(2, audit => audit with { ReportedOn = audit.Date })));
    }

    [Fact]
    public void AUD_007_the_quarter_is_that_of_the_date()
    {
        Assert.Equal(["AUDT0107 AUD-01 /audits/0/quarter"], Hospital.News(Hospital.WithAudit(1, audit => audit with { Quarter = Hospital.Quarter(2) })));
        Assert.Equal(["AUDT0107 AUD-01 /audits/0"], Hospital.News(Hospital.WithAudit(1, audit => audit with { Quarter = null })));
        Assert.Empty(Hospital.News(Hospital.WithAudit(1, audit => audit with { Date = new(2025, 6, 25) })));
        AuditCheckInput lastDay = Hospital.WithAudit(1, audit => audit with { Date = new(2025, 6, 30), ReportedOn = new(2025, 7, 8) });
        Assert.Empty(Hospital.News(lastDay));
        AuditCheckInput dayAfter = Hospital.WithAudit(1, audit => audit with { Date = new(2025, 7, 1), ReportedOn = new(2025, 7, 8) }) with { Measures = [] };
        Assert.Equal(["AUDT0107 AUD-01 /audits/0/quarter"], Hospital.News(dayAfter));
        // A record of a later year has no period here, and none is asked for.
        AuditCheckInput nextYear = Hospital.WithAudit(5, audit => audit with { Date = new(2026, 4, 1), ReportedOn = new(2026, 4, 2), Quarter = null }) with { Measures = [] };
        Assert.DoesNotContain(Hospital.News(nextYear), line => line.StartsWith("AUDT0107", StringComparison.Ordinal));
    }

    [Fact]
    public void AUD_009_a_flow_in_no_audit()
    {
        Assert.Equal(["AUDT0109 F1 /flows/0"], Hospital.News(Hospital.WithAudit(4, audit => audit with { Flows = [] })));
        Assert.Empty(Hospital.News(Hospital.WithAudit(4, audit => audit with { Flows = [] }) with { Flows = Hospital.Clean.Flows.Skip(1).ToValueList() }));
    }

    [Fact]
    public void AUD_010_a_finding_without_nonconformity()
    {
        // FND-07 is the source of NC-05, which then does not match either.
        Assert.Equal(["AUDT0110 FND-07 /findings/6", "AUDT0207 NC-05 /nonconformities/4/source"], Hospital.News(Hospital.WithFinding(7, finding => finding with { Nonconformity = null })));
        // Good practice and opportunities for improvement ask for none; raised to a nonconformity they do.
        Assert.Empty(Hospital.News(Hospital.WithFinding(4, finding => finding with { Grade = FindingGrade.OpportunityForImprovement })));
        Assert.Contains("AUDT0110 FND-04 /findings/3", Hospital.News(Hospital.WithFinding(4, finding => finding with { Grade = FindingGrade.Minor })));
    }

    [Fact]
    public void AUD_011_a_finding_that_its_audit_does_not_list() =>
        Assert.Equal(["AUDT0111 FND-09 /findings/8/audit"], Hospital.News(Hospital.WithAudit(5, audit => audit with { Findings = [] })));

    [Fact]
    public void AUD_013_a_phase_is_missing_or_empty()
    {
        Assert.Equal(["AUDT0113 AP-2025 /auditProgramme"], Hospital.News(Hospital.With(Hospital.Records with { Programme = Programme with { Act = null } })));
        Assert.Equal(["AUDT0113 AP-2025 /auditProgramme/plan"], Hospital.News(Hospital.With(Hospital.Records with { Programme = Programme with { Plan = new() } })));
        Assert.Equal(2, Hospital.News(Hospital.With(Hospital.Records with { Programme = Programme with { Do = new(), Check = new() } })).Length);
        Assert.Empty(Hospital.News(Hospital.With(Hospital.Records with { Programme = Programme with { Plan = new() { Date = new(2025, 4, 20) } } })));
        Assert.Empty(Hospital.News(Hospital.With(Hospital.Records with { Programme = null })));
    }
}
