using Isms.Controls;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Review;

/// <summary>The feedback on information security performance that a review considered (ISO/IEC 27001:2013 9.3 c). Immutable.</summary>
public sealed record ReviewPerformance : DocumentElement
{
    /// <summary>Nonconformities and corrective actions (9.3 c 1).</summary>
    public ValueList<ElementId> NonconformitiesAndCorrectiveActions { get; init; } = [];

    /// <summary>Results of monitoring and measurement (9.3 c 2).</summary>
    public ValueList<MeasureId> MonitoringAndMeasurement { get; init; } = [];

    /// <summary>Audit results (9.3 c 3).</summary>
    public ValueList<AuditId> AuditResults { get; init; } = [];

    /// <summary>Fulfilment of the information security objectives (9.3 c 4).</summary>
    public ValueList<ObjectiveId> Objectives { get; init; } = [];
}
