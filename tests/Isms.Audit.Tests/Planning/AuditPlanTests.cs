using Isms.Audit.Planning;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Audit.Teams;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Tests.Planning;

public sealed class AuditPlanTests
{
    private static readonly TeamStaffing OneMember = new() { Members = 1, AuditsPerAuditor = 5 };

    // The audits of the hospital as they were before the year began, without teams.
    private static readonly TeamContext Unstaffed = Context(Hospital.Records with
    {
        Audits = Hospital.Records.Audits.Select(audit => audit with { Lead = null, Members = [] }).ToValueList(),
    });

    private static readonly LocalDate Before = new(2025, 5, 31);

    private static TeamContext Context(AuditRecords records) => new() { Organization = Hospital.Organization, Records = records };

    [Fact]
    public void Past_audits_are_judged_and_none_is_proposed()
    {
        AuditPlan plan = AuditPlan.Of(Context(Hospital.Records), Hospital.Today);
        Assert.Equal(5, plan.Rows.Count);
        Assert.All(plan.Rows, row => Assert.True(row.Verdict!.IsAccepted));
        Assert.True(plan.Proposal.IsComplete);
        Assert.Equal(TeamStaffing.Default, plan.Staffing);
    }

    [Fact]
    public void The_year_of_the_hospital_can_be_staffed_and_every_proposed_team_is_accepted()
    {
        AuditPlan plan = AuditPlan.Of(Unstaffed, Before, OneMember);
        Assert.True(plan.Proposal.IsComplete);
        Assert.All(plan.Rows, row =>
        {
            InternalAudit staffed = row.Audit with { Lead = row.Proposed!.Lead, Members = row.Proposed.Members };
            Assert.True(new TeamJudge(Unstaffed, staffed).Team().IsAccepted);
        });

        // AUD-05 audits the audit office: of the two who may lead, only PER-17 may lead it.
        Assert.Equal(Hospital.Person(17), plan.Rows[4].Proposed!.Lead);
    }

    [Fact]
    public void With_one_audit_an_auditor_the_leads_are_too_few()
    {
        // PER-16 and PER-17 lead five audits: three places more than there are leads. The smallest obstacle is three leads for two people, or two where only PER-17 may.
        AuditPlan plan = AuditPlan.Of(Unstaffed, Before, OneMember with { Members = 0, AuditsPerAuditor = 1 });
        Assert.False(plan.Proposal.IsComplete);
        Assert.Equal(3, plan.Proposal.Teams.Sum(team => team.OpenPlaces));
        Assert.All(plan.Proposal.Obstacles, obstacle => Assert.All(obstacle.Places, place => Assert.True(place.IsLead)));
        Assert.All(plan.Proposal.Obstacles, obstacle => Assert.Equal(obstacle.Count - 1, obstacle.Limits.Sum(limit => limit.Count)));
    }

    [Fact]
    public void A_team_on_record_takes_its_people_on_its_day_and_of_what_they_can()
    {
        // AUD-02 and AUD-03 on one day; PER-17 leads AUD-03 already, and PER-16 must lead AUD-02.
        AuditRecords records = Unstaffed.Records with
        {
            Audits =
            [
                Unstaffed.Records.Audits[1] with { Date = new(2025, 11, 12) },
                Unstaffed.Records.Audits[2] with { Lead = Hospital.Person(17) },
            ],
        };
        AuditPlan plan = AuditPlan.Of(Context(records), Before, OneMember with { Members = 0 });
        Assert.Equal(Hospital.Person(16), plan.Rows[0].Proposed!.Lead);
        Assert.NotNull(plan.Rows[1].Verdict);

        // Three audits of PER-16 and PER-17 each on record and no more than three: nobody is left.
        AuditRecords full = records with { Audits = [records.Audits[0], .. Enumerable.Range(1, 2).Select(n => records.Audits[1] with { Id = AuditId.Parse($"X{n}"), Date = new(2026, 1, n), Lead = Hospital.Person(15 + n) })] };
        Assert.Equal(1, AuditPlan.Of(Context(full), Before, OneMember with { Members = 0, AuditsPerAuditor = 1 }).Proposal.Teams[0].OpenPlaces);
        Assert.Equal(0, AuditPlan.Of(Context(full), Before, OneMember with { Members = 0, AuditsPerAuditor = 2 }).Proposal.Teams[0].OpenPlaces);
    }

    [Fact]
    public void Own_work_is_left_to_others_where_that_can_be()
    {
        // PER-16 owns a risk of the flow of AUD-01, so PER-17 leads; where PER-17 is of the audited unit too, PER-16 has to.
        FlowStepId step = FlowStepId.Parse("F2-S1");
        TeamContext context = Context(Unstaffed.Records with { Audits = [Unstaffed.Records.Audits[0]] }) with
        {
            Register = new RiskRegister
            {
                Flows = [new() { Id = FlowId.Parse("F2"), Name = Hospital.Text("flow"), Steps = [new() { Id = step, Name = Hospital.Text("step") }] }],
                Risks = [new() { Id = RiskId.Parse("R-1"), Direction = RiskDirection.Threat, Steps = [step], Owner = Hospital.Person(16) }],
            },
        };
        AuditPlan plan = AuditPlan.Of(context, Before, OneMember with { Members = 0 });
        Assert.Equal(Hospital.Person(17), plan.Rows[0].Proposed!.Lead);
        Assert.False(plan.HasOwnWork);
        AuditPlan forced = AuditPlan.Of(
            context with { Organization = Hospital.Organization with { Persons = [Hospital.Staff(16, 13), Hospital.Staff(17, 8)] } }, Before, OneMember with { Members = 0 });
        Assert.Equal(Hospital.Person(16), forced.Rows[0].Proposed!.Lead);
        Assert.True(forced.HasOwnWork);
    }

    [Fact]
    public void Nobody_is_proposed_by_an_exception()
    {
        IndependenceException exception = new()
        {
            Person = Hospital.Person(16), Reason = Hospital.Text("why"), ApprovedBy = Hospital.Person(1), ApprovedOn = new(2025, 4, 1), Until = new(2026, 3, 31),
        };
        TeamContext context = Context(Unstaffed.Records with
        {
            Audits = [Unstaffed.Records.Audits[4]],
            Auditors = [Unstaffed.Records.Auditors[0]],
            Programme = Hospital.Records.Programme! with { Exceptions = [exception] },
        });
        Assert.Null(AuditPlan.Of(context, Before, OneMember).Rows[0].Proposed!.Lead);
        Assert.True(new TeamJudge(context, context.Records.Audits[0] with { Lead = Hospital.Person(16) }).Team().IsAccepted);
    }

    [Fact]
    public void Audits_of_others_are_neither_judged_nor_staffed()
    {
        TeamContext context = Context(Unstaffed.Records with { Audits = [Unstaffed.Records.Audits[0] with { Kind = Conduct.AuditKind.ThirdParty }] });
        AuditPlanRow row = Assert.Single(AuditPlan.Of(context, Before).Rows);
        Assert.Null(row.Verdict);
        Assert.Null(row.Proposed);
    }
}
