using Isms.Core;
namespace Isms.Controls.Support.Training;

/// <summary>Whether a course is held by plan or when something calls for it (concept 110).</summary>
public sealed class CourseKind : Code<CourseKind>
{
    private CourseKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CourseKind(string value)
        : base(value)
    {
    }

    /// <summary>Held by the plan.</summary>
    public static CourseKind Regular { get; } = new("regular", LocalizedText.Create("定期", "regular"));

    /// <summary>Held when something calls for it.</summary>
    public static CourseKind AdHoc { get; } = new("adHoc", LocalizedText.Create("随時", "ad hoc"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CourseKind> List { get; } = new("courseKind", value => new CourseKind(value), Regular, AdHoc);
}
