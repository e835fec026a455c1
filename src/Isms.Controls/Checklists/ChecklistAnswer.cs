using Isms.Core;
using NodaTime;

namespace Isms.Controls.Checklists;

/// <summary>The answer to one item of a checklist, with the day a no is to become a yes. Immutable.</summary>
public sealed record ChecklistAnswer : DocumentElement
{
    /// <summary>The item, as the catalog of the checklist has it.</summary>
    public required StandardReference Item { get; init; }

    /// <summary>The first answer.</summary>
    public required ChecklistReply Answer { get; init; }

    /// <summary>The day it was confirmed, or null.</summary>
    public LocalDate? Checked { get; init; }

    /// <summary>The day by which it is to be done where the first answer is no; or null.</summary>
    public LocalDate? Target { get; init; }

    /// <summary>What shows it: controls, documents, persons, measures or anything else.</summary>
    public ValueList<ElementId> Evidence { get; init; } = [];

    /// <summary>The answer at the second check, or null where there was none.</summary>
    public SecondAnswer? Second { get; init; }

    /// <summary>What stands behind a yes where a plan counts as one; or null.</summary>
    public ChecklistStatus? Status { get; init; }

    /// <summary>The day by which it is planned, or null.</summary>
    public LocalDate? PlannedBy { get; init; }

    /// <summary>The answer that counts: the second where there is one, else the first.</summary>
    public ChecklistReply Last => Second?.Answer ?? Answer;
}
