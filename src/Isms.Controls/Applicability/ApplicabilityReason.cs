using Isms.Core;
using Isms.Risk;

namespace Isms.Controls.Applicability;

/// <summary>
/// Why a control is applicable, and what that rests on: the risks it treats, the requirement of a law or contract, the item of a guideline
/// (ISO/IEC 27001:2013 6.1.3 b to d). Immutable.
/// </summary>
public sealed record ApplicabilityReason : DocumentElement
{
    /// <summary>The kind of reason.</summary>
    public required ApplicabilityBasis Basis { get; init; }

    /// <summary>What it rests on in the document, of any kind: risks, requirements, interested parties, suppliers, objectives, documents.</summary>
    public ValueList<ElementId> References { get; init; } = [];

    /// <summary>The items of standards and guidelines it rests on.</summary>
    public ValueList<StandardReference> Items { get; init; } = [];

    /// <summary>What is to be said beside that, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Whether the reason rests on something: a reference, an item, or at least words. A risk treated is named by its reference; words are not enough.</summary>
    public bool PointsSomewhere => References.Count > 0 || (Basis != ApplicabilityBasis.Risk && (Items.Count > 0 || Text is not null));

    /// <summary>The references that can be risks.</summary>
    /// <returns>Their identifiers, whether a register has them or not.</returns>
    internal IEnumerable<RiskId> RiskReferences()
    {
        foreach (ElementId reference in References)
        {
            if (RiskId.Kind.TryParse(reference.Value, out RiskId? risk))
            {
                yield return risk;
            }
        }
    }
}
