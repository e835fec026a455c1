using Isms.Core;
namespace Isms.Controls.Objectives;

/// <summary>Whether an objective is achieved, computed from its result and target.</summary>
public sealed class AchievementState : Code<AchievementState>
{
    private AchievementState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AchievementState(string value)
        : base(value)
    {
    }

    /// <summary>Achieved.</summary>
    public static AchievementState Achieved { get; } = new("achieved", LocalizedText.Create("達成", "achieved"));

    /// <summary>Not achieved.</summary>
    public static AchievementState NotAchieved { get; } = new("notAchieved", LocalizedText.Create("未達成", "not achieved"));

    /// <summary>No result on record.</summary>
    public static AchievementState NoResult { get; } = new("noResult", LocalizedText.Create("結果なし", "no result on record"));

    /// <summary>No measurable target.</summary>
    public static AchievementState NotMeasurable { get; } = new("notMeasurable", LocalizedText.Create("数値目標なし", "no measurable target"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AchievementState> List { get; } = new("achievementState", value => new AchievementState(value), Achieved, NotAchieved, NoResult, NotMeasurable);
}
