using Isms.Controls.Maintenance.Connections;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Maintenance;

/// <summary>Remote maintenance, what was taken out for it, media, and requests to connect. Immutable, with value equality.</summary>
public sealed record MaintenanceRecords : DocumentElement
{
    /// <summary>What is asked of maintenance, or null where nothing is set.</summary>
    public MaintenanceRule? Rule { get; init; }

    /// <summary>The days off beside Saturdays and Sundays.</summary>
    public ValueList<LocalDate> Holidays { get; init; } = [];

    /// <summary>The sessions of each fiscal period, counted.</summary>
    public ValueList<MaintenanceTotal> Totals { get; init; } = [];

    /// <summary>Sessions that are recorded one by one.</summary>
    public ValueList<MaintenanceSession> Sessions { get; init; } = [];

    /// <summary>Dumps taken out.</summary>
    public ValueList<MaintenanceDump> Dumps { get; init; } = [];

    /// <summary>Storage media.</summary>
    public ValueList<StorageMedium> Media { get; init; } = [];

    /// <summary>Requests to connect something to the network.</summary>
    public ValueList<ConnectionRequest> ConnectionRequests { get; init; } = [];

    /// <summary>The business days of the organisation.</summary>
    /// <returns>Monday to Friday without the holidays.</returns>
    public BusinessCalendar ToCalendar() => new(Holidays);
}
