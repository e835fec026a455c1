using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Applicability;

/// <summary>Which controls of a catalog are applicable, which are not, and why (ISO/IEC 27001:2013 6.1.3 d; "the compass", concept 152). Immutable.</summary>
public sealed record StatementOfApplicability : DocumentElement
{
    /// <summary>The catalog: <c>iso27001:2013</c>.</summary>
    public required string Catalog { get; init; }

    /// <summary>The document that the statement is, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>When it was approved, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Whether this edition is the one in force.</summary>
    public bool InForce { get; init; }

    /// <summary>How many controls the edition is said to have; a claim that is checked. Null where nothing is said.</summary>
    public int? ControlCount { get; init; }

    /// <summary>A row for each control.</summary>
    public ValueList<ApplicabilityRow> Rows { get; init; } = [];

    /// <summary>Its version, or null where none is given.</summary>
    public int? Version { get; init; }

    /// <summary>The hash of what was approved, 64 hexadecimal digits as <see cref="Versions.StatementHash"/> computes it; a claim that is checked. Null where none is given.</summary>
    public string? Hash { get; init; }

    /// <summary>Further catalogs that it covers. Their rows name controls with the catalog: <c>mhlw-6.0/control/18</c>.</summary>
    public ValueList<string> Catalogs { get; init; } = [];

    /// <summary>Overlays that it covers, by their identifiers. The rows of controls that an overlay adds name it: <c>iso-27799-2016:strengthened/H.1</c>.</summary>
    public ValueList<string> Overlays { get; init; } = [];
}
