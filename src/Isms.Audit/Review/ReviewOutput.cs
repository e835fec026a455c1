using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Review;

/// <summary>A decision of a management review (ISO/IEC 27001:2013 9.3). Immutable.</summary>
public sealed record ReviewOutput : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ReviewOutputId Id { get; init; }

    /// <summary>What it decides on, or null.</summary>
    public ReviewOutputKind? Kind { get; init; }

    /// <summary>The decision, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The last day for it, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How far it has come.</summary>
    public required ActionStatus Status { get; init; }

    /// <summary>What it refers to, of any kind.</summary>
    public ValueList<ElementId> Refs { get; init; } = [];

    /// <summary>When it was done, or null where it is not or the day is not recorded.</summary>
    public LocalDate? CompletedOn { get; init; }
}
