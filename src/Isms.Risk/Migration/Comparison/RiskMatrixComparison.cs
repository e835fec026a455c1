using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;

namespace Isms.Risk.Migration.Comparison;

/// <summary>
/// What changed between two versions of a matrix, and which ratings of a register would move and how. It changes nothing, so a mapping need not be reviewed here.
/// Immutable, with value equality, safe to share between threads.
/// </summary>
public sealed record RiskMatrixComparison
{
    private RiskMatrixComparison()
    {
    }

    /// <summary>The older matrix and version.</summary>
    public required MatrixVersion Older { get; init; }

    /// <summary>The newer matrix and version.</summary>
    public required MatrixVersion Newer { get; init; }

    /// <summary>What differs other than cells: members of the definition, then steps of likelihood, steps of consequence, levels.</summary>
    public required ValueList<MatrixChange> Changes { get; init; }

    /// <summary>Whether the cells could be compared: both scales are as long as before, or have a mapping.</summary>
    public required bool AreCellsCompared { get; init; }

    /// <summary>The cells of the older matrix whose level or score is another, row by row; without those whose step has no image.</summary>
    public required ValueList<CellChange> Cells { get; init; }

    /// <summary>Every rating of the direction of the older matrix, moved or not, in register order; empty without a register.</summary>
    public required ValueList<RatingMigration> Ratings { get; init; }

    /// <summary>How many stages of those risks have no rating. They are no ratings and stay not assessed.</summary>
    public required int NotAssessed { get; init; }

    /// <summary>Whether nothing changed in the definition: no member, step, level or cell.</summary>
    public bool IsEmpty => Changes.Count == 0 && Cells.Count == 0;

    /// <summary>The ratings whose level does not stay the same.</summary>
    public IEnumerable<RatingMigration> Moved => Ratings.Where(rating => rating.Move != LevelMove.Same);

    /// <summary>The whole in one sentence, in both languages.</summary>
    public LocalizedText Summary
    {
        get
        {
            string cellsJa = AreCellsCompared ? FormattableString.Invariant($"セルの変更{Cells.Count}件") : "セルは比較できません(段階数が異なり、対応がありません)";
            string cellsEn = AreCellsCompared ? FormattableString.Invariant($"{Cells.Count} cells changed") : "the cells cannot be compared (the scales differ in length and there is no mapping)";
            string movesJa = string.Join("、", LevelMove.List.Known.Select(move => FormattableString.Invariant($"{move.Name.Japanese}{Count(move)}")));
            string movesEn = string.Join(", ", LevelMove.List.Known.Select(move => FormattableString.Invariant($"{Count(move)} {move.Name.English}")));
            return LocalizedText.Create(
                FormattableString.Invariant($"{Older} → {Newer}: 定義の変更{Changes.Count}件、{cellsJa}。評価値{Ratings.Count}件({movesJa})、未評価{NotAssessed}件。"),
                FormattableString.Invariant($"{Older} -> {Newer}: {Changes.Count} changes of the definition; {cellsEn}. Of {Ratings.Count} ratings: {movesEn}; {NotAssessed} not assessed."));
        }
    }

    /// <summary>Compares two versions of a matrix.</summary>
    /// <param name="older">The older one.</param>
    /// <param name="newer">The newer one.</param>
    /// <param name="register">A register whose ratings of the older matrix's direction are looked at, or null.</param>
    /// <param name="likelihood">
    /// The mapping of likelihood. Without one a scale as long as before is compared step by step; of a scale of another length no step has an image, and neither cells nor ratings can be carried.
    /// </param>
    /// <param name="consequence">The mapping of consequence, likewise.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">A mapping is not for these scales.</exception>
    public static RiskMatrixComparison Of(RiskMatrix older, RiskMatrix newer, RiskRegister? register = null, StepMapping? likelihood = null, StepMapping? consequence = null)
    {
        Guard.NotNull(older);
        Guard.NotNull(newer);
        StepMapping? rows = MappingOf(older.Likelihood, newer.Likelihood, likelihood, nameof(likelihood));
        StepMapping? columns = MappingOf(older.Consequence, newer.Consequence, consequence, nameof(consequence));
        RatingMapper mapper = new(
            older,
            newer,
            rows ?? StepMapping.Nothing(older.Likelihood.Count, newer.Likelihood.Count),
            columns ?? StepMapping.Nothing(older.Consequence.Count, newer.Consequence.Count));
        (ValueList<RatingMigration> ratings, int notAssessed) = register is null ? ([], 0) : mapper.Map(register);
        return new RiskMatrixComparison
        {
            Older = MatrixVersion.Of(older),
            Newer = MatrixVersion.Of(newer),
            Changes = MatrixDifference.Of(older.Definition, newer.Definition),
            AreCellsCompared = rows is not null && columns is not null,
            Cells = mapper.CellChanges().ToValueList(),
            Ratings = ratings,
            NotAssessed = notAssessed,
        };
    }

    /// <summary>How many ratings move so. Over all moves they add up to the number of ratings.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The number.</returns>
    public int Count(LevelMove move) => Ratings.Count(rating => rating.Move == move);

    private static StepMapping? MappingOf(ValueList<RiskMatrixStep> older, ValueList<RiskMatrixStep> newer, StepMapping? mapping, string name)
    {
        if (mapping is not null && (mapping.OlderSteps != older.Count || mapping.NewerSteps != newer.Count))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A mapping from {older.Count} to {newer.Count} steps was expected; this one is from {mapping.OlderSteps} to {mapping.NewerSteps}."), name);
        }

        return mapping ?? (older.Count == newer.Count ? StepMapping.Identity(older.Count) : null);
    }
}
