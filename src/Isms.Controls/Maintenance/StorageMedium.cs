using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Maintenance;

/// <summary>A storage medium from purchase over management to disposal (concept 105). Immutable.</summary>
public sealed record StorageMedium : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required MediumId Id { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Kind { get; init; }

    /// <summary>The day it was purchased, or null.</summary>
    public LocalDate? Purchased { get; init; }

    /// <summary>Who holds it, or null.</summary>
    public PersonId? Holder { get; init; }

    /// <summary>The day it was last found at stocktaking, or null.</summary>
    public LocalDate? Inventoried { get; init; }

    /// <summary>The day it was disposed of, or null while it is in use.</summary>
    public LocalDate? Disposed { get; init; }

    /// <summary>The supplier who disposed of it, or null.</summary>
    public SupplierId? DisposedBy { get; init; }

    /// <summary>The day of the certificate of disposal, or null where there is none.</summary>
    public LocalDate? Certificate { get; init; }
}
