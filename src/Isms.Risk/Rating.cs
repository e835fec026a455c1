using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk;

/// <summary>
/// A rating of a risk: a step of likelihood and a step of consequence, both counted from 1 as people say it. Whether it lies on the scale is known to the matrix.
/// A risk that is not assessed has no rating; there is no rating that means so. Immutable.
/// </summary>
public sealed record Rating : DocumentElement
{
    /// <summary>The most steps a scale can have.</summary>
    public const int MaximumSteps = 15;

    private readonly int likelihood;
    private readonly int consequence;

    /// <summary>The step of likelihood, 1 (lowest) to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public required int Likelihood
    {
        get => likelihood;
        init => likelihood = Guard.InRange(value, 1, MaximumSteps);
    }

    /// <summary>The step of consequence, 1 (lowest) to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public required int Consequence
    {
        get => consequence;
        init => consequence = Guard.InRange(value, 1, MaximumSteps);
    }

    /// <summary>The score somebody wrote beside it; a claim that is checked against the matrix. Null where none was written.</summary>
    public int? Score { get; init; }

    /// <summary>The day of the rating, or null where that is not recorded.</summary>
    public LocalDate? RatedOn { get; init; }

    /// <summary>
    /// The consequence by category, where categories are rated apart; <see cref="Consequence"/> must be what the criteria make of them. A category that is absent
    /// is not assessed; empty where the consequence was rated as a whole.
    /// </summary>
    public ValueList<CategoryRating> Categories { get; init; } = [];

    /// <summary>How sure the rater is; null where that is not said.</summary>
    public RatingConfidence? Confidence { get; init; }

    /// <summary>What it was estimated from; empty where that is not said.</summary>
    public ValueList<AssessmentBasis> Basis { get; init; } = [];

    /// <summary>Who rated it, or null where that is not recorded.</summary>
    public PersonId? RatedBy { get; init; }
}
