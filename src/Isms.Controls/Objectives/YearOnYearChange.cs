using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>
/// The comparison of an objective with the year before (concept 66): from the previous result, or else the baseline, to the result, beside what the target asks for.
/// Immutable, with value equality.
/// </summary>
public sealed record YearOnYearChange
{
    private YearOnYearChange(InformationSecurityObjective objective, decimal before, string? year, decimal after)
    {
        Objective = objective;
        Before = before;
        Year = year;
        After = after;
    }

    /// <summary>The objective.</summary>
    public InformationSecurityObjective Objective { get; }

    /// <summary>The value of the year before, in the unit of the target.</summary>
    public decimal Before { get; }

    /// <summary>That year, or null where it is not told.</summary>
    public string? Year { get; }

    /// <summary>The result.</summary>
    public decimal After { get; }

    /// <summary>The result less the value before; null where a decimal does not hold it.</summary>
    public decimal? Change => Difference(Before, After);

    /// <summary>The change in percent of the value before; null where that is 0 or a decimal does not hold it.</summary>
    public decimal? ChangePercent => PercentOf(Before, After);

    /// <summary>The change that the target asks for, in percent of the value before; null where that is 0.</summary>
    public decimal? TargetPercent => PercentOf(Before, Objective.Measurable!.Target);

    /// <summary>Whether the value moved to the side that the target asks for: true better, false worse; null where it did not move, or the comparison is not known.</summary>
    public bool? IsBetter =>
        After == Before ? null
        : Objective.Measurable!.Comparison == TargetComparison.AtMost ? After < Before
        : Objective.Measurable.Comparison == TargetComparison.AtLeast ? After > Before
        : null;

    /// <summary>How it compares.</summary>
    public LocalizedText Why
    {
        get
        {
            string before = NumberText.Exact(Before);
            string after = NumberText.Exact(After);
            string unit = Objective.Measurable!.Unit;
            string change = Signed(Change);
            string percent = ChangePercent is { } share ? Signed(share) + " %" : "-";
            string target = TargetPercent is { } asked ? Signed(asked) + " %" : "-";
            (string Japanese, string English) verdict = IsBetter switch
            {
                true => ("改善", "better"),
                false => ("悪化", "worse"),
                null => ("変化なし", "no better, no worse"),
            };
            return LocalizedText.Create(
                $"{Year ?? "前年度"}の{before}から{after} ({unit}) へ {change}({percent}、目標は{target}): {verdict.Japanese}。",
                $"From {before} in {Year ?? "the year before"} to {after} ({unit}): {change} ({percent}; the target asks for {target}), {verdict.English}.");
        }
    }

    /// <summary>The comparison.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>The change; null where there is no number before or no result.</returns>
    public static YearOnYearChange? Of(InformationSecurityObjective objective)
    {
        if (Guard.NotNull(objective) is not { Measurable: { } target, Result: { } result })
        {
            return null;
        }

        return target.Previous is { } previous ? new YearOnYearChange(objective, previous.Value, previous.Year, result.Value)
            : target.Baseline is { } baseline ? new YearOnYearChange(objective, baseline, target.BaselineYear, result.Value)
            : null;
    }

    /// <summary>A change in percent of where it starts from, not rounded.</summary>
    internal static decimal? PercentOf(decimal before, decimal after)
    {
        try
        {
            return before == 0 ? null : (after - before) / before * 100;
        }
        catch (OverflowException)
        {
            // Beyond what a decimal holds no percentage is told.
            return null;
        }
    }

    private static decimal? Difference(decimal before, decimal after)
    {
        try
        {
            return after - before;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Signed(decimal? number) => (number > 0 ? "+" : string.Empty) + NumberText.Rounded(number);
}
