using Isms.Core;

namespace Isms.Audit.Preparation;

/// <summary>One thing that a management review is to look at. Immutable, with value equality.</summary>
public sealed record ReviewInputItem
{
    /// <summary>What of the document it is.</summary>
    public required ElementId Element { get; init; }

    /// <summary>Its kind: <c>reviewOutput</c>, <c>issue</c>, <c>nonconformity</c>, <c>correctiveAction</c>, <c>measure</c>, <c>audit</c>, <c>objective</c>, <c>interestedParty</c>, <c>assessmentCycle</c>, <c>risk</c>, <c>treatment</c>, <c>improvement</c> or <c>finding</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How it stands, in words.</summary>
    public required LocalizedText State { get; init; }

    /// <summary>Whether it needs a look: new since the review before, overdue, missed, not decided. What does not is there for the whole picture.</summary>
    public bool NeedsAttention { get; init; }

    /// <summary>Whether the review on record considered it; null where it is compared with none.</summary>
    public bool? IsConsidered { get; init; }
}
