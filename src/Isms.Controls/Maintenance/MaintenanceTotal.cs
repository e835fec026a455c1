using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Maintenance;

/// <summary>How many sessions a fiscal period had, and how many of them were reviewed in time. Immutable.</summary>
public sealed record MaintenanceTotal : DocumentElement
{
    /// <summary>The fiscal period.</summary>
    public required FiscalPeriodId Period { get; init; }

    /// <summary>The number of sessions; 0 or more.</summary>
    public required int Sessions { get; init; }

    /// <summary>How many of them were reviewed in time; 0 or more.</summary>
    public required int ReviewedInTime { get; init; }
}
