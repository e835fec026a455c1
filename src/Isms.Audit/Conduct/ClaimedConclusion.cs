using Isms.Core;

namespace Isms.Audit.Conduct;

/// <summary>The conclusion as the audit report states it. A claim, checked against answers and findings. Immutable.</summary>
public sealed record ClaimedConclusion : DocumentElement
{
    /// <summary>The outcome in a word.</summary>
    public required ConclusionVerdict Verdict { get; init; }

    /// <summary>The conclusion in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
