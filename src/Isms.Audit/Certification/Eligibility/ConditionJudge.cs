using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Programme;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>The conditions as rules, for one organisation, one day and what its applications show.</summary>
internal sealed class ConditionJudge(
    CertificationFacts facts,
    ElementId organization,
    LocalDate asOf,
    ValueList<CertificationApplication> applications,
    bool isWholeRecord)
{
    private readonly string day = IsoDate.Format(asOf);

    public ConditionStanding Judge(CertificationCondition condition) =>
        condition == CertificationCondition.RegulationCompleted ? Regulation(condition)
        : condition == CertificationCondition.AuditPerformed ? Audited(condition)
        : condition == CertificationCondition.OperatesUnderCertifiedRegulation ? OperatesUnder(condition)
        : condition == CertificationCondition.SeminarCountReached ? Seminars(condition)
        : new ConditionStanding(condition, isFulfilled: false, LocalizedText.Create($"条件「{condition}」は判定できません。", $"The condition \"{condition}\" cannot be judged."));

    private ConditionStanding Regulation(CertificationCondition condition)
    {
        DocumentedInformation[] shown = [.. facts.Documents.Where(document => document.Kind == DocumentedInformationKind.Document && IsShown(document.Id.Value))];
        if (shown.Length == 0)
        {
            return Missing(condition, "運用管理規程が示されていません。", "No regulation for operation is shown.");
        }

        foreach (DocumentedInformation document in shown)
        {
            ValueList<DocumentVersion> versions = CertificationFacts.ApprovedVersions(document, asOf);
            if (versions.Count > 0 && versions[versions.Count - 1] is { ApprovedOn: { } approved } version)
            {
                string on = IsoDate.Format(approved);
                return Fulfilled(condition, $"{document.Id} 第{version.Version}版({on}承認)", $"{document.Id} version {version.Version}, approved on {on}");
            }
        }

        string ids = string.Join(", ", shown.Select(document => document.Id.Value));
        return Missing(condition, $"{ids}には{day}までに承認された版がありません。", $"No version of {ids} was approved by {day}.");
    }

    // The audits on record are those of our own organisation. Asked about it as a whole they count without being named; an application is judged by what it shows.
    private ConditionStanding Audited(CertificationCondition condition)
    {
        bool isOwn = facts.Organization?.Id.Value == organization.Value && isWholeRecord;
        InternalAudit[] done = [.. facts.Audits.Where(audit => audit.IsDoneBy(asOf) && (isOwn || IsShown(audit.Id.Value))).OrderBy(audit => audit.Date)];
        string ids = string.Join(", ", done.Select(audit => audit.Id.Value));
        return done.Length == 0
            ? Missing(condition, $"{day}までに実施された監査が示されていません。", $"No audit performed by {day} is shown.")
            : Fulfilled(condition, $"監査の実施: {ids}(最終{IsoDate.Format(done[done.Length - 1].Date)})", $"audits performed: {ids} (the last on {IsoDate.Format(done[done.Length - 1].Date)})");
    }

    private ConditionStanding OperatesUnder(CertificationCondition condition)
    {
        CertificateId[] named = [.. applications.Select(application => application.OperatesUnder).OfType<CertificateId>().Distinct()];
        foreach (CertificateId id in named)
        {
            if (facts.Records.FindCertificate(id) is { } certificate && Refuses(certificate) is null)
            {
                string date = IsoDate.Format(certificate.AsOf);
                return Fulfilled(
                    condition,
                    $"{certificate.Organization}の規程認証{id}({date}時点)の下で運用",
                    $"operates under the regulation certificate {id} of {certificate.Organization}, as of {date}");
            }
        }

        if (named.Length == 0)
        {
            return Missing(condition, "規程認証を取得した組織の運用管理規程の下での運用が示されていません。", "Operation under the regulation of an organisation that holds a regulation certificate is not shown.");
        }

        LocalizedText[] reasons = [.. named.Select(id => facts.Records.FindCertificate(id) is { } certificate
            ? Refuses(certificate)!
            : LocalizedText.Create($"証明書{id}は記録にありません。", $"The certificate {id} is not on record."))];
        return Missing(condition, string.Concat(reasons.Select(reason => reason.Japanese)), string.Join(" ", reasons.Select(reason => reason.English)));
    }

    private LocalizedText? Refuses(Certificate certificate) =>
        certificate.Category != CertificationCategory.Regulation
            ? LocalizedText.Create($"証明書{certificate.Id}は規程認証ではありません。", $"The certificate {certificate.Id} does not certify a regulation.")
        : certificate.AsOf > asOf
            ? LocalizedText.Create($"規程認証{certificate.Id}は{IsoDate.Format(certificate.AsOf)}時点のもので、{day}にはまだありません。", $"The regulation certificate {certificate.Id} is as of {IsoDate.Format(certificate.AsOf)}, later than {day}.")
        : certificate.LastDay(facts.Records.Scheme?.ValidityMonths) is { } last && last < asOf
            ? LocalizedText.Create($"規程認証{certificate.Id}は{IsoDate.Format(last)}で有効期間が終了しています。", $"The regulation certificate {certificate.Id} was valid until {IsoDate.Format(last)}.")
        : null;

    private ConditionStanding Seminars(CertificationCondition condition)
    {
        ValueList<Seminar> attended = facts.Records.Attended(organization, asOf);
        string ids = attended.Count == 0 ? string.Empty : " (" + string.Join(", ", attended.Select(seminar => seminar.Id.Value)) + ")";
        if (facts.Records.Scheme?.SeminarCount is not { } needed)
        {
            return Missing(condition, "制度が求める受講回数が記録されていません。", "How many seminars the scheme asks for is not recorded.");
        }

        return attended.Count >= needed
            ? Fulfilled(condition, FormattableString.Invariant($"セミナー{attended.Count}回受講{ids}、必要{needed}回"), FormattableString.Invariant($"{attended.Count} seminars attended{ids}, {needed} needed"))
            : Missing(
                condition,
                FormattableString.Invariant($"セミナーの受講があと{needed - attended.Count}回必要です: {day}までに{attended.Count}回{ids}、必要{needed}回。"),
                FormattableString.Invariant($"{needed - attended.Count} more seminars are needed: {attended.Count} attended by {day}{ids}, {needed} needed."));
    }

    private bool IsShown(string id) => applications.Any(application => application.Evidence.Any(evidence => evidence.Value == id));

    private static ConditionStanding Fulfilled(CertificationCondition condition, string japanese, string english) =>
        new(condition, isFulfilled: true, LocalizedText.Create(japanese, english));

    private static ConditionStanding Missing(CertificationCondition condition, string japanese, string english) =>
        new(condition, isFulfilled: false, LocalizedText.Create(japanese, english));
}
