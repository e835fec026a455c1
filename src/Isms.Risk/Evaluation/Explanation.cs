using System.Globalization;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>The sentences that say why a risk was evaluated as it was.</summary>
internal static class Explanation
{
    public static ValueList<LocalizedText> Of(RiskAssessment assessment, RiskMatrix? matrix, JudgementContext context)
    {
        IdentifiedRisk risk = assessment.Risk;
        List<LocalizedText> why = [OfMatrix(risk, matrix)];
        if (risk.Basis.Count > 0)
        {
            why.Add(OfIdentification(risk));
        }

        foreach (RiskStage stage in RiskStage.List.Known)
        {
            RatedStage? rated = assessment.At(stage);
            why.Add(OfRating(stage, risk.RatingAt(stage), rated, matrix));
            if (rated?.DecisionBy(context.Criteria.ConsequenceCategories) is { } decision)
            {
                why.Add(OfCategories(stage, rated, decision));
            }
        }

        why.Add(OfEvaluation(assessment.Stage, assessment.Rule, assessment.Evaluation));
        if (assessment.Evaluation == RiskEvaluation.Tolerable)
        {
            why.Add(OfApproval(risk, context.Organization));
        }

        if (risk.Minimum is not null)
        {
            why.Add(OfMinimum(risk.Minimum, context.Criteria));
        }

        why.Add(OfTreatments(risk, context.AsOf));
        why.Add(OfDecision(risk.Decision));
        return why.ToValueList();
    }

    private static LocalizedText OfMatrix(IdentifiedRisk risk, RiskMatrix? matrix) => matrix is null
        ? Text($"方向「{risk.Direction}」のマトリックスはリスク基準にありません。", $"The criteria have no matrix for the direction {risk.Direction}.")
        : Text(Invariant($"マトリックス: {matrix.Id} 第{matrix.Version}版。"), Invariant($"Matrix: {matrix.Id}, version {matrix.Version}."));

    private static LocalizedText OfRating(RiskStage stage, Rating? rating, RatedStage? rated, RiskMatrix? matrix)
    {
        (string ja, string en) = (stage.Name.Japanese + "リスク", Capital(stage.Value));
        if (rating is null)
        {
            return Text($"{ja}: 未評価。", $"{en}: not assessed.");
        }

        (string onJa, string onEn) = Circumstances(rating);
        string inputsJa = Invariant($"起こりやすさ{rating.Likelihood}、結果{rating.Consequence}");
        string inputsEn = Invariant($"likelihood {rating.Likelihood} and consequence {rating.Consequence}");
        if (rated is null)
        {
            return matrix is null
                ? Text($"{ja}: {inputsJa}{onJa}。レベルは決められません。", $"{en}: {inputsEn}{onEn} give no level.")
                : Text($"{ja}: {inputsJa}{onJa}は尺度の外のため未評価。", $"{en}: {inputsEn}{onEn} are off the scale; not assessed.");
        }

        string score = rated.Score is { } number ? number.ToString(CultureInfo.InvariantCulture) : string.Empty;
        (string scoreJa, string scoreEn) = score.Length == 0 ? (string.Empty, string.Empty) : ($"、スコア{score}", $", score {score}");
        return Text($"{ja}: {inputsJa} → レベル{rated.Level.Id}{scoreJa}{onJa}。", $"{en}: {inputsEn} give level {rated.Level.Id}{scoreEn}{onEn}.");
    }

    private static LocalizedText OfIdentification(IdentifiedRisk risk) => Text(
        $"特定の根拠: {Names(risk.Basis, IsmsLanguage.Japanese)}。",
        $"Identified from: {Names(risk.Basis, IsmsLanguage.English)}.");

    private static LocalizedText OfCategories(RiskStage stage, RatedStage rated, CategoryDecision decision)
    {
        (string ja, string en) = ($"{stage.Name.Japanese}リスクの区分別の結果: {decision.Explanation.Japanese}", $"{Capital(stage.Value)}, by category: {decision.Explanation.English}");
        return decision.Consequence == rated.Consequence
            ? Text(ja, en)
            : Text(
                Invariant($"{ja}評価値の結果{rated.Consequence}と矛盾するため、区分によらず全体で判断。"),
                Invariant($"{en} This contradicts the consequence {rated.Consequence} of the rating, which is judged as a whole."));
    }

    private static LocalizedText OfEvaluation(RiskStage? stage, EvaluationRule rule, RiskEvaluation evaluation)
    {
        string ja = $"{rule.Text.Japanese}: {evaluation.Name.Japanese}。";
        string en = $"{rule.Text.English}: {evaluation.Name.English}.";
        return stage is null
            ? Text(ja, Capital(en))
            : Text($"{stage.Name.Japanese}リスクで判断、{ja}", $"Judged by the {stage.Value} rating, {en}");
    }

