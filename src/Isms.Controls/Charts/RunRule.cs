using Isms.Core;
namespace Isms.Controls.Charts;

/// <summary>
/// What on a control chart speaks for a special cause. The first four are those of Western Electric (Statistical Quality Control Handbook, 1956),
/// the others of L. S. Nelson (The Shewhart Control Chart: Tests for Special Causes, Journal of Quality Technology 16(4), 1984: tests 3, 4, 7, 8).
/// </summary>
public sealed class RunRule : Code<RunRule>
{
    private RunRule(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RunRule(string value)
        : base(value)
    {
    }

    /// <summary>Western Electric 1: a value beyond three standard deviations.</summary>
    public static RunRule BeyondLimits { get; } = new("beyondLimits", LocalizedText.Create("1点が3σの外", "one value beyond three standard deviations"));

    /// <summary>Western Electric 2: two of three values in a row beyond two standard deviations on one side.</summary>
    public static RunRule TwoOfThree { get; } = new("twoOfThree", LocalizedText.Create("連続3点中2点が同じ側の2σの外", "two of three values beyond two standard deviations on one side"));

    /// <summary>Western Electric 3: four of five values in a row beyond one standard deviation on one side.</summary>
    public static RunRule FourOfFive { get; } = new("fourOfFive", LocalizedText.Create("連続5点中4点が同じ側の1σの外", "four of five values beyond one standard deviation on one side"));

    /// <summary>Western Electric 4: eight values in a row on one side of the centre.</summary>
    public static RunRule EightOnOneSide { get; } = new("eightOnOneSide", LocalizedText.Create("連続8点が中心線の同じ側", "eight values in a row on one side of the centre"));

    /// <summary>Nelson 3: six values in a row, each above the one before, or each below it.</summary>
    public static RunRule SixSteadily { get; } = new("sixSteadily", LocalizedText.Create("連続6点が増加又は減少", "six values in a row that rise or fall steadily"));

    /// <summary>Nelson 4: fourteen values in a row that rise and fall in turn.</summary>
    public static RunRule FourteenAlternating { get; } = new("fourteenAlternating", LocalizedText.Create("連続14点が交互に増減", "fourteen values in a row that rise and fall in turn"));

    /// <summary>Nelson 7: fifteen values in a row within one standard deviation of the centre.</summary>
    public static RunRule FifteenNearCentre { get; } = new("fifteenNearCentre", LocalizedText.Create("連続15点が1σの内側", "fifteen values in a row within one standard deviation"));

    /// <summary>Nelson 8: eight values in a row beyond one standard deviation, on both sides.</summary>
    public static RunRule EightFarFromCentre { get; } = new("eightFarFromCentre", LocalizedText.Create("連続8点が両側とも1σの外", "eight values in a row beyond one standard deviation on both sides"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RunRule> List { get; } = new(
        "runRule", value => new RunRule(value), BeyondLimits, TwoOfThree, FourOfFive, EightOnOneSide, SixSteadily, FourteenAlternating, FifteenNearCentre, EightFarFromCentre);

    /// <summary>The four rules of Western Electric; asked unless others are named, as every further rule adds false alarms.</summary>
    public static ValueList<RunRule> WesternElectric { get; } = [BeyondLimits, TwoOfThree, FourOfFive, EightOnOneSide];
}
