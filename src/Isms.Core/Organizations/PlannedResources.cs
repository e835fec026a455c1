namespace Isms.Core.Organizations;

/// <summary>What a plan takes: people, things, money (of an objective ISO/IEC 27001:2013 6.2 g, of a risk treatment ISO 31000:2009 5.5.3; concept 13). Immutable.</summary>
public sealed record PlannedResources : DocumentElement
{
    /// <summary>The people.</summary>
    public ValueList<PersonId> People { get; init; } = [];

    /// <summary>The things, or null.</summary>
    public LocalizedText? Things { get; init; }

    /// <summary>The money, zero included; null where it is not settled.</summary>
    public Money? Money { get; init; }
}