    private static LocalizedText OfApproval(IdentifiedRisk risk, Organization organization)
    {
        RiskTreatment? approved = risk.TreatmentsBy(TreatmentOption.Retain).FirstOrDefault(treatment => organization.IsTopManagement(treatment.ApprovedBy));
        if (approved is null)
        {
            return Text("経営者が承認した保有はありません。", "No treatment retains it with the approval of top management.");
        }

        string on = approved.ApprovedOn is { } date ? IsoDate.Format(date) : string.Empty;
        (string ja, string en) = on.Length == 0 ? (string.Empty, string.Empty) : ($"、{on}", " on " + on);
        return Text(
            $"保有を経営者が承認({approved.Id}、{approved.ApprovedBy}{ja})。",
            $"Top management approved that it is retained ({approved.Id}, by {approved.ApprovedBy}{en}).");
    }

    private static LocalizedText OfMinimum(MinimumGuidelineAssessment minimum, RiskCriteria criteria)
    {
        string guideline = criteria.MinimumGuideline is { IsEnabled: true } rule ? rule.Guideline : "-";
        string items = minimum.Items.Count == 0 ? "-" : string.Join(", ", minimum.Items);
        return Text(
            $"最低限のガイドライン({guideline}): {items}、評価時は{Met(minimum.Met, "適合", "不適合", "未判断")}、対応後は{Met(minimum.MetAfter, "適合", "不適合", "未判断")}。",
            $"Minimum guideline ({guideline}): {items}; at the assessment {Met(minimum.Met, "met", "not met", "not judged")}, after the treatment {Met(minimum.MetAfter, "met", "not met", "not judged")}.");
    }

    private static LocalizedText OfTreatments(IdentifiedRisk risk, LocalDate asOf)
    {
        if (risk.Treatments.Count == 0)
        {
            return Text("対応: なし。", "Treatments: none.");
        }

        return Text(
            "対応: " + string.Join("、", risk.Treatments.Select(treatment => Describe(treatment, IsmsLanguage.Japanese, treatment.IsOverdue(asOf) ? "、期限超過" : string.Empty))) + "。",
            "Treatments: " + string.Join(", ", risk.Treatments.Select(treatment => Describe(treatment, IsmsLanguage.English, treatment.IsOverdue(asOf) ? ", overdue" : string.Empty))) + ".");
    }

    private static LocalizedText OfDecision(TreatmentDecision? decision) => decision is null
        ? Text("決定: なし。", "Decision: none.")
        : Text($"決定: {decision.Name.In(IsmsLanguage.Japanese)}。", $"Decision: {decision.Name.In(IsmsLanguage.English)}.");

    private static string Describe(RiskTreatment treatment, IsmsLanguage language, string overdue) =>
        $"{treatment.Id} {treatment.Option.Name.In(language)} ({treatment.Status.Name.In(language)}{overdue})";

    // When, by whom, how surely and from what it was rated, as far as that is recorded.
    private static (string Japanese, string English) Circumstances(Rating rating)
    {
        List<string> japanese = [];
        List<string> english = [];
        if (rating.RatedOn is not null || rating.RatedBy is not null)
        {
            string on = rating.RatedOn is { } date ? IsoDate.Format(date) : string.Empty;
            (string byJa, string byEn) = rating.RatedBy is { } person ? ($"{person}による", $" by {person}") : (string.Empty, string.Empty);
            japanese.Add($"{on}{(on.Length > 0 && byJa.Length > 0 ? "、" : string.Empty)}{byJa}評価");
            english.Add($"rated{(on.Length == 0 ? string.Empty : " on " + on)}{byEn}");
        }

        if (rating.Confidence is { } confidence)
        {
            japanese.Add("確信度: " + confidence.Name.In(IsmsLanguage.Japanese));
            english.Add("confidence " + confidence.Name.In(IsmsLanguage.English));
        }

        if (rating.Basis.Count > 0)
        {
            japanese.Add("根拠: " + Names(rating.Basis, IsmsLanguage.Japanese));
            english.Add("from " + Names(rating.Basis, IsmsLanguage.English));
        }

        return japanese.Count == 0 ? (string.Empty, string.Empty) : ($"({string.Join("、", japanese)})", $" ({string.Join("; ", english)})");
    }

    private static string Names(ValueList<AssessmentBasis> basis, IsmsLanguage language) =>
        string.Join(language == IsmsLanguage.Japanese ? "、" : ", ", basis.Select(one => one.Name.In(language)));

    private static string Met(bool? met, string yes, string no, string unknown) => met switch { true => yes, false => no, null => unknown };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static LocalizedText Text(string japanese, string english) => LocalizedText.Create(japanese, english);
}
