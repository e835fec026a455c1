using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Migration;
using NodaTime;

namespace Isms.Risk.Rescoring;

/// <summary>
/// What a change of the criteria does to a register: kept, it undoes the change in a later process. Nothing older is lost: both criteria are in it, the older ratings and
/// the older evaluations. Immutable, with value equality.
/// </summary>
public sealed record RescoringRecord : DocumentElement
{
    /// <summary>The criteria that the register was rated under.</summary>
    public required RiskCriteria Older { get; init; }

    /// <summary>The criteria that it is rated under afterwards, as they were given.</summary>
    public required RiskCriteria Newer { get; init; }

    /// <summary>The day as of which the risks were evaluated by both.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Every risk, moved or not, in register order; none where the register cannot be carried.</summary>
    public required ValueList<RescoredRisk> Risks { get; init; }

    /// <summary>What became of the ratings where a matrix changed, one for each such matrix.</summary>
    public ValueList<MigrationRecord> Migrations { get; init; } = [];

    /// <summary>The risks whose evaluation does not stay the same.</summary>
    public IEnumerable<RescoredRisk> Moved => Risks.Where(risk => risk.Move != EvaluationMove.Same);

    /// <summary>How many risks move so. Over all moves they add up to the number of risks.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The number.</returns>
    public int Count(EvaluationMove move) => Risks.Count(risk => risk.Move == move);
}
