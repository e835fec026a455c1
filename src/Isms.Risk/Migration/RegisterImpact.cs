using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>What in a register depends on steps, levels or scores and does not simply come along with the ratings.</summary>
internal sealed class RegisterImpact(RiskMatrix older, RiskMatrix newer, IssueCollector issues)
{
    public void Check(RiskRegister register, ValueList<RatingMigration> ratings)
    {
        ILookup<RiskId, RatingMigration> byRisk = ratings.ToLookup(rating => rating.Risk);
        for (int i = 0; i < register.Risks.Count; i++)
        {
            IdentifiedRisk risk = register.Risks[i];
            if (risk.Direction != older.Definition.Direction)
            {
                continue;
            }

            string path = JsonPointer.Item("/risks", i);
            RatingMigration[] stages = byRisk[risk.Id].ToArray();
            foreach (RatingMigration rating in stages)
            {
                CheckRating(rating, path + "/" + rating.Stage.Value);
            }

            RatingMigration? inherent = Of(stages, RiskStage.Inherent);
            RatingMigration? current = Of(stages, RiskStage.Current);
            RatingMigration? residual = Of(stages, RiskStage.Residual);
            bool isThreat = risk.Direction == RiskDirection.Threat;
            if (isThreat)
            {
                CheckOrder(current, inherent, path);
                CheckOrder(residual, current, path);
            }

            CheckDecision(risk, isThreat ? residual ?? current ?? inherent : current, path);
        }

        for (int i = 0; i < register.OwnerApprovals.Count; i++)
        {
            CheckAcceptance(register, register.OwnerApprovals[i], byRisk, JsonPointer.Item("/ownerApprovals", i));
        }
    }

    private static RatingMigration? Of(RatingMigration[] stages, RiskStage stage) => stages.FirstOrDefault(rating => rating.Stage == stage);

    private void CheckRating(RatingMigration rating, string path)
    {
        string likelihood = Text(rating.Older.Likelihood);
        string consequence = Text(rating.Older.Consequence);
        if (rating.OlderLevel is null)
        {
            issues.Add(MigrationIssues.RatingOffScale, rating.Risk, path, likelihood, consequence, rating.From.ToString());
            return;
        }

        if (rating.NeedsDecision)
        {
            issues.Add(MigrationIssues.RatingUnmapped, rating.Risk, path, likelihood, consequence);
        }

        if (rating.Older.Score is not { } claimed)
        {
            return;
        }

        if (older.Cell(rating.Older).Score is { } score && score != claimed)
        {
            issues.Add(MigrationIssues.ScoreContradicted, rating.Risk, path + "/score", Text(claimed), older.Id.Value, Text(score));
        }

        if (rating.Newer is { Score: null })
        {
            issues.Add(MigrationIssues.ScoreDropped, rating.Risk, path + "/score", Text(claimed), newer.Id.Value);
        }
    }

    // Only what the migration breaks; what was out of order before is told by the checks of the register.
    private void CheckOrder(RatingMigration? stage, RatingMigration? before, string path)
    {
        if (stage?.Newer is { } now && before?.Newer is { } nowBefore
            && newer.Cell(now).IsAbove(newer.Cell(nowBefore)) && !older.Cell(stage.Older).IsAbove(older.Cell(before.Older)))
        {
            issues.Add(
                MigrationIssues.StageOrderBroken, stage.Risk, path + "/" + stage.Stage.Value, stage.Stage.Value, Describe(stage), before.Stage.Value, Describe(before));
        }
    }

    private void CheckDecision(IdentifiedRisk risk, RatingMigration? judged, string path)
    {
        bool isDecided = risk.Decision is not null || risk.Treatments.Any(treatment => treatment.ApprovedBy is not null);
        if (isDecided && judged is not null && judged.Move != LevelMove.Same)
        {
            issues.Add(
                MigrationIssues.DecisionToReview, risk.Id, risk.Decision is null ? path + "/treatments" : path + "/decision",
                judged.Stage.Value, Level(judged.OlderLevel), Level(judged.NewerLevel));
        }
    }

    private void CheckAcceptance(RiskRegister register, OwnerApproval approval, ILookup<RiskId, RatingMigration> byRisk, string path)
    {
        string[] moved = register.Risks
            .Where(risk => approval.IsResidualAccepted && risk.Owner == approval.Owner)
            .Where(risk => byRisk[risk.Id].Any(rating => rating.Stage == RiskStage.Residual && rating.Move != LevelMove.Same))
            .Select(risk => risk.Id.Value)
            .ToArray();
        if (moved.Length > 0)
        {
            issues.Add(MigrationIssues.AcceptanceToReview, approval.Owner, path, approval.Owner.Value, string.Join(", ", moved));
        }
    }

    private static string Describe(RatingMigration rating) =>
        FormattableString.Invariant($"{rating.NewerLevel}: {rating.Newer!.Likelihood} x {rating.Newer.Consequence}");

    private static string Level(RiskLevelId? level) => (level ?? RiskLevel.NotAssessed.Id).Value;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
