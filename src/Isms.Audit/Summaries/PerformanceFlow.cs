using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Controls;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Summaries;

/// <summary>
/// Where the result of a measure or an objective goes on to (concept 63): the audits that looked at its controls (9.2), the reviews that considered it (9.3), the nonconformities
/// that were recorded of it (10.1). Immutable, with value equality.
/// </summary>
public sealed record PerformanceFlow
{
    private PerformanceFlow(ElementId subject, LocalizedText name, bool isMissed)
    {
        Subject = subject;
        Name = name;
        IsMissed = isMissed;
    }

    /// <summary>The measure or objective.</summary>
    public ElementId Subject { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether the target is missed, or the objective not achieved; computed.</summary>
    public bool IsMissed { get; }

    /// <summary>The audits with a finding about a control that it names, in the order of the records (9.2).</summary>
    public ValueList<AuditId> Audits { get; private init; } = [];

    /// <summary>Those findings.</summary>
    public ValueList<FindingId> Findings { get; private init; } = [];

    /// <summary>The management reviews that considered it (9.3 c 2 and 4), in the order of the records.</summary>
    public ValueList<ManagementReviewId> Reviews { get; private init; } = [];

    /// <summary>The nonconformities whose source is it, or one of the findings (10.1).</summary>
    public ValueList<NonconformityId> Nonconformities { get; private init; } = [];

    /// <summary>Whether anybody took it up.</summary>
    public bool IsTakenUp => Audits.Count > 0 || Reviews.Count > 0 || Nonconformities.Count > 0;

    /// <summary>Where the results of measures go.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="records">The records of audit and improvement.</param>
    /// <param name="calendar">The fiscal year and the day; null where all readings count.</param>
    /// <returns>One for each measure, in their order.</returns>
    public static ValueList<PerformanceFlow> OfMeasures(IEnumerable<EffectivenessMeasure> measures, AuditRecords records, MeasurementCalendar? calendar = null)
    {
        Guard.NotNull(records);
        return Guard.NotNull(measures).Select(measure => Flow(
            new PerformanceFlow(ElementId.Of(measure.Id), measure.Name, MeasureStatus.Of(measure, calendar).State == MeasureState.Missed),
            measure.Controls,
            records,
            performance => performance.MonitoringAndMeasurement.Contains(measure.Id),
            source => source.Measure == measure.Id)).ToValueList();
    }

    /// <summary>Where the results of objectives go.</summary>
    /// <param name="objectives">The objectives.</param>
    /// <param name="records">The records of audit and improvement.</param>
    /// <returns>One for each objective, in their order.</returns>
    public static ValueList<PerformanceFlow> OfObjectives(IEnumerable<InformationSecurityObjective> objectives, AuditRecords records)
    {
        Guard.NotNull(records);
        return Guard.NotNull(objectives).Select(objective => Flow(
            new PerformanceFlow(ElementId.Of(objective.Id), objective.Name, ObjectiveStatus.StateOf(objective) == AchievementState.NotAchieved),
            objective.Controls,
            records,
            performance => performance.Objectives.Contains(objective.Id),
            source => source.Objective == objective.Id)).ToValueList();
    }

    private static PerformanceFlow Flow(
        PerformanceFlow subject, ValueList<ControlId> controls, AuditRecords records, Func<ReviewPerformance, bool> isConsidered, Func<NonconformitySource, bool> isSource)
    {
        ValueList<FindingId> findings = records.Findings
            .Where(finding => finding.Control is { } control && controls.Contains(control))
            .Select(finding => finding.Id)
            .ToValueList();
        HashSet<AuditId> audits = [.. findings.Select(finding => records.FindFinding(finding)!.Audit)];
        return subject with
        {
            Findings = findings,
            Audits = records.Audits.Select(audit => audit.Id).Where(audits.Contains).ToValueList(),
            Reviews = records.Reviews.Where(review => review.Inputs?.Performance is { } performance && isConsidered(performance)).Select(review => review.Id).ToValueList(),
            Nonconformities = records.Nonconformities
                .Where(nonconformity => isSource(nonconformity.Source) || (nonconformity.Source.Finding is { } finding && findings.Contains(finding)))
                .Select(nonconformity => nonconformity.Id)
                .ToValueList(),
        };
    }
}
