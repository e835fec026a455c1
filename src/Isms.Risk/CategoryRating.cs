using Isms.Core;

namespace Isms.Risk;

/// <summary>
/// The consequence in one category: a step of the consequence scale, or that the category does not apply. A category that is not assessed has none. Immutable, with value equality.
/// </summary>
public sealed record CategoryRating : DocumentElement
{
    private CategoryRating(ConsequenceCategory category, int? consequence)
    {
        Category = Guard.NotNull(category);
        Consequence = consequence;
    }

    /// <summary>The category.</summary>
    public ConsequenceCategory Category { get; }

    /// <summary>The step of consequence, 1 (lowest) to 15; null where the category does not apply.</summary>
    public int? Consequence { get; private init; }

    /// <summary>A category that was rated.</summary>
    /// <param name="category">The category.</param>
    /// <param name="consequence">The step of consequence, 1 (lowest) to 15.</param>
    /// <returns>The rating of the category.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is outside the range.</exception>
    public static CategoryRating Of(ConsequenceCategory category, int consequence) => new(category, Guard.InRange(consequence, 1, Rating.MaximumSteps));

    /// <summary>A category that does not apply to the risk, which is another thing than one that is not assessed.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The statement.</returns>
    public static CategoryRating NotApplicable(ConsequenceCategory category) => new(category, null);

    // With the unknown members that were read with it.
    internal CategoryRating At(int consequence) => this with { Consequence = Guard.InRange(consequence, 1, Rating.MaximumSteps) };
}
