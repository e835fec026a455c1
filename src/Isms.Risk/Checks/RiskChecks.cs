using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>The rules of the risk register: description, ratings, analysis, ownership, and of each risk its treatment.</summary>
public static class RiskChecks
{
    /// <summary>Checks the risks of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="criteria">The criteria that ratings are compared with; null leaves out what follows from them.</param>
    /// <param name="organization">The organisation, whose top management approves; null leaves out what follows from it.</param>
    /// <param name="asOf">The day of the judgement; null leaves out what is overdue.</param>
    /// <param name="issues">Where issues go, in the order of the document.</param>
    public static void Check(RiskRegister register, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        Guard.NotNull(register);
        Guard.NotNull(issues);
        HashSet<PersonId> ownersToApprove = new((organization?.Persons ?? []).Select(person => person.Id).Where(person => !register.IsApprovedBy(person)));
        for (int i = 0; i < register.Risks.Count; i++)
        {
            CheckedRisk risk = new(register.Risks[i], JsonPointer.Item("/risks", i), criteria);
            CheckDescription(risk, issues);
            CheckSteps(risk, register, issues);
            CheckRating(risk, risk.Risk.Inherent, risk.Inherent, "inherent", criteria, issues);
            CheckRating(risk, risk.Risk.Current, risk.Current, "current", criteria, issues);
            CheckRating(risk, risk.Risk.Residual, risk.Residual, "residual", criteria, issues);
            CheckStages(risk, issues);
            CheckMinimum(risk, issues);
            CheckMaturity(risk, criteria?.Maturity, register, issues);
            if (risk.Risk.Owner is { } owner && ownersToApprove.Remove(owner))
            {
                issues.Add(RegisterIssues.OwnerApprovalMissing, owner, risk.Path + "/owner", owner.Value);
            }

            TreatmentChecks.Check(risk, criteria, organization, asOf, issues);
            MonitoringChecks.Check(risk, criteria, organization, asOf, issues);
            ConsistencyChecks.CheckRisk(risk, criteria, asOf, issues);
        }
    }

    private static void CheckDescription(CheckedRisk risk, IssueCollector issues)
    {
        CheckText(risk, "source", risk.Risk.Source, issues);
        CheckText(risk, "event", risk.Risk.Event, issues);
        CheckText(risk, "consequence", risk.Risk.Consequence, issues);
    }

    private static void CheckText(CheckedRisk risk, string member, LocalizedText? text, IssueCollector issues)
    {
        if (text is null || !text.IsComplete)
        {
            issues.Add(RegisterIssues.DescriptionIncomplete, risk.Risk.Id, text is null ? risk.Path : risk.Path + "/" + member, member);
        }
    }

    private static void CheckSteps(CheckedRisk risk, RiskRegister register, IssueCollector issues)
    {
        if (risk.Risk.Assets.Count == 1
            && register.FindAsset(risk.Risk.Assets[0]) is { } asset
            && !risk.Risk.Steps.Any(asset.OccursIn))
        {
            issues.Add(RegisterIssues.AssetInOtherSteps, risk.Risk.Id, risk.Path + "/assets/0", asset.Id.Value);
        }
    }

    private static void CheckRating(CheckedRisk risk, Rating? rating, RatedStage? rated, string member, RiskCriteria? criteria, IssueCollector issues)
    {
        // A matrix that is faulty is the criteria's issue, an unknown direction or criteria that cannot be read the reader's.
        if (rating is null || !risk.Risk.Direction.IsKnown || (risk.Matrix is null && !risk.IsWithoutMatrix))
        {
            return;
        }

        string path = risk.Path + "/" + member;
        if (risk.Matrix is null)
        {
            issues.Add(RegisterIssues.RatingWithoutMatrix, risk.Risk.Id, path, risk.Risk.Direction.Value);
        }
        else if (rated is null)
        {
            issues.Add(
                RegisterIssues.RatingOffScale, risk.Risk.Id, path, Text(rating.Likelihood), Text(rating.Consequence),
                risk.Matrix.Id.Value, Text(risk.Matrix.Likelihood.Count), Text(risk.Matrix.Consequence.Count));
        }
        else if (rating.Score is { } claimed && rated.Score is { } score && claimed != score)
        {
            issues.Add(
                RegisterIssues.ScoreContradictsMatrix, risk.Risk.Id, path + "/score", Text(claimed), Text(rating.Likelihood), Text(rating.Consequence),
                risk.Matrix.Id.Value, Text(score));
        }

        CategoryChecks.Check(risk, rating, member, criteria, issues);
    }

    private static void CheckStages(CheckedRisk risk, IssueCollector issues)
    {
        if (risk.IsThreat && IsAbove(risk.Current, risk.Inherent))
        {
            issues.Add(RegisterIssues.CurrentAboveInherent, risk.Risk.Id, risk.Path + "/current", CheckedRisk.Describe(risk.Current!), CheckedRisk.Describe(risk.Inherent!));
        }

        if (risk.IsThreat && IsAbove(risk.Residual, risk.Current))
        {
            issues.Add(RegisterIssues.ResidualAboveCurrent, risk.Risk.Id, risk.Path + "/residual", CheckedRisk.Describe(risk.Residual!), CheckedRisk.Describe(risk.Current!));
        }

        if (risk.Risk.Residual?.RatedOn is { } residualOn && risk.Risk.Current?.RatedOn is { } currentOn && residualOn < currentOn)
        {
            issues.Add(RegisterIssues.RatingOutdated, risk.Risk.Id, risk.Path + "/residual/ratedOn", IsoDate.Format(residualOn), IsoDate.Format(currentOn));
        }
    }

    private static bool IsAbove(RatedStage? stage, RatedStage? before) => stage is not null && before is not null && stage.Cell.IsAbove(before.Cell);

    private static void CheckMinimum(CheckedRisk risk, IssueCollector issues)
    {
        if (risk.IsThreat && risk.Risk.Minimum is { Met: false } minimum && minimum.MetAfter != true)
        {
            issues.Add(RegisterIssues.MinimumUnmet, risk.Risk.Id, risk.Path + "/minimum");
        }
    }

    private static void CheckMaturity(CheckedRisk risk, MaturityScale? scale, RiskRegister register, IssueCollector issues)
    {
        int? maturity = risk.Risk.Maturity;
        string path = maturity is null ? risk.Path : risk.Path + "/maturity";
        if (scale is not null && (maturity < scale.Minimum || maturity > scale.Maximum))
        {
            issues.Add(RegisterIssues.MaturityOffScale, risk.Risk.Id, path, Text(maturity.Value), Text(scale.Minimum), Text(scale.Maximum));
        }

        if (scale is not null && risk.IsThreat && scale.AsksForDetail(maturity) && !register.IsAnalysedInDetail(risk.Risk.Id))
        {
            issues.Add(RegisterIssues.DetailedAnalysisMissing, risk.Risk.Id, path, maturity is { } level ? Text(level) : "-", Text(scale.DetailBelow));
        }

        if (register.FindDetailedAnalysis(risk.Risk.DetailedAnalysis) is { } analysis && analysis.Risk != risk.Risk.Id)
        {
            issues.Add(RegisterIssues.AnalysisOfAnotherRisk, risk.Risk.Id, risk.Path + "/detailedAnalysis", analysis.Id.Value, analysis.Risk.Value);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
