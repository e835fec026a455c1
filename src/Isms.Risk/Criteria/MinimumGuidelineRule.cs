using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>The rule that management may accept what remains once every minimum item of a guideline is met (concept 54). Immutable.</summary>
public sealed record MinimumGuidelineRule : DocumentElement
{
    /// <summary>Whether the organisation uses the rule.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>The catalog of the guideline: <c>mhlw-6.0</c>.</summary>
    public required string Guideline { get; init; }

    /// <summary>The rule in the organisation's words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
