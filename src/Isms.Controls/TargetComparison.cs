using Isms.Core;
namespace Isms.Controls;

/// <summary>Which side of its target a value must lie on.</summary>
public sealed class TargetComparison : Code<TargetComparison>
{
    private TargetComparison(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TargetComparison(string value)
        : base(value)
    {
    }

    /// <summary>At most the target.</summary>
    public static TargetComparison AtMost { get; } = new("atMost", LocalizedText.Create("以下", "at most the target"));

    /// <summary>At least the target.</summary>
    public static TargetComparison AtLeast { get; } = new("atLeast", LocalizedText.Create("以上", "at least the target"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TargetComparison> List { get; } = new("targetComparison", value => new TargetComparison(value), AtMost, AtLeast);

    /// <summary>Whether a value fits its target.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The target.</param>
    /// <returns>True or false; null where the comparison is a word the library does not know.</returns>
    public bool? IsMet(decimal value, decimal target) =>
        this == AtMost ? value <= target
        : this == AtLeast ? value >= target
        : null;
}
