using Isms.Core;

namespace Isms.Controls.Maintenance;

/// <summary>What the organisation asks of remote maintenance. Immutable.</summary>
public sealed record MaintenanceRule : DocumentElement
{
    /// <summary>Within how many business days after the end of a session its log is reviewed; 1 or more, or null where no limit is set.</summary>
    public int? ReviewWithinBusinessDays { get; init; }

    /// <summary>Whether a session is requested and approved before it is connected.</summary>
    public bool RequestsBeforeConnection { get; init; }

    /// <summary>Whether each operator works under an id of the own.</summary>
    public bool RequiresIndividualIds { get; init; }

    /// <summary>The corrective action after whose completion shared ids are no longer tolerated, or null.</summary>
    public ElementId? IndividualIdFromAction { get; init; }
}
