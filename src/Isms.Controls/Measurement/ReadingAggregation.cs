using Isms.Core;
namespace Isms.Controls.Measurement;

/// <summary>How the readings of a year are compared with the target.</summary>
public sealed class ReadingAggregation : Code<ReadingAggregation>
{
    private ReadingAggregation(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReadingAggregation(string value)
        : base(value)
    {
    }

    /// <summary>Every reading.</summary>
    public static ReadingAggregation Each { get; } = new("each", LocalizedText.Create("各期", "every reading"));

    /// <summary>The sum of the readings.</summary>
    public static ReadingAggregation Sum { get; } = new("sum", LocalizedText.Create("合計", "the sum of the readings"));

    /// <summary>The reading of the last period.</summary>
    public static ReadingAggregation Last { get; } = new("last", LocalizedText.Create("最終期", "the reading of the last period"));

    /// <summary>The mean of the readings, each counting alike.</summary>
    public static ReadingAggregation Mean { get; } = new("mean", LocalizedText.Create("平均", "the mean of the readings"));

    /// <summary>The sum of the numerators over the sum of the denominators, so that a large period weighs more than a small one.</summary>
    public static ReadingAggregation Rate { get; } = new("rate", LocalizedText.Create("率(分子の合計/分母の合計)", "all numerators over all denominators"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReadingAggregation> List { get; } = new("readingAggregation", value => new ReadingAggregation(value), Each, Sum, Last, Mean, Rate);
}
