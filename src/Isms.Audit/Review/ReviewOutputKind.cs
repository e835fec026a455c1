using Isms.Core;

namespace Isms.Audit.Review;

/// <summary>What a management review decided on (ISO/IEC 27001:2013 9.3).</summary>
public sealed class ReviewOutputKind : Code<ReviewOutputKind>
{
    private ReviewOutputKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReviewOutputKind(string value)
        : base(value)
    {
    }

    /// <summary>Resource.</summary>
    public static ReviewOutputKind Resource { get; } = new("resource", LocalizedText.Create("資源", "resource"));

    /// <summary>Improvement.</summary>
    public static ReviewOutputKind Improvement { get; } = new("improvement", LocalizedText.Create("改善", "improvement"));

    /// <summary>Change.</summary>
    public static ReviewOutputKind Change { get; } = new("change", LocalizedText.Create("変更", "change"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReviewOutputKind> List { get; } = new("reviewOutputKind", value => new ReviewOutputKind(value), Resource, Improvement, Change);
}
