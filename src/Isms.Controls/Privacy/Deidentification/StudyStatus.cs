using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>How far a study is.</summary>
public sealed class StudyStatus : Code<StudyStatus>
{
    private StudyStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private StudyStatus(string value)
        : base(value)
    {
    }

    /// <summary>Not begun.</summary>
    public static StudyStatus Planned { get; } = new("planned", LocalizedText.Create("計画中", "planned"));

    /// <summary>Under way.</summary>
    public static StudyStatus Running { get; } = new("running", LocalizedText.Create("実施中", "running"));

    /// <summary>Over.</summary>
    public static StudyStatus Finished { get; } = new("finished", LocalizedText.Create("終了", "finished"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<StudyStatus> List { get; } = new("studyStatus", value => new StudyStatus(value), Planned, Running, Finished);
}
