using Isms.Core;
namespace Isms.Risk.Treatment;

/// <summary>The rule by which a risk may be retained above the acceptance level.</summary>
public sealed class RetentionRule : Code<RetentionRule>
{
    private RetentionRule(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RetentionRule(string value)
        : base(value)
    {
    }

    /// <summary>Minimum guideline.</summary>
    public static RetentionRule MinimumGuideline { get; } = new("minimumGuideline", LocalizedText.Create("最低限のガイドライン", "minimum guideline"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RetentionRule> List { get; } = new("retentionRule", value => new RetentionRule(value), MinimumGuideline);
}
