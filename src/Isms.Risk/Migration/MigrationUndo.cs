using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>Restores what is still as the migration left it.</summary>
internal sealed class MigrationUndo
{
    private readonly MigrationRecord record;
    private readonly IssueCollector issues = new();
    private readonly Dictionary<(RiskId Risk, RiskStage Stage), RatingMigration> byRating;
    private readonly HashSet<RatingMigration> restored = [];
    private readonly Dictionary<RiskId, string> paths = [];
    private readonly HashSet<RiskId> duplicates;

    private MigrationUndo(RiskRegister register, MigrationRecord record)
    {
        this.record = record;
        byRating = record.Ratings.ToDictionary(rating => (rating.Risk, rating.Stage));
        duplicates = RegisterRatings.DuplicateIds(register);
        for (int i = register.Risks.Count - 1; i >= 0; i--)
        {
            paths[register.Risks[i].Id] = JsonPointer.Item("/risks", i);
        }
    }

    public static UndoneMigration Of(RiskRegister register, MigrationRecord record)
    {
        MigrationUndo undo = new(register, record);
        foreach (RatingMigration gone in record.Ratings.Where(rating => !undo.paths.ContainsKey(rating.Risk)))
        {
            undo.issues.Add(MigrationIssues.UndoRiskMissing, gone.Risk, "/risks", gone.Risk.Value, gone.Stage.Value);
        }

        foreach (RiskId id in undo.duplicates)
        {
            undo.issues.Add(MigrationIssues.DuplicateRisk, id, undo.paths[id], id.Value);
        }

        RiskRegister older = RegisterRatings.Replace(register, undo.Restore);
        return new UndoneMigration(
            older,
            record.Ratings.Where(undo.restored.Contains).ToValueList(),
            record.Ratings.Where(rating => !undo.restored.Contains(rating)).ToValueList(),
            undo.issues.Issues.ToValueList());
    }

    private Rating? Restore(IdentifiedRisk risk, RiskStage stage, Rating? rating)
    {
        string path = paths[risk.Id] + "/" + stage.Value;
        if (!byRating.TryGetValue((risk.Id, stage), out RatingMigration? migration))
        {
            if (rating is not null && risk.Direction == record.Direction)
            {
                issues.Add(MigrationIssues.UndoRatingAdded, risk.Id, path, stage.Value, Describe(rating));
            }

            return rating;
        }

        if (duplicates.Contains(risk.Id))
        {
            return rating;
        }

        if (risk.Direction != record.Direction)
        {
            issues.Add(MigrationIssues.UndoOtherDirection, risk.Id, path, record.Direction.Value, risk.Direction.Value, stage.Value);
            return rating;
        }

        if (!Equals(rating, migration.Newer))
        {
            issues.Add(MigrationIssues.UndoRatingChanged, risk.Id, path, stage.Value, Describe(migration.Newer), Describe(rating));
            return rating;
        }

        restored.Add(migration);
        return migration.Older;
    }

    private static string Describe(Rating? rating) =>
        rating is null ? RiskLevel.NotAssessed.Id.Value : FormattableString.Invariant($"likelihood {rating.Likelihood} consequence {rating.Consequence}");
}
