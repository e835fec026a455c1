using Isms.Core;

namespace Isms.Audit.Review;

/// <summary>What top management concluded on the management system (ISO/IEC 27001:2013 9.3, concept 68). Immutable.</summary>
public sealed record ReviewConclusion : DocumentElement
{
    /// <summary>Whether it still suits the organisation.</summary>
    public required bool Suitability { get; init; }

    /// <summary>Whether it is adequate.</summary>
    public required bool Adequacy { get; init; }

    /// <summary>Whether it is effective.</summary>
    public required bool Effectiveness { get; init; }

    /// <summary>The conclusion in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
