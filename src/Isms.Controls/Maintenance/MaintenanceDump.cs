using Isms.Core;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Maintenance;

/// <summary>A dump that a supplier took out to analyse a failure. Immutable.</summary>
public sealed record MaintenanceDump : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required DumpId Id { get; init; }

    /// <summary>The session in which it was taken.</summary>
    public required SessionId Session { get; init; }

    /// <summary>The asset that it belongs to.</summary>
    public required AssetId Asset { get; init; }

    /// <summary>Whether personal information in it was masked before; null where that is not recorded.</summary>
    public bool? IsMasked { get; init; }

    /// <summary>The day it was taken out.</summary>
    public required LocalDate TakenOut { get; init; }

    /// <summary>The day by which it is returned or erased, or null where none is set.</summary>
    public LocalDate? ReturnDue { get; init; }

    /// <summary>The day it was erased, or null while it is not.</summary>
    public LocalDate? Erased { get; init; }

    /// <summary>The day of the certificate of erasure, or null where there is none.</summary>
    public LocalDate? Certificate { get; init; }

    /// <summary>The audit finding about it, or null.</summary>
    public ElementId? Finding { get; init; }
}
