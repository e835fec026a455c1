using Isms.Core;
namespace Isms.Controls.Objectives;

/// <summary>Where in the organisation an objective is set (concept 62).</summary>
public sealed class ObjectiveLevel : Code<ObjectiveLevel>
{
    private ObjectiveLevel(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ObjectiveLevel(string value)
        : base(value)
    {
    }

    /// <summary>Whole hospital.</summary>
    public static ObjectiveLevel Hospital { get; } = new("hospital", LocalizedText.Create("病院全体", "whole hospital"));

    /// <summary>Department.</summary>
    public static ObjectiveLevel Department { get; } = new("department", LocalizedText.Create("部門", "department"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ObjectiveLevel> List { get; } = new("objectiveLevel", value => new ObjectiveLevel(value), Hospital, Department);
}
