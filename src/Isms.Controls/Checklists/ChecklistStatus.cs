using Isms.Core;

namespace Isms.Controls.Checklists;

/// <summary>What stands behind a yes where the checklist lets a plan count.</summary>
public sealed class ChecklistStatus : Code<ChecklistStatus>
{
    private ChecklistStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ChecklistStatus(string value)
        : base(value)
    {
    }

    /// <summary>It is in place.</summary>
    public static ChecklistStatus Implemented { get; } = new("implemented", LocalizedText.Create("実装済み", "implemented"));

    /// <summary>It is planned by a day that the checklist allows.</summary>
    public static ChecklistStatus Planned { get; } = new("planned", LocalizedText.Create("実装予定", "planned"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ChecklistStatus> List { get; } = new("checklistStatus", value => new ChecklistStatus(value), Implemented, Planned);
}
