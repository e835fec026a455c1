using Isms.Catalogs;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability;

/// <summary>
/// One control of the catalog with what the statement decided about it, and what follows from the controls in place and the risk treatments. Immutable.
/// </summary>
public sealed record ApplicabilityEntry
{
    internal ApplicabilityEntry(CatalogItem item, ApplicabilityRow? row, ValueList<ControlId> controlsInPlace, ValueList<RiskId> treatedRisks)
    {
        Item = item;
        Row = row;
        ControlsInPlace = controlsInPlace;
        TreatedRisks = treatedRisks;
    }

    /// <summary>The control of the catalog.</summary>
    public CatalogItem Item { get; }

    /// <summary>What the statement says of it; null where it has no row.</summary>
    public ApplicabilityRow? Row { get; }

    /// <summary>The controls in place that answer it, derived from their references, in the order of the document.</summary>
    public ValueList<ControlId> ControlsInPlace { get; }

    /// <summary>The risks that those controls treat, derived from existing controls and treatments, in the order of the register.</summary>
    public ValueList<RiskId> TreatedRisks { get; }
}
