using Isms.Core;
using NodaTime;

namespace Isms.Controls.Checklists;

/// <summary>The answer to an item at the second check, before the inspection. Immutable.</summary>
public sealed record SecondAnswer : DocumentElement
{
    /// <summary>The answer.</summary>
    public required ChecklistReply Answer { get; init; }

    /// <summary>The day it was confirmed, or null.</summary>
    public LocalDate? Checked { get; init; }
}
