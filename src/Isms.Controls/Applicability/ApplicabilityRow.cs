using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability;

/// <summary>What a statement of applicability says of one control (ISO/IEC 27001:2013 6.1.3 d). Immutable.</summary>
public sealed record ApplicabilityRow : DocumentElement
{
    /// <summary>The number of the control in the catalog of the statement: <c>A.5.1.1</c>.</summary>
    public required string Control { get; init; }

    /// <summary>Whether it is applicable.</summary>
    public required bool IsApplicable { get; init; }

    /// <summary>How far it is in place, or null where that is not said.</summary>
    public ApplicabilityStatus? Status { get; init; }

    /// <summary>Why it is applicable.</summary>
    public ValueList<ApplicabilityBasis> Basis { get; init; } = [];

    /// <summary>The controls in place that answer it.</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>The risks it is said to treat.</summary>
    public ValueList<RiskId> Risks { get; init; } = [];

    /// <summary>The documents that show it.</summary>
    public ValueList<DocumentId> Evidence { get; init; } = [];

    /// <summary>Why it is excluded, or what else is to be said; null where nothing is.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Why it is applicable, each reason with what it rests on. May say more than <see cref="Basis"/>, which names the kinds only.</summary>
    public ValueList<ApplicabilityReason> Reasons { get; init; } = [];

    /// <summary>The maturity, 0 to 5, or null where it is not rated.</summary>
    public int? Maturity { get; init; }

    /// <summary>The person, unit or role that answers for it, or null.</summary>
    public ElementId? Owner { get; init; }

    /// <summary>What shows it, with dates; beside <see cref="Evidence"/>, whose documents have none.</summary>
    public ValueList<ApplicabilityEvidence> EvidenceRecords { get; init; } = [];

    /// <summary>The kinds of reason of <see cref="Basis"/> and <see cref="Reasons"/>.</summary>
    /// <returns>Each once, in the order in which they stand.</returns>
    public ValueList<ApplicabilityBasis> AllBases() => Reasons.Count == 0 ? Basis : Basis.Concat(Reasons.Select(reason => reason.Basis)).Distinct().ToValueList();

    /// <summary>The risks that the row is bound to by name: those of <see cref="Risks"/>, then what its reasons refer to. Not everything that a reason refers to is a risk: a register tells.</summary>
    /// <returns>Each once.</returns>
    internal IEnumerable<RiskId> NamedRisks() => Reasons.Count == 0 ? Risks : Risks.Concat(Reasons.SelectMany(reason => reason.RiskReferences())).Distinct();
}
