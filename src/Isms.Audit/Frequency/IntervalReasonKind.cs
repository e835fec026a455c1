using Isms.Core;

namespace Isms.Audit.Frequency;

/// <summary>Why an interval is shorter than the normal one.</summary>
public sealed class IntervalReasonKind : Code<IntervalReasonKind>
{
    private IntervalReasonKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private IntervalReasonKind(string value)
        : base(value)
    {
    }

    /// <summary>Threats at the highest level of the matrix, as last assessed.</summary>
    public static IntervalReasonKind HighestLevel { get; } = new("highestLevel", LocalizedText.Create("最高水準のリスク", "risk at the highest level"));

    /// <summary>A major nonconformity.</summary>
    public static IntervalReasonKind MajorNonconformity { get; } = new("majorNonconformity", LocalizedText.Create("重大な不適合", "major nonconformity"));

    /// <summary>A minor nonconformity.</summary>
    public static IntervalReasonKind MinorNonconformity { get; } = new("minorNonconformity", LocalizedText.Create("軽微な不適合", "minor nonconformity"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<IntervalReasonKind> List { get; } = new("intervalReasonKind", value => new IntervalReasonKind(value), HighestLevel, MajorNonconformity, MinorNonconformity);
}
