using Isms.Audit.Conduct;
using Isms.Audit.Programme;
using Isms.Audit.Teams;
using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>
/// The audits with their teams judged, and for those still to come without a team the one proposed. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A team is proposed for an internal audit after the day that has neither lead nor members, of auditors who may be in it; whether somebody goes by an exception is for people to say. Nobody is given his or her own work where all places can be filled
/// without that. The audits after the day that have a team count against how often an auditor can, and on their days.
/// </remarks>
public sealed class AuditPlan
{
    private AuditPlan(LocalDate asOf, TeamStaffing staffing, ValueList<AuditPlanRow> rows, StaffingPlan proposal, bool hasOwnWork)
    {
        AsOf = asOf;
        Staffing = staffing;
        Rows = rows;
        Proposal = proposal;
        HasOwnWork = hasOwnWork;
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How teams are staffed.</summary>
    public TeamStaffing Staffing { get; }

    /// <summary>The audits in document order.</summary>
    public ValueList<AuditPlanRow> Rows { get; }

    /// <summary>The teams proposed, and the obstacles.</summary>
    public StaffingPlan Proposal { get; }

    /// <summary>Whether somebody was proposed for an audit of his or her own work (concept 76), because the places could not all be filled otherwise.</summary>
    public bool HasOwnWork { get; }

    /// <summary>Judges the teams and plans those that are missing.</summary>
    /// <param name="context">What is looked at.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="staffing">How teams are staffed; null for the programme's own, and where it has none <see cref="TeamStaffing.Default"/>.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static AuditPlan Of(TeamContext context, LocalDate asOf, TeamStaffing? staffing = null)
    {
        Guard.NotNull(context);
        staffing ??= context.Records.Programme?.Staffing ?? TeamStaffing.Default;
        InternalAudit[] audits = [.. context.Records.Audits];
        InternalAudit[] open = [.. audits.Where(audit => IsOpen(audit, asOf)).GroupBy(audit => audit.Id).Select(group => group.First())];
        Candidates[] candidates = [.. open.Select(audit => Candidates.Of(context, audit))];
        StaffingAuditor[] auditors = Auditors(context, audits.Where(audit => !audit.IsDoneBy(asOf) && audit.Team.Any()).ToArray(), staffing);
        StaffingPlan plan = TeamPlanner.Plan(StaffingProblem.Create(candidates.Select(one => one.Problem(staffing.Members, withOwnWork: false)), auditors));
        if (!plan.IsComplete)
        {
            plan = TeamPlanner.Plan(StaffingProblem.Create(candidates.Select(one => one.Problem(staffing.Members, withOwnWork: true)), auditors));
        }

        Dictionary<AuditId, PlannedTeam> teams = plan.Teams.ToDictionary(team => team.Audit);
        bool hasOwnWork = candidates.Any(one => one.HasOwnWorkIn(teams[one.Audit.Id]));
        ValueList<AuditPlanRow> rows = audits
            .Select(audit => teams.TryGetValue(audit.Id, out PlannedTeam? team) && IsOpen(audit, asOf)
                ? new AuditPlanRow(audit, null, team)
                : new AuditPlanRow(audit, audit.Kind == AuditKind.FirstParty ? new TeamJudge(context, audit).Team() : null, null))
            .ToValueList();
        return new AuditPlan(asOf, staffing, rows, plan, hasOwnWork);
    }

    private static bool IsOpen(InternalAudit audit, LocalDate asOf) => audit.Kind == AuditKind.FirstParty && !audit.IsDoneBy(asOf) && !audit.Team.Any();

    private static StaffingAuditor[] Auditors(TeamContext context, InternalAudit[] staffed, TeamStaffing staffing)
    {
        ILookup<PersonId, LocalDate> taken = staffed.SelectMany(audit => audit.Team.Select(person => (person, audit.Date))).ToLookup(pair => pair.person, pair => pair.Date);
        return
        [
            .. context.Records.Auditors.Select(auditor => auditor.Person).Distinct().Select(person => new StaffingAuditor
            {
                Person = person,
                Capacity = Math.Max(0, staffing.AuditsPerAuditor - taken[person].Count()),
                Busy = taken[person].Distinct().ToValueList(),
            }),
        ];
    }

    // Who may be in the team of an audit, those apart who would audit their own work.
    private sealed class Candidates
    {
        private readonly HashSet<PersonId> ownWork = [];
        private readonly List<PersonId> leads = [];
        private readonly List<PersonId> members = [];

        private Candidates(InternalAudit audit) => Audit = audit;

        public InternalAudit Audit { get; }

        public static Candidates Of(TeamContext context, InternalAudit audit)
        {
            Candidates candidates = new(audit);
            TeamJudge judge = new(context, audit);
            foreach (Auditor auditor in context.Records.Auditors)
            {
                TeamMemberVerdict verdict = judge.Member(auditor.Person, isLead: false);
                if (!verdict.IsAccepted || verdict.Exception is not null)
                {
                    continue;
                }

                candidates.members.Add(auditor.Person);
                if (context.Records.FindAuditor(auditor.Person)!.IsLead)
                {
                    candidates.leads.Add(auditor.Person);
                }

                if (verdict.OwnWork.Count > 0)
                {
                    candidates.ownWork.Add(auditor.Person);
                }
            }

            return candidates;
        }

        public StaffingAudit Problem(int places, bool withOwnWork) => new()
        {
            Id = Audit.Id,
            Date = Audit.Date,
            Members = places,
            LeadCandidates = leads.Where(person => withOwnWork || !ownWork.Contains(person)).ToValueList(),
            MemberCandidates = members.Where(person => withOwnWork || !ownWork.Contains(person)).ToValueList(),
        };

        public bool HasOwnWorkIn(PlannedTeam team) => (team.Lead is not null && ownWork.Contains(team.Lead)) || team.Members.Any(ownWork.Contains);
    }
}
