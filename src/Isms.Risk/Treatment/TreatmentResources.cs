using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Treatment;

/// <summary>What a treatment takes: people, things, money (ISO 31000:2009 5.5.3). Immutable.</summary>
public sealed record TreatmentResources : DocumentElement
{
    /// <summary>The people.</summary>
    public ValueList<PersonId> People { get; init; } = [];

    /// <summary>The things, or null.</summary>
    public LocalizedText? Things { get; init; }

    /// <summary>The money, zero included; null where it is not settled.</summary>
    public Money? Money { get; init; }
}
