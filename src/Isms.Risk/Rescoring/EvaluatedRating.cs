using Isms.Core;
using Isms.Risk.Evaluation;
using Isms.Risk.Migration.Mapping;

namespace Isms.Risk.Rescoring;

/// <summary>A rating as one version of the criteria evaluates it. Immutable, with value equality.</summary>
public sealed record EvaluatedRating : DocumentElement
{
    /// <summary>The matrix that classified it; null where the criteria have none for the direction.</summary>
    public MatrixVersion? Matrix { get; init; }

    /// <summary>The stage whose rating was evaluated; null where none was.</summary>
    public RiskStage? Stage { get; init; }

    /// <summary>That rating as it stands in the register; null where none was evaluated.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Its level; null where none was evaluated.</summary>
    public RiskLevelId? Level { get; init; }

    /// <summary>The evaluation.</summary>
    public required RiskEvaluation Evaluation { get; init; }

    /// <summary>The rule of the criteria that decided: <c>acceptUpTo score 6</c>.</summary>
    public required string Rule { get; init; }

    internal static EvaluatedRating Of(RiskAssessment assessment) => new()
    {
        Matrix = assessment.MatrixId is { } id ? new MatrixVersion { Id = id, Version = assessment.MatrixVersion!.Value } : null,
        Stage = assessment.Stage,
        Rating = assessment.Stage is { } stage ? assessment.Risk.RatingAt(stage) : null,
        Level = assessment.Evaluated?.Level.Id,
        Evaluation = assessment.Evaluation,
        Rule = assessment.Rule.Name,
    };
}
