using Isms.Audit.Programme;
using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Teams;

/// <summary>Judges who may carry out an audit (ISO/IEC 27001:2013 9.2 e; concepts 74 to 76). Immutable and thread-safe.</summary>
public sealed class TeamJudge
{
    private readonly TeamContext context;
    private readonly InternalAudit audit;
    private readonly AuditProgramme? programme;
    private readonly AuditedWork work;

    /// <summary>Makes the judge of an audit.</summary>
    /// <param name="context">What is looked at.</param>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public TeamJudge(TeamContext context, InternalAudit audit)
    {
        this.context = Guard.NotNull(context);
        this.audit = Guard.NotNull(audit);
        programme = context.Records.Programme;
        work = AuditedWork.Of(audit, context);
    }

    /// <summary>Judges the team that the audit has.</summary>
    /// <returns>The verdict on each of the team, the lead first.</returns>
    public TeamVerdict Team() => new(audit.Id, audit.Date, audit.Team.Select(person => Member(person, person == audit.Lead)).ToValueList());

    /// <summary>Judges somebody in the team, or proposed for it.</summary>
    /// <param name="person">The person.</param>
    /// <param name="isLead">Whether he or she is to lead.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    public TeamMemberVerdict Member(PersonId person, bool isLead)
    {
        Auditor? auditor = context.Records.FindAuditor(Guard.NotNull(person));
        AuditorQualification qualification = AuditorQualification.Of(person, auditor, context.Courses, programme?.TrainingValidMonths, audit.Date);
        Person? known = context.FindPerson(person);
        int lookbackDays = programme?.Independence?.LookbackDays ?? 0;
        ValueList<Assignment> conflicts = known is null ? [] : AuditorIndependence.Conflicts(known, audit, lookbackDays);
        Assignment? uncovered = conflicts.FirstOrDefault(conflict => ExceptionFor(person, conflict.Unit) is null);
        Assignment? told = uncovered ?? (conflicts.Count > 0 ? conflicts[0] : null);
        List<TeamRefusal> refusals = [];
        if (uncovered is not null)
        {
            refusals.Add(uncovered.Covers(audit.Date) ? TeamRefusal.OwnDepartment : TeamRefusal.RecentDepartment);
        }

        if (!qualification.IsQualified)
        {
            refusals.Add(TeamRefusal.List.Get(qualification.State.Value));
        }

        if (isLead && auditor is { IsLead: false })
        {
            refusals.Add(TeamRefusal.NotALead);
        }

        return new TeamMemberVerdict(person, isLead, known is null ? null : new IndependenceVerdict(person, audit, lookbackDays, told), qualification)
        {
            Exception = uncovered is null && told is not null ? ExceptionFor(person, told.Unit) : null,
            RefusedException = uncovered is null ? null : About(person, uncovered.Unit).FirstOrDefault(),
            OwnWork = known is null ? [] : work.Of(known),
            Refusals = refusals.ToValueList(),
        };
    }

    /// <summary>Whether an exception is approved by somebody of the team, or by the person it is for: then it does not hold.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>True when it is.</returns>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public bool IsApprovedWithin(IndependenceException exception) =>
        Guard.NotNull(exception).ApprovedBy == exception.Person || audit.Team.Contains(exception.ApprovedBy);

    private IndependenceException? ExceptionFor(PersonId person, UnitId unit) =>
        About(person, unit).FirstOrDefault(exception => exception.HoldsOn(audit.Date) && !IsApprovedWithin(exception));

    private IEnumerable<IndependenceException> About(PersonId person, UnitId unit) =>
        (programme?.Exceptions ?? []).Where(exception => exception.IsAbout(person, audit.Id, unit));
}
