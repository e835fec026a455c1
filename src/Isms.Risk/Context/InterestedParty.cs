using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Context;

/// <summary>Somebody who affects the information security of the organisation or is affected by it (4.2, concept 20). Immutable.</summary>
public sealed record InterestedParty : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required InterestedPartyId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Which way the effect goes.</summary>
    public required InterestedPartyRelation Relation { get; init; }

    /// <summary>The partner organisation it is, or null.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>What it requires.</summary>
    public ValueList<InterestedPartyRequirement> Requirements { get; init; } = [];
}
