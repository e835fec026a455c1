using Isms.Core;
using Isms.Risk.Treatment;

namespace Isms.Risk.Sheet;

/// <summary>What the minimum-guideline rule says of one risk, and why (concept 54). Immutable, with value equality.</summary>
public sealed record MinimumGuidelineVerdict
{
    /// <summary>The verdict in a word.</summary>
    public required MinimumGuidelineOutcome Outcome { get; init; }

    /// <summary>The items that were looked at, in the order of the risk.</summary>
    public ValueList<StandardReference> Items { get; init; } = [];

    /// <summary>The treatment that retains the risk by the rule, approved by top management; null where there is none.</summary>
    public RiskTreatment? Retention { get; init; }

    /// <summary>Why, in a sentence or two.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Whether the rule lets top management retain the risk even where something remains.</summary>
    public bool AllowsRetention => Outcome == MinimumGuidelineOutcome.MayRetain || Outcome == MinimumGuidelineOutcome.Retained;
}
