using Isms.Audit.Checks;
using Isms.Audit.Conduct;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Audit.Sampling;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Tests.Checks;

/// <summary>AUDT0501 to AUDT0511: each fires for the fault and not beside it.</summary>
public sealed class ConductRuleTests
{
    private static readonly IndependenceException Exception = new()
    {
        Person = Hospital.Person(18), Reason = Hospital.Text("nobody else"), ApprovedBy = Hospital.Person(1), ApprovedOn = new(2025, 4, 1), Until = new(2026, 3, 31),
    };

    // AUD-04 audits DEP-07, to which PER-18 belongs.
    private static AuditCheckInput OwnDepartment(params IndependenceException[] exceptions)
    {
        AuditCheckInput input = Hospital.WithAudit(4, audit => audit with { Members = [Hospital.Person(18)] });
        return input with { Records = input.Records with { Programme = input.Records.Programme! with { Exceptions = exceptions.ToValueList() } } };
    }

    private static AuditCheckInput WithSample(AuditSample sample) => Hospital.WithAudit(1, audit => audit with { Samples = [sample] });

    private static AuditCheckInput WithProgramme(Func<AuditProgramme, AuditProgramme> change) => Hospital.With(Hospital.Records with { Programme = change(Hospital.Records.Programme!) });

    [Fact]
    public void AUDT0501_an_exception_is_told_in_place_of_the_nonconformity()
    {
        Assert.Equal(["AUDT0101 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment()));
        Assert.Equal(["AUDT0501 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment(Exception)));
        Assert.Equal("PER-18 audits the own unit DEP-07 in AUD-04 by an exception that PER-01 approved until 2026-03-31.", Hospital.Issues(OwnDepartment(Exception)).Single(issue => issue.Code == "AUDT0501").Message.English);
    }

    [Fact]
    public void AUDT0502_an_approver_in_the_team_is_refused() =>
        Assert.Equal(["AUDT0101 AUD-04 /audits/3/members/0", "AUDT0502 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment(Exception with { ApprovedBy = Hospital.Person(16) })));

    [Fact]
    public void AUDT0503_an_exception_of_other_days_does_not_hold()
    {
        Assert.Equal(["AUDT0101 AUD-04 /audits/3/members/0", "AUDT0503 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment(Exception with { Until = new(2025, 12, 9) })));
        Assert.Equal(["AUDT0101 AUD-04 /audits/3/members/0", "AUDT0503 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment(Exception with { ApprovedOn = new(2025, 12, 11) })));
        Assert.Equal(["AUDT0501 AUD-04 /audits/3/members/0"], Hospital.News(OwnDepartment(Exception with { Until = new(2025, 12, 10) })));

        // Nobody needs it: nothing is said.
        Assert.Empty(Hospital.News(WithProgramme(programme => programme with { Exceptions = [Exception with { ApprovedBy = Hospital.Person(18) }] })));
    }

    [Fact]
    public void AUDT0504_training_in_force_on_the_day_of_the_audit()
    {
        AuditCheckInput With(LocalDate day) => Hospital.Clean with
        {
            Courses =
            [
                new()
                {
                    Id = CourseId.Parse("TRN-02"), Kind = CourseKind.Regular, Name = Hospital.Text("course"), Audience = TrainingAudience.InternalAuditors,
                    Attendees = Hospital.Records.Auditors.Select(auditor => auditor.Person).ToValueList(), Dates = [day],
                },
            ],
        };
        Assert.Empty(Hospital.News(With(new(2025, 5, 15))));
        Assert.Equal(["AUDT0504 AUD-01 /audits/0/lead", "AUDT0504 AUD-01 /audits/0/members/0"], Hospital.News(With(new(2025, 6, 13))));

        // Nine months from 2025-05-15 end on 2026-02-15, before AUD-05.
        AuditCheckInput nine = With(new(2025, 5, 15)) with { Records = Hospital.Records with { Programme = Hospital.Records.Programme! with { TrainingValidMonths = 9 } } };
        Assert.Equal(["AUDT0504 AUD-05 /audits/4/lead", "AUDT0504 AUD-05 /audits/4/members/0"], Hospital.News(nine));
    }

    [Fact]
    public void AUDT0505_an_audit_is_overdue_only_by_the_rule_of_the_programme()
    {
        AuditCheckInput With(AuditFrequencyRule? rule) => WithProgramme(programme => programme with { Frequency = rule }) with { Register = new RiskRegister { Flows = Hospital.Clean.Flows } };
        Assert.Empty(Hospital.News(With(null)));
        Assert.Empty(Hospital.News(With(new() { Months = 12 })));

        // Eleven months from the approval on 2025-04-20 end on 2026-03-20: the units never audited.
        Assert.Equal(
            new[] { 3, 4, 5, 6, 10, 11, 12 }.Select(n => FormattableString.Invariant($"AUDT0505 DEP-{n:00} /auditProgramme/frequency")),
            Hospital.News(With(new() { Months = 11 })));
        Assert.Contains("AUDT0505 F2 /auditProgramme/frequency", Hospital.News(With(new() { Months = 12, MinorMonths = 9 })));
        Assert.DoesNotContain(Hospital.News(With(new() { Months = 11 }) with { AsOf = null }), line => line.StartsWith("AUDT0505", StringComparison.Ordinal));
    }

    [Fact]
    public void AUDT0506_a_conclusion_agrees_with_answers_and_findings()
    {
        Assert.Empty(Hospital.News(Hospital.WithAudit(3, audit => audit with { Conclusion = new() { Verdict = ConclusionVerdict.DoesNotConform } })));
        Assert.Equal(
            ["AUDT0506 AUD-03 /audits/2/conclusion/verdict"],
            Hospital.News(Hospital.WithAudit(3, audit => audit with { Conclusion = new() { Verdict = ConclusionVerdict.Conforms } })));
    }

    [Fact]
    public void AUDT0507_a_nonconformity_names_its_requirement()
    {
        Assert.Equal(["AUDT0507 FND-01 /findings/0"], Hospital.News(Hospital.WithFinding(1, finding => finding with { Clause = null, Control = null })));
        Assert.Empty(Hospital.News(Hospital.WithFinding(1, finding => finding with { Clause = null })));
        Assert.Empty(Hospital.News(Hospital.WithFinding(1, finding => finding with { Control = null })));
        Assert.Empty(Hospital.News(Hospital.WithFinding(2, finding => finding with { Clause = null, Control = null })));
    }

    [Fact]
    public void AUDT0508_a_nonconformity_has_evidence()
    {
        Assert.Equal(["AUDT0508 FND-05 /findings/4"], Hospital.News(Hospital.WithFinding(5, finding => finding with { Evidence = null })));
        Assert.Empty(Hospital.News(Hospital.WithFinding(4, finding => finding with { Evidence = null })));
    }

    [Fact]
    public void AUDT0509_a_sample_is_what_its_seed_draws()
    {
        // As worked by hand in AuditSamplingTests: a and c of a, b, c with the seed 1234567.
        AuditSample sample = new() { Method = SamplingMethod.SimpleRandom, Size = 2, Seed = 1234567, Population = [new() { Name = "all", Items = ["a", "b", "c"] }], Items = ["c", "a"] };
        Assert.Empty(Hospital.News(WithSample(sample)));
        Assert.Equal(["AUDT0509 AUD-01 /audits/0/samples/0/items"], Hospital.News(WithSample(sample with { Items = ["a", "b"] })));
        Assert.Empty(Hospital.News(WithSample(sample with { Items = ["a", "b"], Population = [] })));
    }

    [Fact]
    public void AUDT0510_own_work_is_advice()
    {
        FlowStepId step = FlowStepId.Parse("F1-S1");
        AuditCheckInput input = Hospital.Clean with
        {
            Register = new RiskRegister
            {
                Flows = [new() { Id = FlowId.Parse("F1"), Name = Hospital.Text("flow"), Steps = [new() { Id = step, Name = Hospital.Text("step") }] }],
                Risks = [new() { Id = RiskId.Parse("R-1"), Direction = RiskDirection.Threat, Steps = [step], Owner = Hospital.Person(20) }],
            },
        };
        Assert.Equal(["AUDT0510 AUD-04 /audits/3/members/1"], Hospital.News(input));
        Assert.Equal(Core.Issues.IssueSeverity.Advice, Hospital.Issues(input).Single(issue => issue.Code == "AUDT0510").Severity);
    }

    [Fact]
    public void AUDT0511_a_sample_is_recorded_well()
    {
        AuditSample sample = new() { Method = SamplingMethod.Systematic, Size = 1, Seed = 1, Items = ["a"] };
        Assert.Empty(Hospital.News(WithSample(sample)));
        AuditSample[] wrong =
        [
            sample with { Size = 2 },
            sample with { Size = 2, Items = ["a", "a"] },
            sample with { Size = 2, Items = ["a", "b"], Population = [new() { Name = "all", Items = ["a"] }] },
            sample with { Population = [new() { Name = "all", Items = ["a", "a"] }] },
            sample with { Population = [new() { Name = "all", Items = ["a"] }, new() { Name = "all", Items = ["b"] }] },
        ];
        Assert.All(wrong, one => Assert.Equal(["AUDT0511 AUD-01 /audits/0/samples/0"], Hospital.News(WithSample(one))));
    }

    [Fact]
    public void What_is_still_to_come_has_no_answers_and_no_report()
    {
        AuditCheckInput Planned(LocalDate asOf) =>
            Hospital.WithAudit(5, audit => audit with { Answers = [], Findings = [], ReportTo = [], ReportedOn = null }) with { AsOf = asOf, Measures = [] };
        string[] About(AuditCheckInput input) => [.. Hospital.Issues(input).Where(issue => issue.Subject == "AUD-05").Select(issue => issue.Code)];
        Assert.Empty(About(Planned(new(2026, 2, 17))));
        Assert.Equal(["AUDT0104", "AUDT0106", "AUDT0106"], About(Planned(new(2026, 2, 18))));
    }

    [Fact]
    public void Audits_of_others_are_not_asked_for_our_team_and_our_questions()
    {
        AuditCheckInput Of(AuditKind kind) => Hospital.WithAudit(5, audit => audit with { Kind = kind, Lead = null, Members = [], Answers = [] });
        Assert.Empty(Hospital.News(Of(AuditKind.ThirdParty)));
        Assert.Equal(["AUDT0123 AUD-05 /audits/4", "AUDT0104 AUD-05 /audits/4"], Hospital.News(Of(AuditKind.FirstParty)));
    }
}
