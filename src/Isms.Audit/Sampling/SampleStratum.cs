using Isms.Core;

namespace Isms.Audit.Sampling;

/// <summary>A part of a population, or the whole of it where it is not divided: the names of its items. Immutable.</summary>
public sealed record SampleStratum : DocumentElement
{
    /// <summary>The name of the part.</summary>
    public required string Name { get; init; }

    /// <summary>Its items by name or identifier, each once; their order does not matter.</summary>
    public ValueList<string> Items { get; init; } = [];
}
