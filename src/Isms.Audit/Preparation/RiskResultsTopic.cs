using Isms.Core;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Evaluation;
using Isms.Risk.Treatment;

namespace Isms.Audit.Preparation;

/// <summary>e) the assessment, the risks that are not simply acceptable, and the treatments that are not done. The register knows the ratings of today, whatever the day asked for.</summary>
internal static class RiskResultsTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, ManagementReviewSource source)
    {
        RegisterAssessment? assessment = source is { Criteria: { } criteria, Organization: { } organization }
            ? RegisterAssessment.Of(source.Register, criteria, organization, window.AsOf)
            : null;
        RiskTreatment[] treatments = source.Register.Risks.Where(risk => !risk.IsClosedOn(window.AsOf)).SelectMany(risk => risk.Treatments).ToArray();
        int done = treatments.Count(treatment => treatment.IsDone(window.AsOf));
        int overdue = treatments.Count(treatment => treatment.IsOverdue(window.AsOf));
        (string Ja, string En) levels = assessment is null ? ("評価できない", "not evaluated") : Levels(assessment);
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.RiskResults,
            Summary = LocalizedText.Create(
                FormattableString.Invariant($"現在の脅威: {levels.Ja}。リスク対応{treatments.Length}件: 完了{done}、期限超過{overdue}。"),
                FormattableString.Invariant($"Threats as rated now: {levels.En}. {treatments.Length} treatments: {done} done, {overdue} overdue.")),
            Items = Cycle(window, source).Concat(Risks(window, assessment)).Concat(treatments.SelectMany(treatment => Treatment(window, treatment))).ToValueList(),
            Missing = Gaps(source, window, treatments).ToValueList(),
        };
    }

    private static (string Ja, string En) Levels(RegisterAssessment assessment)
    {
        StageCounts counts = assessment.CountsOf(RiskDirection.Threat, RiskStage.Current);
        string levels = string.Join(", ", counts.Levels.Reverse().Select(level => FormattableString.Invariant($"{level.Level} {level.Count}")));
        return (
            FormattableString.Invariant($"{levels}、未評価 {counts.NotAssessed}"),
            FormattableString.Invariant($"{levels}, not assessed {counts.NotAssessed}"));
    }

    private static IEnumerable<ReviewInputItem> Cycle(ReviewWindow window, ManagementReviewSource source)
    {
        if (source.Criteria?.AssessmentCycle is { } cycle && cycle.Date <= window.AsOf)
        {
            string date = IsoDate.Format(cycle.Date);
            yield return window.Item(
                ReviewInputKind.RiskResults,
                "assessmentCycle",
                cycle.Id,
                LocalizedText.Create($"{date}実施、承認者{cycle.ApprovedBy?.Value ?? "-"}", $"of {date}, approved by {cycle.ApprovedBy?.Value ?? "-"}"),
                needsAttention: true);
        }
    }

    private static IEnumerable<ReviewInputItem> Risks(ReviewWindow window, RegisterAssessment? assessment)
    {
        foreach (RiskAssessment risk in assessment?.Risks ?? [])
        {
            if (risk.Evaluation == RiskEvaluation.Acceptable || risk.Evaluation == RiskEvaluation.Monitor)
            {
                continue;
            }

            yield return window.Item(
                ReviewInputKind.RiskResults,
                "risk",
                risk.Risk.Id,
                Named(risk.Risk.Event, risk.Evaluation.Name.In(IsmsLanguage.Japanese), risk.Evaluation.Name.In(IsmsLanguage.English)),
                risk.Evaluation == RiskEvaluation.Unacceptable || risk.Evaluation == RiskEvaluation.NotAssessed);
        }
    }

    private static IEnumerable<ReviewInputItem> Treatment(ReviewWindow window, RiskTreatment treatment)
    {
        if (treatment.IsDone(window.AsOf))
        {
            yield break;
        }

        bool isOverdue = treatment.IsOverdue(window.AsOf);
        string due = treatment.Due is { } day ? IsoDate.Format(day) : "-";
        yield return window.Item(
            ReviewInputKind.RiskResults,
            "treatment",
            treatment.Id,
            LocalizedText.Create(
                $"{treatment.Status.Name.Japanese}、期限{due}{(isOverdue ? "を超過" : string.Empty)}",
                $"{treatment.Status.Name.English}, due {due}{(isOverdue ? ", overdue" : string.Empty)}"),
            isOverdue);
    }

    private static IEnumerable<LocalizedText> Gaps(ManagementReviewSource source, ReviewWindow window, RiskTreatment[] treatments)
    {
        if (!(source.Criteria?.AssessmentCycle?.Date <= window.AsOf))
        {
            yield return LocalizedText.Create("実施したリスクアセスメント", "a risk assessment carried out");
        }
        else if (source.Criteria?.AssessmentCycle?.ApprovedBy is null)
        {
            yield return LocalizedText.Create("リスクアセスメントの承認", "the approval of the risk assessment");
        }

        string[] undated = treatments.Where(treatment => treatment.Due is null && !treatment.IsDone(window.AsOf)).Select(treatment => treatment.Id.Value).ToArray();
        if (undated.Length > 0)
        {
            yield return LocalizedText.Create($"リスク対応の期限: {string.Join(", ", undated)}", $"the last day for {string.Join(", ", undated)}");
        }
    }

    private static LocalizedText Named(LocalizedText? name, string japanese, string english) => name is null
        ? LocalizedText.Create(japanese, english)
        : LocalizedText.Create($"{name.In(IsmsLanguage.Japanese)}: {japanese}", $"{name.In(IsmsLanguage.English)}: {english}");
}
