using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Risk.Checks.Analysis;

/// <summary>Whether the life of an asset makes sense, and whether a rating can carry what is built on it. Static and thread-safe.</summary>
public static class AnalysisChecks
{
    /// <summary>Checks assets and risks.</summary>
    /// <param name="register">The register.</param>
    /// <param name="criteria">The criteria, which name the guideline; null leaves out what follows from them.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(RiskRegister register, RiskCriteria? criteria, IssueCollector issues)
    {
        Guard.NotNull(register);
        Guard.NotNull(issues);
        Dictionary<FlowStepId, (int Flow, int Position)> places = PlacesOf(register.Flows);
        for (int i = 0; i < register.Assets.Count; i++)
        {
            CheckAsset(register.Assets[i], JsonPointer.Item("/assets", i), places, issues);
        }

        for (int i = 0; i < register.Risks.Count; i++)
        {
            IdentifiedRisk risk = register.Risks[i];
            string path = JsonPointer.Item("/risks", i);
            CheckRating(risk, risk.Inherent, path + "/inherent", issues);
            CheckRating(risk, risk.Current, path + "/current", issues);
            CheckRating(risk, risk.Residual, path + "/residual", issues);
            CheckConfidence(risk, path, issues);
            CheckMinimum(risk, criteria?.MinimumGuideline, path + "/minimum", issues);
        }
    }

    private static Dictionary<FlowStepId, (int Flow, int Position)> PlacesOf(ValueList<BusinessFlow> flows)
    {
        Dictionary<FlowStepId, (int Flow, int Position)> places = [];
        for (int flow = 0; flow < flows.Count; flow++)
        {
            for (int step = 0; step < flows[flow].Steps.Count; step++)
            {
                places[flows[flow].Steps[step].Id] = (flow, step);
            }
        }

        return places;
    }

    private static void CheckAsset(Asset asset, string path, Dictionary<FlowStepId, (int Flow, int Position)> places, IssueCollector issues)
    {
        for (int i = 0; i < asset.DisposedIn.Count; i++)
        {
            FlowStepId end = asset.DisposedIn[i];
            if (places.TryGetValue(end, out (int Flow, int Position) disposal)
                && asset.Occurrences().Select(occurrence => occurrence.Step).FirstOrDefault(step => IsBehind(step, disposal, places)) is { } later)
            {
                issues.Add(AnalysisIssues.OccursAfterDisposal, asset.Id, JsonPointer.Item(path + "/disposedIn", i), end.Value, later.Value);
            }
        }

        if (asset.HealthInformation == true && asset.Personal == PersonalInformationKind.None)
        {
            issues.Add(AnalysisIssues.HealthInformationOfNobody, asset.Id, path + "/healthInformation");
        }

        if (asset.Tier == AssetTier.CloudServer && asset.Storage != StorageKind.Cloud)
        {
            issues.Add(AnalysisIssues.CloudServerOutsideCloud, asset.Id, path + "/tier", asset.Storage.Value);
        }
    }

    private static bool IsBehind(FlowStepId step, (int Flow, int Position) disposal, Dictionary<FlowStepId, (int Flow, int Position)> places) =>
        places.TryGetValue(step, out (int Flow, int Position) place) && place.Flow == disposal.Flow && place.Position > disposal.Position;

    private static void CheckRating(IdentifiedRisk risk, Rating? rating, string path, IssueCollector issues)
    {
        if (rating is { RatedBy: { } person, RatedOn: null })
        {
            issues.Add(AnalysisIssues.RatedWithoutDate, risk.Id, path + "/ratedBy", person.Value);
        }
    }

    // The rating that the decision rests on is the one that is evaluated: the residual of a threat where there is one, else the current.
    private static void CheckConfidence(IdentifiedRisk risk, string path, IssueCollector issues)
    {
        (Rating? rating, RiskStage stage) = risk.Direction == RiskDirection.Threat && risk.Residual is not null
            ? (risk.Residual, RiskStage.Residual)
            : (risk.Current, RiskStage.Current);
        if (risk.Decision is { } decision && rating?.Confidence == RatingConfidence.Low)
        {
            issues.Add(AnalysisIssues.DecidedOnLowConfidence, risk.Id, $"{path}/{stage.Value}/confidence", decision.Value, stage.Value);
        }
    }

    private static void CheckMinimum(IdentifiedRisk risk, MinimumGuidelineRule? rule, string path, IssueCollector issues)
    {
        if (risk.Minimum is not { } minimum)
        {
            return;
        }

        if (risk.Decision == TreatmentDecision.AcceptedByMinimumGuideline && minimum.Items.Count == 0 && minimum.Met == true)
        {
            issues.Add(AnalysisIssues.MinimumWithoutItems, risk.Id, path);
        }

        if (rule is not { IsEnabled: true })
        {
            return;
        }

        for (int i = 0; i < minimum.Items.Count; i++)
        {
            if (!rule.Covers(minimum.Items[i]))
            {
                issues.Add(AnalysisIssues.MinimumOfAnotherGuideline, risk.Id, JsonPointer.Item(path + "/items", i), minimum.Items[i].ToString(), rule.Guideline);
            }
        }
    }
}
