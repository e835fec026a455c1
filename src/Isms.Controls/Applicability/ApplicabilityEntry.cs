using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability;

/// <summary>
/// One control of the catalogs with what the statement decided about it, what follows from the records, and where the two differ. Immutable.
/// </summary>
public sealed record ApplicabilityEntry
{
    internal ApplicabilityEntry(ApplicabilityRow? row, DerivedApplicability derived)
    {
        Row = row;
        Derived = derived;
    }

    /// <summary>The control.</summary>
    public ControlSetItem Control => Derived.Control;

    /// <summary>What the statement says of it; null where it has no row.</summary>
    public ApplicabilityRow? Row { get; }

    /// <summary>What follows from the controls in place, the risks, the obligations and the guidelines.</summary>
    public DerivedApplicability Derived { get; }

    /// <summary>The controls in place that answer it, derived from their references, in the order of the document.</summary>
    public ValueList<ControlId> ControlsInPlace => Derived.ControlsInPlace;

    /// <summary>The risks that those controls treat, derived from existing controls and treatments, in the order of the register.</summary>
    public ValueList<RiskId> TreatedRisks => Derived.TreatedRisks;

    /// <summary>Looks for where the decision differs from what follows.</summary>
    /// <returns>Each difference with its explanation; empty where there is none.</returns>
    public ValueList<ApplicabilityDifference> FindDifferences() => ApplicabilityDifferences.Between(Row, Derived);
}
