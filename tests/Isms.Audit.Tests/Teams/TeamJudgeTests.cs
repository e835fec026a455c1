using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Programme;
using Isms.Audit.Teams;
using Isms.Controls;
using Isms.Controls.Implementation;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Audit.Tests.Teams;

public sealed class TeamJudgeTests
{
    private static readonly TeamContext Context = new() { Organization = Hospital.Organization, Records = Hospital.Records };

    private static TeamContext WithProgramme(Func<AuditProgramme, AuditProgramme> change) =>
        Context with { Records = Hospital.Records with { Programme = change(Hospital.Records.Programme!) } };

    private static TeamContext Moved(LocalDate day) => Context with
    {
        Organization = Hospital.Organization with
        {
            Persons = Hospital.Organization.Persons.Select(person => person.Id == Hospital.Person(19) ? Hospital.Transferred(day) : person).ToValueList(),
        },
    };

    private static TeamJudge Judge(TeamContext context, int audit) => new(context, context.Records.FindAudit(Hospital.Audit(audit))!);

    private static IndependenceException Exception(int person, int approver) => new()
    {
        Person = Hospital.Person(person),
        Reason = Hospital.Text("nobody else"),
        ApprovedBy = Hospital.Person(approver),
        ApprovedOn = new(2025, 4, 1),
        Until = new(2026, 3, 31),
    };

    private static TeamMemberVerdict WithException(IndependenceException exception, int audit = 4, int person = 18) =>
        Judge(WithProgramme(programme => programme with { Exceptions = [exception] }), audit).Member(Hospital.Person(person), isLead: false);

    [Fact]
    public void The_accepted_teams_pass() => Assert.All(Hospital.Records.Audits, audit =>
    {
        TeamVerdict team = new TeamJudge(Context, audit).Team();
        Assert.True(team.IsAccepted);
        Assert.Equal(audit.Team, team.Members.Select(member => member.Person));
    });

    [Fact]
    public void The_rejected_plans_are_refused_for_the_reason_on_record()
    {
        Assert.Equal(4, Hospital.Records.RejectedTeamPlans.Count);
        Assert.All(Hospital.Records.RejectedTeamPlans, plan =>
        {
            TeamMemberVerdict verdict = new TeamJudge(Context, Hospital.Records.FindAudit(plan.Audit)!).Member(plan.ProposedMember, isLead: false);
            Assert.Equal([TeamRefusal.OwnDepartment], verdict.Refusals);
            Assert.Equal("own_department", plan.Reason);
        });
    }

    [Fact]
    public void After_another_day_of_the_transfer_the_verdicts_change()
    {
        // RTP-01: AUD-03 of DEP-02 on 2025-11-12; RTP-02: AUD-01 of DEP-08 on 2025-06-12.
        Assert.Equal([TeamRefusal.OwnDepartment], Judge(Moved(new(2025, 11, 12)), 3).Member(Hospital.Person(19), false).Refusals);
        Assert.Empty(Judge(Moved(new(2025, 11, 13)), 3).Member(Hospital.Person(19), false).Refusals);
        Assert.Equal([TeamRefusal.OwnDepartment], Judge(Moved(new(2025, 6, 13)), 1).Member(Hospital.Person(19), false).Refusals);
        Assert.Empty(Judge(Moved(new(2025, 6, 12)), 1).Member(Hospital.Person(19), false).Refusals);
    }

    [Fact]
    public void A_unit_left_within_the_days_that_the_rule_counts_is_refused_as_recent()
    {
        // Left DEP-08 on 2025-06-11, a day before AUD-01.
        TeamContext context = Moved(new(2025, 6, 12));
        TeamContext WithLookback(int days) => context with { Records = context.Records with { Programme = context.Records.Programme! with { Independence = new() { LookbackDays = days } } } };
        Assert.Equal([TeamRefusal.RecentDepartment], Judge(WithLookback(1), 1).Member(Hospital.Person(19), false).Refusals);
        Assert.Empty(Judge(WithLookback(0), 1).Member(Hospital.Person(19), false).Refusals);
    }

    [Fact]
    public void Whoever_is_no_auditor_or_not_yet_or_no_lead_is_refused()
    {
        Assert.Equal([TeamRefusal.NotAnAuditor], Judge(Context, 1).Member(Hospital.Person(1), false).Refusals);
        Assert.Equal([TeamRefusal.NotALead], Judge(Context, 1).Member(Hospital.Person(20), true).Refusals);
        TeamContext late = Context with { Records = Hospital.Records with { Auditors = Hospital.Changed(Hospital.Records.Auditors, 5, auditor => auditor with { QualifiedFrom = new(2025, 6, 13) }) } };
        Assert.Equal([TeamRefusal.NotYetQualified], Judge(late, 1).Member(Hospital.Person(20), false).Refusals);
    }

    [Fact]
    public void A_team_without_a_lead_is_not_accepted()
    {
        InternalAudit audit = Hospital.Records.Audits[0] with { Lead = null };
        Assert.False(new TeamJudge(Context, audit).Team().IsAccepted);
        Assert.All(new TeamJudge(Context, audit).Team().Members, member => Assert.True(member.IsAccepted));
    }

