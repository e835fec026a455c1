using Isms.Core;

namespace Isms.Risk.Treatment;

/// <summary>What a treatment is to do to one of the two scales: go by so many steps, or to a step. One of the two, never both. Immutable, with value equality.</summary>
public sealed record StepEffect : DocumentElement
{
    private StepEffect(int? by, int? to)
    {
        By = by;
        To = to;
    }

    /// <summary>By how many steps, below zero for down; null where a step is named.</summary>
    public int? By { get; }

    /// <summary>To which step, counted from 1; null where a number of steps is named.</summary>
    public int? To { get; }

    /// <summary>An effect by a number of steps.</summary>
    /// <param name="steps">The number, -14 to 14, not 0.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public static StepEffect OfSteps(int steps) =>
        steps == 0 ? throw new ArgumentOutOfRangeException(nameof(steps), steps, "An effect of no step is none.") : new(Guard.InRange(steps, 1 - Rating.MaximumSteps, Rating.MaximumSteps - 1), null);

    /// <summary>An effect that ends at a step.</summary>
    /// <param name="step">The step, 1 to 15.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public static StepEffect OfTarget(int step) => new(null, Guard.InRange(step, 1, Rating.MaximumSteps));

    /// <summary>Where it takes a step, whatever the scale; may lie off it.</summary>
    /// <param name="step">The step before.</param>
    /// <returns>The step after.</returns>
    public int Apply(int step) => To ?? (step + By!.Value);

    /// <summary>The effect as messages name it.</summary>
    /// <returns>For example <c>-2</c>, <c>+1</c> or <c>→ 1</c>.</returns>
    public override string ToString() => By is { } steps
        ? FormattableString.Invariant($"{steps:+0;-0}")
        : FormattableString.Invariant($"→ {To}");
}
