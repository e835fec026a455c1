using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>A rating on the scale of its matrix, with what the matrix makes of it. Immutable, with value equality.</summary>
public sealed record RatedStage
{
    private RatedStage(Rating rating, MatrixCell cell)
    {
        Likelihood = rating.Likelihood;
        Consequence = rating.Consequence;
        RatedOn = rating.RatedOn;
        Categories = rating.Categories;
        Confidence = rating.Confidence;
        Basis = rating.Basis;
        RatedBy = rating.RatedBy;
        Cell = cell;
    }

    /// <summary>The likelihood, from 1.</summary>
    public int Likelihood { get; }

    /// <summary>The consequence, from 1.</summary>
    public int Consequence { get; }

    /// <summary>The level that the matrix gives.</summary>
    public RiskLevel Level => Cell.Level;

    /// <summary>The score that the matrix gives; null where the matrix gives none. Never the score that the document claims.</summary>
    public int? Score => Cell.Score;

    /// <summary>When it was rated; null where that is not recorded.</summary>
    public LocalDate? RatedOn { get; }

    /// <summary>The consequence by category; empty where it was rated as a whole.</summary>
    public ValueList<CategoryRating> Categories { get; }

    /// <summary>How sure the rater is; null where that is not said.</summary>
    public RatingConfidence? Confidence { get; }

    /// <summary>What it was estimated from; empty where that is not said.</summary>
    public ValueList<AssessmentBasis> Basis { get; }

    /// <summary>Who rated it; null where that is not recorded.</summary>
    public PersonId? RatedBy { get; }

    /// <summary>The cell of the matrix.</summary>
    internal MatrixCell Cell { get; }

    /// <summary>What the rule of the criteria makes of the categories; null where the rating or the criteria have none.</summary>
    internal CategoryDecision? DecisionBy(CategoryCriteria? criteria) => Categories.Count == 0 ? null : criteria?.Decide(Categories);

    /// <summary>The rating with its cell.</summary>
    /// <param name="rating">The rating, or null.</param>
    /// <param name="matrix">The matrix of the direction, or null.</param>
    /// <returns>Null where the rating is absent or off the scale, or there is no matrix: not assessed.</returns>
    internal static RatedStage? Of(Rating? rating, RiskMatrix? matrix) =>
        rating is not null && matrix is not null && matrix.IsOnScale(rating) ? new RatedStage(rating, matrix.Cell(rating)) : null;
}
