using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>How far the audits have come on a day: which are done, and which flows and units they covered. Immutable, with value equality.</summary>
public sealed record AuditProgrammeStatus
{
    private AuditProgrammeStatus(AuditRecords records, Organization organization, ValueList<BusinessFlow> flows, LocalDate asOf)
    {
        InternalAudit[] done = records.Audits.Where(audit => audit.IsDoneBy(asOf)).ToArray();
        AsOf = asOf;
        Done = done.Select(audit => audit.Id).ToValueList();
        Planned = records.Audits.Where(audit => !audit.IsDoneBy(asOf)).Select(audit => audit.Id).ToValueList();
        DonePercent = AuditFigures.AuditsDonePercent(records, asOf);
        HashSet<FlowId> auditedFlows = [.. done.SelectMany(audit => audit.Flows)];
        HashSet<UnitId> auditedUnits = [.. done.SelectMany(audit => audit.Units)];
        FlowsCovered = flows.Select(flow => flow.Id).Where(auditedFlows.Contains).ToValueList();
        FlowsNotCovered = flows.Select(flow => flow.Id).Where(flow => !auditedFlows.Contains(flow)).ToValueList();
        UnitsCovered = organization.Units.Select(unit => unit.Id).Where(auditedUnits.Contains).ToValueList();
        UnitsNotCovered = organization.Units.Select(unit => unit.Id).Where(unit => !auditedUnits.Contains(unit)).ToValueList();
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The audits dated on or before the day, in document order.</summary>
    public ValueList<AuditId> Done { get; }

    /// <summary>The audits dated after the day, in document order.</summary>
    public ValueList<AuditId> Planned { get; }

    /// <summary>The audits done of all audits, 0 to 100, or null where there are none.</summary>
    public decimal? DonePercent { get; }

    /// <summary>The business flows that an audit done covered, in document order.</summary>
    public ValueList<FlowId> FlowsCovered { get; }

    /// <summary>The business flows that no audit done covered, in document order.</summary>
    public ValueList<FlowId> FlowsNotCovered { get; }

    /// <summary>The units that an audit done covered, in document order.</summary>
    public ValueList<UnitId> UnitsCovered { get; }

    /// <summary>The units that no audit done covered, in document order.</summary>
    public ValueList<UnitId> UnitsNotCovered { get; }

    /// <summary>The status on a day.</summary>
    /// <param name="records">The records.</param>
    /// <param name="organization">The organisation with its units.</param>
    /// <param name="flows">The business flows.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static AuditProgrammeStatus Of(AuditRecords records, Organization organization, ValueList<BusinessFlow> flows, LocalDate asOf) =>
        new(Guard.NotNull(records), Guard.NotNull(organization), Guard.NotNull(flows), asOf);
}
