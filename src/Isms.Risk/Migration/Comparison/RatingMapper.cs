using System.Globalization;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;

namespace Isms.Risk.Migration.Comparison;

/// <summary>Carries ratings and cells from one matrix to another by two step mappings.</summary>
internal sealed class RatingMapper
{
    private readonly RiskMatrix older;
    private readonly RiskMatrix newer;
    private readonly StepMapping likelihood;
    private readonly StepMapping consequence;
    private readonly LevelOrder order;
    private readonly MatrixVersion from;

    public RatingMapper(RiskMatrix older, RiskMatrix newer, StepMapping likelihood, StepMapping consequence)
    {
        this.older = older;
        this.newer = newer;
        this.likelihood = likelihood;
        this.consequence = consequence;
        order = new LevelOrder(older, newer);
        from = MatrixVersion.Of(older);
    }

    /// <summary>The three ratings of a risk, null where it was not assessed.</summary>
    public static (RiskStage Stage, Rating? Rating)[] Stages(IdentifiedRisk risk) =>
        [(RiskStage.Inherent, risk.Inherent), (RiskStage.Current, risk.Current), (RiskStage.Residual, risk.Residual)];

    /// <summary>What becomes of every rating of the direction of the older matrix, in register order, and how many stages have none.</summary>
    public (ValueList<RatingMigration> Ratings, int NotAssessed) Map(RiskRegister register)
    {
        List<RatingMigration> ratings = [];
        int notAssessed = 0;
        foreach (IdentifiedRisk risk in register.Risks.Where(risk => risk.Direction == older.Definition.Direction))
        {
            foreach ((RiskStage stage, Rating? rating) in Stages(risk))
            {
                if (rating is null)
                {
                    notAssessed++;
                }
                else
                {
                    ratings.Add(Map(risk.Id, stage, rating));
                }
            }
        }

        return (ratings.ToValueList(), notAssessed);
    }

    /// <summary>Every cell of the older matrix with its image, where it has one.</summary>
    public IEnumerable<(int Likelihood, int Consequence, int NewLikelihood, int NewConsequence, MatrixCell Before, MatrixCell After)> Cells()
    {
        for (int row = 1; row <= older.Likelihood.Count; row++)
        {
            for (int column = 1; column <= older.Consequence.Count; column++)
            {
                if (likelihood.ImageOf(row) is { } newRow && consequence.ImageOf(column) is { } newColumn)
                {
                    yield return (row, column, newRow, newColumn, older.Cell(row, column), newer.Cell(newRow, newColumn));
                }
            }
        }
    }

    /// <summary>The cells whose level or score differs.</summary>
    public IEnumerable<CellChange> CellChanges() =>
        from cell in Cells()
        where cell.Before.Level.Id != cell.After.Level.Id || cell.Before.Score != cell.After.Score
        let move = order.Move(cell.Before.Level.Id, cell.After.Level.Id)
        let steps = Steps(cell.Likelihood, cell.Consequence, cell.NewLikelihood, cell.NewConsequence)
        let levels = Levels(cell.Before, cell.After, move)
        select new CellChange
        {
            OlderLikelihood = cell.Likelihood,
            OlderConsequence = cell.Consequence,
            NewerLikelihood = cell.NewLikelihood,
            NewerConsequence = cell.NewConsequence,
            LevelBefore = cell.Before.Level.Id,
            LevelAfter = cell.After.Level.Id,
            Move = move,
            ScoreBefore = cell.Before.Score,
            ScoreAfter = cell.After.Score,
            Text = LocalizedText.Create($"{steps.Japanese}: {levels.Japanese}。", $"{steps.English}: {levels.English}."),
        };

    private RatingMigration Map(RiskId risk, RiskStage stage, Rating rating)
    {
        bool isOnScale = older.IsOnScale(rating);
        MatrixCell? before = isOnScale ? older.Cell(rating) : null;
        int? newLikelihood = isOnScale ? likelihood.ImageOf(rating.Likelihood) : null;
        int? newConsequence = isOnScale && rating.Categories.All(HasImage) ? consequence.ImageOf(rating.Consequence) : null;
        MatrixCell? after = null;
        Rating? carried = null;
        if (newLikelihood is { } row && newConsequence is { } column)
        {
            after = newer.Cell(row, column);
            carried = rating with
            {
                Likelihood = row,
                Consequence = column,
                Score = rating.Score is null ? null : after.Score,
                Categories = rating.Categories.Count == 0 ? rating.Categories : rating.Categories.Select(Carry).ToValueList(),
            };
        }

        LevelMove move = before is null || after is null ? LevelMove.Unmappable : order.Move(before.Level.Id, after.Level.Id);
        return new RatingMigration
        {
            Risk = risk,
            Stage = stage,
            From = from,
            Older = rating,
            OlderLevel = before?.Level.Id,
            Newer = carried,
            NewerLevel = after?.Level.Id,
            Move = move,
            Why = carried is null ? WhyNot(rating, isOnScale, newLikelihood, newConsequence) : Why(rating, carried, before!, after!, move),
        };
    }

