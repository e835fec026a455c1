using Isms.Core;

namespace Isms.Controls.Checklists;

/// <summary>The answer to an item of a checklist.</summary>
public sealed class ChecklistReply : Code<ChecklistReply>
{
    private ChecklistReply(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ChecklistReply(string value)
        : base(value)
    {
    }

    /// <summary>It is done.</summary>
    public static ChecklistReply Yes { get; } = new("yes", LocalizedText.Create("はい", "yes"));

    /// <summary>It is not.</summary>
    public static ChecklistReply No { get; } = new("no", LocalizedText.Create("いいえ", "no"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ChecklistReply> List { get; } = new("checklistReply", value => new ChecklistReply(value), Yes, No);
}
