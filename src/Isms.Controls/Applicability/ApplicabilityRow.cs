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
}
