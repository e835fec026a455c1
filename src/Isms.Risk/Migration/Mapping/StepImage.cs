using Isms.Core;

namespace Isms.Risk.Migration.Mapping;

/// <summary>
/// What becomes of one step of the older scale: a step of the newer one, or, said so on purpose, none, and a person must rate anew. Immutable.
/// </summary>
public sealed record StepImage : DocumentElement
{
    /// <summary>The step of the older scale, from 1.</summary>
    public required int From { get; init; }

    /// <summary>The step of the newer scale, from 1; null where it has none.</summary>
    public int? To { get; init; }

    /// <summary>Whether it has none on purpose. A step with neither this nor <see cref="To"/> is undecided, which is an error.</summary>
    public bool IsUnmapped { get; init; }

    /// <summary>Why this step goes there, or null.</summary>
    public LocalizedText? Note { get; init; }
}
