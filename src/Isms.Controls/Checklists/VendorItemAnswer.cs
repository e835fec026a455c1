using Isms.Core;

namespace Isms.Controls.Checklists;

/// <summary>What a vendor answered to one item. Immutable.</summary>
public sealed record VendorItemAnswer : DocumentElement
{
    /// <summary>The item, as the catalog of the checklist has it.</summary>
    public required StandardReference Item { get; init; }

    /// <summary>The answer.</summary>
    public required ChecklistReply Answer { get; init; }
}
