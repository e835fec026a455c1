using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Frequency;

/// <summary>When each unit and each flow is to be audited next, by its risks and its earlier nonconformities (ISO/IEC 27001:2013 9.2 c). Immutable and thread-safe.</summary>
/// <remarks>
/// Of a flow count the threats of its steps; of a unit those of the steps it does and of the assets it owns. The rating is the current one, else the inherent one.
/// A nonconformity is a unit's that it names; it is a flow's where an audit of the flow found it, or its risk has a step in the flow.
/// </remarks>
public sealed class AuditSchedule
{
    private readonly AuditRecords records;
    private readonly RiskRegister register;
    private readonly RiskMatrix? matrix;

    private AuditSchedule(AuditRecords records, Organization organization, RiskRegister register, RiskCriteria? criteria, LocalDate asOf)
    {
        this.records = records;
        this.register = register;
        matrix = criteria?.MatrixFor(RiskDirection.Threat);
        AsOf = asOf;
        Rule = records.Programme?.Frequency ?? AuditFrequencyRule.Default;
        IsProposed = records.Programme?.Frequency is null;
        Items = organization.Units.Select(OfUnit).Concat(register.Flows.Select(OfFlow)).ToValueList();
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The rule that was applied.</summary>
    public AuditFrequencyRule Rule { get; }

    /// <summary>Whether the rule is only our proposal, because the programme states none.</summary>
    public bool IsProposed { get; }

    /// <summary>The units, then the flows, in document order.</summary>
    public ValueList<DueAudit> Items { get; }

    /// <summary>Those that are overdue.</summary>
    public IEnumerable<DueAudit> Overdue => Items.Where(item => item.State == AuditDueState.Overdue);

    /// <summary>Makes the schedule of a day.</summary>
    /// <param name="records">The records of audit and improvement.</param>
    /// <param name="organization">The organisation with its units.</param>
    /// <param name="register">Flows, assets and risks.</param>
    /// <param name="criteria">The risk criteria with the matrix; null where they are not known, and then no risk shortens an interval.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException">The records, the organisation or the register is null.</exception>
    public static AuditSchedule Of(AuditRecords records, Organization organization, RiskRegister register, RiskCriteria? criteria, LocalDate asOf) =>
        new(Guard.NotNull(records), Guard.NotNull(organization), Guard.NotNull(register), criteria, asOf);

    private DueAudit OfUnit(OrganizationalUnit unit)
    {
        HashSet<FlowStepId> steps = [.. register.Flows.SelectMany(flow => flow.Steps).Where(step => step.Unit == unit.Id).Select(step => step.Id)];
        HashSet<AssetId> assets = [.. register.Assets.Where(asset => asset.Owner == unit.Id).Select(asset => asset.Id)];
        return Of(
            AuditSubjectKind.Unit,
            unit.Id,
            audit => audit.Units.Contains(unit.Id),
            risk => risk.Steps.Any(steps.Contains) || risk.Assets.Any(assets.Contains),
            nonconformity => nonconformity.Unit == unit.Id);
    }

    private DueAudit OfFlow(BusinessFlow flow)
    {
        HashSet<FlowStepId> steps = [.. flow.Steps.Select(step => step.Id)];
        return Of(
            AuditSubjectKind.Flow,
            flow.Id,
            audit => audit.Flows.Contains(flow.Id),
            risk => risk.Steps.Any(steps.Contains),
            nonconformity => AuditOf(nonconformity)?.Flows.Contains(flow.Id) == true || register.FindRisk(nonconformity.Risk)?.Steps.Any(steps.Contains) == true);
    }

    private InternalAudit? AuditOf(Nonconformity nonconformity) =>
        records.FindFinding(nonconformity.Source.Finding) is AuditFinding finding ? records.FindAudit(finding.Audit) : null;

    private DueAudit Of(AuditSubjectKind kind, IIdentifier subject, Func<InternalAudit, bool> covers, Func<IdentifiedRisk, bool> isOfRisk, Func<Nonconformity, bool> isOfNonconformity)
    {
        InternalAudit[] audits = [.. records.Audits.Where(covers).OrderBy(audit => audit.Date).ThenBy(audit => audit.Id)];
        InternalAudit? last = audits.LastOrDefault(audit => audit.IsDoneBy(AsOf));
        InternalAudit? next = audits.FirstOrDefault(audit => !audit.IsDoneBy(AsOf));
        IdentifiedRisk[] threats = [.. register.Risks.Where(risk => risk.Direction == RiskDirection.Threat && !risk.IsClosedOn(AsOf) && isOfRisk(risk))];
        AuditInterval interval = IntervalOf(threats, [.. records.Nonconformities.Where(isOfNonconformity).Where(Counts)]);
        LocalDate from = last?.Date ?? records.Programme?.ApprovedOn ?? AsOf;
        LocalDate due = CalendarMonths.After(from, interval.Months);
        return new DueAudit
        {
            Kind = kind,
            Subject = ElementId.Of(subject),
            Last = last?.Id,
            CountedFrom = from,
            Interval = interval,
            DueOn = due,
            Next = next?.Id,
            State = due < AsOf ? AuditDueState.Overdue : next is null ? AuditDueState.ToPlan : next.Date > due ? AuditDueState.PlannedLate : AuditDueState.Planned,
            NotAssessed = threats.Count(risk => RatingOf(risk) is null),
        };
    }

    private AuditInterval IntervalOf(IdentifiedRisk[] threats, Nonconformity[] nonconformities)
    {
        IntervalReason[] reasons =
        [
            .. Reason(IntervalReasonKind.HighestLevel, Rule.HighestLevelMonths, threats.Where(IsAtHighestLevel).Select(risk => ElementId.Of(risk.Id))),
            .. Reason(IntervalReasonKind.MajorNonconformity, Rule.MajorMonths, Of(nonconformities, NonconformityGrade.Major)),
            .. Reason(IntervalReasonKind.MinorNonconformity, Rule.MinorMonths, Of(nonconformities, NonconformityGrade.Minor)),
        ];
        return new AuditInterval(reasons.Select(reason => reason.Months).Append(Rule.Months).Min(), reasons.ToValueList());
    }

    // A reason that asks for no less than the normal interval is none.
    private IEnumerable<IntervalReason> Reason(IntervalReasonKind kind, int? months, IEnumerable<ElementId> evidence)
    {
        ValueList<ElementId> ids = evidence.ToValueList();
        return months is { } shorter && shorter < Rule.Months && ids.Count > 0 ? [new IntervalReason(kind, shorter, ids)] : [];
    }

    private static IEnumerable<ElementId> Of(Nonconformity[] nonconformities, NonconformityGrade grade) =>
        nonconformities.Where(nonconformity => nonconformity.Grade == grade).Select(nonconformity => ElementId.Of(nonconformity.Id));

    private bool Counts(Nonconformity nonconformity) =>
        nonconformity.DetectedOn <= AsOf
        && (nonconformity.DetectedOn >= CalendarMonths.Before(AsOf, Rule.LookbackMonths)
            || nonconformity.Status != NonconformityStatus.Closed
            || nonconformity.ClosedOn > AsOf);

    private bool IsAtHighestLevel(IdentifiedRisk risk) =>
        matrix is not null && RatingOf(risk) is { } rating && matrix.IsOnScale(rating) && matrix.Cell(rating).Level.Rank == matrix.Levels.Count;

    private static Rating? RatingOf(IdentifiedRisk risk) => risk.Current ?? risk.Inherent;
}
