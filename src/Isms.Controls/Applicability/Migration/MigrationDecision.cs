using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Applicability.Migration;

/// <summary>What a person decided on a row of a draft. Immutable.</summary>
public sealed record MigrationDecision
{
    /// <summary>The number of the control in the new edition: <c>A.5.23</c>.</summary>
    public required string Control { get; init; }

    /// <summary>Whether it is applicable.</summary>
    public required bool IsApplicable { get; init; }

    /// <summary>How far it is in place, or null where that is not said.</summary>
    public ApplicabilityStatus? Status { get; init; }

    /// <summary>Why it is applicable.</summary>
    public ValueList<ApplicabilityBasis> Basis { get; init; } = [];

    /// <summary>Why it is excluded, or what else is to be said; null where nothing is.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The controls in place that answer it; null for those of the draft.</summary>
    public ValueList<ControlId>? Controls { get; init; }

    /// <summary>The risks it treats; null for those of the draft.</summary>
    public ValueList<RiskId>? Risks { get; init; }

    /// <summary>The documents that show it; null for those of the draft.</summary>
    public ValueList<DocumentId>? Evidence { get; init; }

    /// <summary>Takes over what the draft proposes, such as the claim about a part of a control that was split.</summary>
    /// <param name="row">A row of a draft that has a proposal.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The draft leaves open whether the control is applicable, so that there is nothing to take over.</exception>
    public static MigrationDecision Confirm(DraftRow row) => new()
    {
        Control = Guard.NotNull(row).Control,
        IsApplicable = row.IsApplicable ?? throw new ArgumentException($"A row with a proposal was expected; {row.Control} leaves open whether it is applicable.", nameof(row)),
        Status = row.Status,
        Basis = row.Basis,
        Reason = row.Reason,
    };
}
