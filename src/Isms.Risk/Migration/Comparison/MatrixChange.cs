using Isms.Core;

namespace Isms.Risk.Migration.Comparison;

/// <summary>One thing that differs between two definitions of a matrix, other than its cells. Immutable, with value equality.</summary>
public sealed record MatrixChange
{
    /// <summary>The part it is about.</summary>
    public required MatrixPart Part { get; init; }

    /// <summary>What happened.</summary>
    public required MatrixChangeKind Kind { get; init; }

    /// <summary>The step (from 1, as a number: in the newer matrix, of a removed one in the older), the id of the level, or the name of the member.</summary>
    public required string Item { get; init; }

    /// <summary>What was there; null where there was nothing.</summary>
    public LocalizedText? Before { get; init; }

    /// <summary>What is there; null where there is nothing.</summary>
    public LocalizedText? After { get; init; }

    /// <summary>The change in one sentence, in both languages.</summary>
    public required LocalizedText Text { get; init; }
}
