using Isms.Core;
namespace Isms.Controls.Support.Training;

/// <summary>For whom a course is (ISO/IEC 27001:2013 7.2 and 7.3).</summary>
public sealed class TrainingAudience : Code<TrainingAudience>
{
    private TrainingAudience(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TrainingAudience(string value)
        : base(value)
    {
    }

    /// <summary>Top management.</summary>
    public static TrainingAudience Management { get; } = new("management", LocalizedText.Create("経営層", "management"));

    /// <summary>Internal auditors.</summary>
    public static TrainingAudience InternalAuditors { get; } = new("internalAuditors", LocalizedText.Create("内部監査員", "internal auditors"));

    /// <summary>Everybody who uses the information, dispatched and temporary staff too.</summary>
    public static TrainingAudience AllUsers { get; } = new("allUsers", LocalizedText.Create("全利用者", "all users"));

    /// <summary>A group of people with a need of its own.</summary>
    public static TrainingAudience Group { get; } = new("group", LocalizedText.Create("特定のグループ", "a group"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TrainingAudience> List { get; } = new("trainingAudience", value => new TrainingAudience(value), Management, InternalAuditors, AllUsers, Group);
}
