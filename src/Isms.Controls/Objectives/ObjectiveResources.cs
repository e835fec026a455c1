using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Controls.Objectives;

/// <summary>What achieving an objective takes (6.2 g; people, things, money: concept 13). Immutable.</summary>
public sealed record ObjectiveResources : DocumentElement
{
    /// <summary>The people.</summary>
    public ValueList<PersonId> People { get; init; } = [];

    /// <summary>The things, or null.</summary>
    public LocalizedText? Things { get; init; }

    /// <summary>The money, zero included; null where it is not settled.</summary>
    public Money? Money { get; init; }
}
