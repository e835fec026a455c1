using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>The questions of a draft in words.</summary>
internal static class MigrationQuestions
{
    public static OpenQuestion New(string control, string from) => new(QuestionKind.NewControl, LocalizedText.Create(
        $"{control}に対応する管理策は{from}にありません。移行元の適用宣言書には記載がありません。",
        $"{control} has no predecessor in {from}; nothing in the old statement answers it."));

    public static OpenQuestion Split(string control, ValueList<InferredMapping> parts)
    {
        string old = parts[0].Source!;
        string all = string.Join(", ", parts.Select(part => part.Target));
        return new OpenQuestion(QuestionKind.SplitToConfirm, LocalizedText.Create(
            $"{old}は{all}に分割されました。全体についての記載が{control}にも当てはまるか確認してください。",
            $"{old} was split into {all}. Confirm that what was said of the whole holds for {control}."));
    }

    public static OpenQuestion NotStated(string control, ValueList<StandardReference> parts)
    {
        string all = string.Join(", ", parts);
        return new OpenQuestion(QuestionKind.PartNotStated, LocalizedText.Create(
            $"{control}は{all}の内容も含みますが、元の適用宣言書には記載がありません。",
            $"{control} takes in {all}, of which the old statement says nothing."));
    }

    public static IEnumerable<OpenQuestion> Differences(string control, ValueList<ApplicabilityRow> rows, DraftAgreement? agreement)
    {
        if (agreement is null || agreement.IsFull)
        {
            yield break;
        }

        if (!agreement.OnApplicability)
        {
            yield return Differ(
                QuestionKind.ApplicabilityDiffers, control, rows, "適用の有無", "whether it is applicable", (row, japanese) => (row.IsApplicable, japanese) switch
                {
                    (true, true) => "適用",
                    (false, true) => "適用除外",
                    (true, false) => "applicable",
                    _ => "not applicable",
                });
        }

        if (!agreement.OnStatus)
        {
            yield return Differ(
                QuestionKind.StatusDiffers, control, rows, "実施状況", "how far it is in place", (row, japanese) => row.Status?.Name.In(Language(japanese)) ?? NotSaid(japanese));
        }

        if (!agreement.OnJustification)
        {
            yield return Differ(QuestionKind.JustificationDiffers, control, rows, "理由", "why", Justification);
        }
    }

    private static OpenQuestion Differ(
        QuestionKind kind, string control, ValueList<ApplicabilityRow> rows, string japanese, string english, Func<ApplicabilityRow, bool, string> said) => new(kind, LocalizedText.Create(
            $"{control}にまとまる行の{japanese}が一致しません: {string.Join("、", rows.Select(row => $"{row.Control} {said(row, true)}"))}。",
            $"The rows that come together in {control} disagree on {english}: {string.Join("; ", rows.Select(row => $"{row.Control} {said(row, false)}"))}."));

    private static string Justification(ApplicabilityRow row, bool japanese)
    {
        IsmsLanguage language = Language(japanese);
        string[] said = [.. row.Basis.Select(basis => basis.Name.In(language)), .. row.Reason is { } reason ? [reason.In(language)] : Array.Empty<string>()];
        return said.Length == 0 ? NotSaid(japanese) : string.Join(japanese ? "・" : ", ", said);
    }

    private static IsmsLanguage Language(bool japanese) => japanese ? IsmsLanguage.Japanese : IsmsLanguage.English;

    private static string NotSaid(bool japanese) => japanese ? "記載なし" : "not stated";
}