    // A category of a rating stands on the scale of consequence as the rating does, and is carried with it or not at all.
    private bool HasImage(CategoryRating category) => category.Consequence is not { } step || (step <= older.Consequence.Count && consequence.ImageOf(step) is not null);

    private CategoryRating Carry(CategoryRating category) => category.Consequence is { } step ? category.At(consequence.ImageOf(step)!.Value) : category;

    private LocalizedText Why(Rating rating, Rating carried, MatrixCell before, MatrixCell after, LevelMove move)
    {
        LocalizedText steps = Steps(rating.Likelihood, rating.Consequence, carried.Likelihood, carried.Consequence);
        LocalizedText levels = Levels(before, after, move);
        (string ja, string en) = Notes(rating);
        return LocalizedText.Create($"{steps.Japanese}: {levels.Japanese}{ja}。", $"{steps.English}: {levels.English}{en}.");
    }

    private LocalizedText WhyNot(Rating rating, bool isOnScale, int? newLikelihood, int? newConsequence)
    {
        string inputsJa = FormattableString.Invariant($"起こりやすさ{rating.Likelihood}、結果{rating.Consequence}");
        string inputsEn = FormattableString.Invariant($"likelihood {rating.Likelihood}, consequence {rating.Consequence}");
        if (!isOnScale)
        {
            return LocalizedText.Create($"{inputsJa}は旧尺度の外のため、対応先がありません。人が決め直す必要があります。", $"{inputsEn} is off the older scale and has no image: a person must decide.");
        }

        (string ja, string en) = Notes(rating);
        string whichJa = string.Join("と", new[] { newLikelihood is null ? "起こりやすさ" : null, newConsequence is null ? "結果" : null }.OfType<string>());
        string whichEn = string.Join(" and ", new[] { newLikelihood is null ? "likelihood" : null, newConsequence is null ? "consequence" : null }.OfType<string>());
        return LocalizedText.Create(
            $"{inputsJa}: {whichJa}の段階に新尺度の対応先がありません{ja}。人が決め直す必要があります。",
            $"{inputsEn}: the step of {whichEn} has no image in the newer scale{en}; a person must decide.");
    }

    // The notes of the steps that the rating stands on.
    private (string Japanese, string English) Notes(Rating rating)
    {
        LocalizedText[] notes = new[] { NoteOf(likelihood, rating.Likelihood), NoteOf(consequence, rating.Consequence) }.OfType<LocalizedText>().Distinct().ToArray();
        return notes.Length == 0
            ? (string.Empty, string.Empty)
            : ($"({string.Join("、", notes.Select(note => note.In(IsmsLanguage.Japanese)))})", $" ({string.Join("; ", notes.Select(note => note.In(IsmsLanguage.English)))})");
    }

    private static LocalizedText? NoteOf(StepMapping mapping, int step) => mapping.Definition.Steps.First(image => image.From == step).Note;

    private static LocalizedText Steps(int likelihood, int consequence, int newLikelihood, int newConsequence) => LocalizedText.Create(
        FormattableString.Invariant($"起こりやすさ{likelihood}→{newLikelihood}、結果{consequence}→{newConsequence}"),
        FormattableString.Invariant($"likelihood {likelihood} -> {newLikelihood}, consequence {consequence} -> {newConsequence}"));

    private static LocalizedText Levels(MatrixCell before, MatrixCell after, LevelMove move)
    {
        (string scoreJa, string scoreEn) = before.Score == after.Score
            ? (string.Empty, string.Empty)
            : ($"、スコア{Text(before.Score)}→{Text(after.Score)}", $", score {Text(before.Score)} -> {Text(after.Score)}");
        return LocalizedText.Create(
            $"レベル{before.Level.Id}→{after.Level.Id}({move.Name.Japanese}){scoreJa}",
            $"level {before.Level.Id} -> {after.Level.Id} ({move.Name.English}){scoreEn}");
    }

    private static string Text(int? score) => score?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