    [Fact]
    public void An_exception_lets_somebody_audit_and_is_told()
    {
        TeamMemberVerdict verdict = WithException(Exception(18, approver: 1));
        Assert.True(verdict.IsAccepted);
        Assert.False(verdict.Independence!.IsIndependent);
        Assert.Equal("PER-01", verdict.Exception!.ApprovedBy.Value);
        Assert.Contains(verdict.Why, why => why.English == "PER-01 approved an exception until 2026-03-31.");
    }

    [Fact]
    public void An_exception_holds_for_its_person_audit_unit_and_days_only()
    {
        IndependenceException exception = Exception(18, approver: 1);
        Assert.True(WithException(exception with { Audit = Hospital.Audit(4), Unit = Hospital.Unit(7), ApprovedOn = new(2025, 12, 10), Until = new(2025, 12, 10) }).IsAccepted);
        IndependenceException[] elsewhere = [exception with { Person = Hospital.Person(17) }, exception with { Audit = Hospital.Audit(3) }, exception with { Unit = Hospital.Unit(8) }];
        Assert.All(elsewhere, other =>
        {
            Assert.False(WithException(other).IsAccepted);
            Assert.Null(WithException(other).RefusedException);
        });
        IndependenceException[] otherDays = [exception with { ApprovedOn = new(2025, 12, 11) }, exception with { Until = new(2025, 12, 9) }];
        Assert.All(otherDays, other =>
        {
            Assert.False(WithException(other).IsAccepted);
            Assert.Equal(other, WithException(other).RefusedException);
        });
    }

    [Fact]
    public void An_exception_approved_within_the_team_or_by_oneself_does_not_hold()
    {
        // PER-16 leads AUD-04.
        Assert.Equal([TeamRefusal.OwnDepartment], WithException(Exception(18, approver: 16)).Refusals);
        Assert.Equal([TeamRefusal.OwnDepartment], WithException(Exception(18, approver: 18)).Refusals);
        Assert.True(WithException(Exception(18, approver: 17)).IsAccepted);
    }

    [Fact]
    public void An_exception_for_one_unit_does_not_cover_another()
    {
        // AUD-05 audits DEP-13 and DEP-01; somebody of both.
        Person both = Hospital.Staff(20, 13) with { Assignments = [.. Hospital.Staff(20, 13).Assignments, .. Hospital.Staff(20, 1).Assignments] };
        TeamContext context = WithProgramme(programme => programme with { Exceptions = [Exception(20, 2) with { Unit = Hospital.Unit(13) }] }) with
        {
            Organization = Hospital.Organization with { Persons = [both] },
        };
        TeamMemberVerdict verdict = Judge(context, 5).Member(Hospital.Person(20), false);
        Assert.Equal([TeamRefusal.OwnDepartment], verdict.Refusals);
        Assert.Equal("DEP-01", verdict.Independence!.Unit!.Value);
        TeamContext all = context with { Records = context.Records with { Programme = context.Records.Programme! with { Exceptions = [Exception(20, 2)] } } };
        Assert.True(Judge(all, 5).Member(Hospital.Person(20), false).IsAccepted);
    }

    [Fact]
    public void Training_is_in_force_from_its_day_for_the_months_of_the_programme()
    {
        CourseId course = CourseId.Parse("TRN-02");
        Auditor auditor = new() { Person = Hospital.Person(17), TrainedIn = [course] };
        QualificationState State(LocalDate date, int? months, params LocalDate[] days) =>
            AuditorQualification.Of(auditor.Person, auditor, [Course(course, days)], months, date).State;

        LocalDate day = new(2025, 5, 15);
        Assert.Equal(QualificationState.TrainingNotInForce, State(new(2025, 5, 14), null, day));
        Assert.Equal(QualificationState.Qualified, State(day, null, day));
        Assert.Equal(QualificationState.Qualified, State(new(2099, 1, 1), null, day));
        Assert.Equal(QualificationState.Qualified, State(new(2026, 5, 15), 12, day));
        Assert.Equal(QualificationState.TrainingNotInForce, State(new(2026, 5, 16), 12, day));
        Assert.Equal(QualificationState.Qualified, State(new(2026, 5, 16), 12, day, new(2026, 5, 16)));
        Assert.Equal(QualificationState.TrainingNotInForce, State(new(2026, 5, 16), 12, day, new(2026, 5, 17)));

        // No day on record: judged only where a validity is asked for. Courses kept elsewhere: never.
        Assert.Equal(QualificationState.Qualified, State(day, null));
        Assert.Equal(QualificationState.TrainingNotInForce, State(day, 12));
        Assert.Equal(QualificationState.Qualified, AuditorQualification.Of(auditor.Person, auditor, [], 12, day).State);
        Assert.Equal(QualificationState.TrainingNotInForce, AuditorQualification.Of(auditor.Person, auditor with { TrainedIn = [] }, [], 12, day).State);
        Assert.Equal(day, AuditorQualification.Of(auditor.Person, auditor, [Course(course, day, new(2026, 1, 1))], null, new(2025, 12, 31)).TrainedOn);
    }

