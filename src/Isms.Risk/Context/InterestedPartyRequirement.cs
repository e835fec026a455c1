using Isms.Core;

namespace Isms.Risk.Context;

/// <summary>What an interested party requires of information security (4.2 b). Immutable.</summary>
public sealed record InterestedPartyRequirement : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required RequirementId Id { get; init; }

    /// <summary>What is required.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What makes it a requirement.</summary>
    public required RequirementKind Kind { get; init; }
}
