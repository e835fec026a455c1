using Isms.Catalogs;
using Isms.Catalogs.Crosswalks;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability.Migration;

/// <summary>
/// One control of the new edition: what of the old statement holds for it without doubt, what a person must decide, and every old row it comes from. Immutable.
/// </summary>
/// <remarks>
/// What the old rows disagree on is left open, never the better or the more frequent of them. Controls, risks and evidence are links and are brought together. A control that
/// comes from a part of an old one has what was said of the whole, as a claim to be confirmed. Where a part of the control was never stated, the status is open, and so is the
/// applicability unless a stated part is applicable: what applies in part applies.
/// </remarks>
public sealed record DraftRow
{
    internal DraftRow(CatalogItem item, EditionChangeKind kind)
    {
        Item = item;
        Kind = kind;
    }

    /// <summary>The control of the new edition.</summary>
    public CatalogItem Item { get; }

    /// <summary>Its number: <c>A.5.1</c>.</summary>
    public string Control => Item.Id;

    /// <summary>How it came to be: unchanged, renamed, merged, split, split and merged, or new.</summary>
    public EditionChangeKind Kind { get; }

    /// <summary>Whether it is applicable; null where that is to be decided.</summary>
    public bool? IsApplicable { get; internal init; }

    /// <summary>How far it is in place; null where the old rows do not say, or that is to be decided.</summary>
    public ApplicabilityStatus? Status { get; internal init; }

    /// <summary>Why it is applicable; empty where the old rows do not say, or disagree.</summary>
    public ValueList<ApplicabilityBasis> Basis { get; internal init; } = [];

    /// <summary>Why it is excluded, or what else was said; null where nothing was, or the old rows disagree.</summary>
    public LocalizedText? Reason { get; internal init; }

    /// <summary>The controls in place that any of the old rows names.</summary>
    public ValueList<ControlId> Controls { get; internal init; } = [];

    /// <summary>The risks that any of the old rows names.</summary>
    public ValueList<RiskId> Risks { get; internal init; } = [];

    /// <summary>The documents that any of the old rows names.</summary>
    public ValueList<DocumentId> Evidence { get; internal init; } = [];

    /// <summary>The reasons that any of the old rows gives, with what they rest on.</summary>
    public ValueList<ApplicabilityReason> Reasons { get; internal init; } = [];

    /// <summary>The dated evidence of any of the old rows.</summary>
    public ValueList<ApplicabilityEvidence> EvidenceRecords { get; internal init; } = [];

    /// <summary>The maturity; null where none of the old rows has one, or they differ.</summary>
    public int? Maturity { get; internal init; }

    /// <summary>Who answers for it; null where none of the old rows says, or they differ.</summary>
    public ElementId? Owner { get; internal init; }

    /// <summary>The old controls it comes from, in the order of the old edition, with their rows; empty where it is new.</summary>
    public ValueList<DraftSource> Sources { get; internal init; } = [];

    /// <summary>Parts of which the old statement says nothing: old controls without a row, and controls of an edition in between that came in there.</summary>
    public ValueList<StandardReference> NotStated { get; internal init; } = [];

    /// <summary>Whether the old rows agree; null where fewer than two come together.</summary>
    public DraftAgreement? Agreement { get; internal init; }

    /// <summary>Why a person must decide; empty where nobody must.</summary>
    public ValueList<OpenQuestion> Questions { get; internal init; } = [];

    /// <summary>Whether a person must decide.</summary>
    public bool DecisionNeeded => Questions.Count > 0;
}
