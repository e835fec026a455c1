using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Maintenance;

/// <summary>A session of remote maintenance: requested, approved, connected, reviewed. Immutable.</summary>
public sealed record MaintenanceSession : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required SessionId Id { get; init; }

    /// <summary>Who maintains.</summary>
    public required SupplierId Supplier { get; init; }

    /// <summary>What is maintained.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>The day it was asked for, or null.</summary>
    public LocalDate? Requested { get; init; }

    /// <summary>The day it was approved, or null where it was not.</summary>
    public LocalDate? Approved { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The day it was connected.</summary>
    public required LocalDate Connected { get; init; }

    /// <summary>The day it was disconnected, or null while it is not.</summary>
    public LocalDate? Disconnected { get; init; }

    /// <summary>Under whose id it was worked.</summary>
    public required OperatorIdentity Operator { get; init; }

    /// <summary>The day its log was reviewed, or null while it is not.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>Whether the review is reported as in time: a claim that is checked; or null.</summary>
    public bool? IsInTime { get; init; }

    /// <summary>The dump that was taken out in it, or null.</summary>
    public DumpId? Dump { get; init; }

    /// <summary>The incident that it was about or gave rise to, or null.</summary>
    public IncidentId? Incident { get; init; }
}