    [Fact]
    public void Own_work_is_found_in_each_of_its_kinds()
    {
        FlowStepId step = FlowStepId.Parse("F1-S1"), other = FlowStepId.Parse("F2-S1");
        TeamContext context = Context with
        {
            Register = new RiskRegister
            {
                Flows =
                [
                    new() { Id = FlowId.Parse("F1"), Name = Hospital.Text("flow"), Owner = Hospital.Unit(10), Steps = [new() { Id = step, Name = Hospital.Text("step"), Unit = Hospital.Unit(10) }] },
                    new() { Id = FlowId.Parse("F2"), Name = Hospital.Text("flow"), Owner = Hospital.Unit(10), Steps = [new() { Id = other, Name = Hospital.Text("step"), Unit = Hospital.Unit(10) }] },
                ],
                Assets = [Asset("A-1", 10, step), Asset("A-2", 10, other), Asset("A-3", 7, step)],
                Risks =
                [
                    new()
                    {
                        Id = RiskId.Parse("R-1"), Direction = RiskDirection.Threat, Steps = [step], Owner = Hospital.Person(20),
                        Treatments = [new() { Id = TreatmentId.Parse("T-1"), Option = TreatmentOption.Retain, Status = TreatmentStatus.Done, Owner = Hospital.Person(20) }],
                    },
                    new() { Id = RiskId.Parse("R-2"), Direction = RiskDirection.Threat, Steps = [other], Owner = Hospital.Person(20) },
                ],
            },
            Controls = [Control("CTL-05", 10), Control("CTL-06", 10)],
            Documents = [Document("DOC-06", 20, new(2025, 12, 10)), Document("DOC-07", 20, new(2025, 12, 11)), Document("DOC-99", 20, new(2025, 1, 1))],
        };

        // AUD-04 on 2025-12-10: flow F1, unit DEP-07, criteria DOC-06 and DOC-07; its finding FND-07 is about CTL-05. PER-20 belongs to DEP-10.
        TeamMemberVerdict verdict = Judge(context, 4).Member(Hospital.Person(20), false);
        Assert.Equal(
            ["flowOwner F1", "flowStep F1-S1", "assetOwner A-1", "controlOwner CTL-05", "riskOwner R-1", "treatmentOwner T-1", "documentApprover DOC-06"],
            verdict.OwnWork.Select(work => $"{work.Kind} {work.Subject}"));
        Assert.True(verdict.IsAccepted);
        Assert.Empty(Judge(context, 4).Member(Hospital.Person(17), false).OwnWork);

        // What belongs to the audited unit is the rule on the own department; moved before the day it is not own work either.
        Assert.DoesNotContain(Judge(context, 4).Member(Hospital.Person(18), false).OwnWork, work => work.Subject.Value == "A-3");
        TeamContext moved = context with { Organization = Hospital.Organization with { Persons = [Hospital.Staff(20, 3)] } };
        Assert.Equal(["R-1", "T-1", "DOC-06"], Judge(moved, 4).Member(Hospital.Person(20), false).OwnWork.Select(work => work.Subject.Value));
    }

    [Fact]
    public void With_more_days_of_look_back_nobody_becomes_independent() =>
        Prop.ForAll(Gen.Choose(-500, 500).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (moved, one, other) =>
        {
            TeamContext context = Moved(new LocalDate(2025, 6, 12).PlusDays(moved));
            bool Accepts(int days) => Judge(context with { Records = context.Records with { Programme = context.Records.Programme! with { Independence = new() { LookbackDays = days } } } }, 1)
                .Member(Hospital.Person(19), false).IsAccepted;
            return !Accepts(Math.Max(one, other)) || Accepts(Math.Min(one, other));
        }).QuickCheckThrowOnFailure();

    private static TrainingCourse Course(CourseId id, params LocalDate[] days) =>
        new() { Id = id, Kind = CourseKind.Regular, Name = Hospital.Text("course"), Audience = TrainingAudience.InternalAuditors, Dates = days.ToValueList() };

    private static Asset Asset(string id, int unit, FlowStepId step) => new()
    {
        Id = AssetId.Parse(id), Name = Hospital.Text("asset"), Kind = AssetKind.List.Known[0], Owner = Hospital.Unit(unit), Storage = StorageKind.List.Known[0],
        Personal = PersonalInformationKind.List.Known[0], Confidentiality = 1, Integrity = 1, Availability = 1, UsedIn = [step],
    };

    private static SecurityControl Control(string id, int unit) =>
        new() { Id = ControlId.Parse(id), Name = Hospital.Text("control"), Status = ImplementationStatus.List.Known[0], Owner = Hospital.Unit(unit) };

    private static DocumentedInformation Document(string id, int approver, LocalDate on) =>
        new() { Id = DocumentId.Parse(id), Kind = DocumentedInformationKind.Document, Name = Hospital.Text("document"), ApprovedBy = Hospital.Person(approver), ApprovedOn = on };
}
