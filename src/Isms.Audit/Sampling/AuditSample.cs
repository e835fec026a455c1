using Isms.Core;

namespace Isms.Audit.Sampling;

/// <summary>
/// A sample as an audit records it: from what, how, how much, with which seed, and what was drawn. With the population on record anybody can draw it again. Immutable.
/// </summary>
public sealed record AuditSample : DocumentElement
{
    /// <summary>What was sampled, or null.</summary>
    public LocalizedText? Of { get; init; }

    /// <summary>How it was drawn.</summary>
    public required SamplingMethod Method { get; init; }

    /// <summary>How many items were to be drawn, 0 or more.</summary>
    public required int Size { get; init; }

    /// <summary>The seed of the generator, 0 or more.</summary>
    public required int Seed { get; init; }

    /// <summary>The population by stratum; empty where it is kept elsewhere, and then the drawing is not checked.</summary>
    public ValueList<SampleStratum> Population { get; init; } = [];

    /// <summary>The items that were drawn.</summary>
    public ValueList<string> Items { get; init; } = [];
}
