using Isms.Core;
namespace Isms.Controls.Charts;

/// <summary>Which control chart is drawn: how the limits of common variation are computed.</summary>
public sealed class ControlChartKind : Code<ControlChartKind>
{
    private ControlChartKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ControlChartKind(string value)
        : base(value)
    {
    }

    /// <summary>Individual values with their moving ranges (XmR): limits at the mean ± 3 × mean moving range ÷ 1.128.</summary>
    public static ControlChartKind Individuals { get; } = new("individuals", LocalizedText.Create("個々の値と移動範囲(X-Rs管理図)", "individuals and moving range (XmR)"));

    /// <summary>Shares of a whole (p): limits from the binomial distribution, for the size of each period.</summary>
    public static ControlChartKind Proportions { get; } = new("proportions", LocalizedText.Create("比率(p管理図)", "proportions (p)"));

    /// <summary>Counts over equal opportunity (c): limits from the Poisson distribution.</summary>
    public static ControlChartKind Counts { get; } = new("counts", LocalizedText.Create("件数(c管理図)", "counts (c)"));

    /// <summary>Counts for each unit of exposure (u): limits from the Poisson distribution, for the exposure of each period.</summary>
    public static ControlChartKind Rates { get; } = new("rates", LocalizedText.Create("単位当たり件数(u管理図)", "counts per unit (u)"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ControlChartKind> List { get; } = new("controlChartKind", value => new ControlChartKind(value), Individuals, Proportions, Counts, Rates);
}
