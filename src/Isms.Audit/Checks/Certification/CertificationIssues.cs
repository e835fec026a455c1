using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks.Certification;

/// <summary>The issues of certification: applications, certificates, the public list.</summary>
public static class CertificationIssues
{
    /// <summary>An application is measured by another guideline than the one for the applicant, or the applicant has none.</summary>
    public static IssueDefinition WrongGuideline { get; } = Nonconformity(
        "AUDT0701", "申請{0}の基準は{1}ですが、申請者{2}に適用される基準は{3}です。", "The application {0} is measured by {1}; the guideline for {2} is {3}.", "CRT-001");

    /// <summary>The own result of an organisation was certified without a review.</summary>
    public static IssueDefinition GrantedWithoutReview { get; } = Nonconformity(
        "AUDT0702", "申請{0}(ケース{1})は審査の記録がないまま認証されています。", "The application {0} (case {1}) was granted, and no review is recorded.", "CRT-002");

    /// <summary>Readiness was certified in another case than the one meant for it.</summary>
    public static IssueDefinition ReadinessInOtherCase { get; } = new(
        "AUDT0703", IssueSeverity.Advice, "態勢認証の申請{0}はケース{1}です。原則はケース1です。", "The application {0} for readiness was granted in case {1}; case 1 is the rule.", "CRT-003");

    /// <summary>A certificate is as of another day than the decision.</summary>
    public static IssueDefinition CertificateOfOtherDay { get; } = Error(
        "AUDT0704", "申請{0}の決定日{1}と証明書{2}の時点{3}が一致しません。", "The application {0} was decided on {1}; its certificate {2} is as of {3}.", "CRT-004");

    /// <summary>Readiness was not granted although the seminars were attended.</summary>
    public static IssueDefinition SeminarsWereEnough { get; } = Error(
        "AUDT0705", "申請{0}は認証されていませんが、{1}までにセミナーを{2}回受講しています(必要{3}回)。", "The application {0} was not granted, although {2} seminars were attended by {1} ({3} needed).", "CRT-005");

    /// <summary>A certificate has a last day although the scheme states no validity.</summary>
    public static IssueDefinition ExpiryInvented { get; } = Error(
        "AUDT0706", "証明書{0}に有効期限{1}がありますが、制度は有効期間を定めていません。", "The certificate {0} expires on {1}; the scheme states no validity.", "CRT-006");

    /// <summary>The certified version of a regulation was not approved by the date of the certificate.</summary>
    public static IssueDefinition RegulationNotApproved { get; } = Error(
        "AUDT0707", "証明書{0}の規程{1}第{2}版は{3}までに承認されていません。", "The certificate {0} rests on {1} version {2}, which was not approved by {3}.", "CRT-007");

    /// <summary>A certificate of audits rests on none, or on one that came later.</summary>
    public static IssueDefinition AuditNotPerformed { get; } = Error(
        "AUDT0708", "証明書{0}の時点{1}までに実施された監査がないか、それより後の監査を根拠としています。", "The certificate {0} rests on no audit performed by {1}, or on one that came later.", "CRT-008");

    /// <summary>A certificate of readiness does not rest on a certified regulation.</summary>
    public static IssueDefinition RegulationNotCertified { get; } = Nonconformity(
        "AUDT0709", "態勢認証{0}の根拠{1}は、{2}時点の規程認証ではありません。", "The certificate of readiness {0} rests on {1}, which is no regulation certificate by {2}.", "CRT-009");

    /// <summary>A certificate of readiness was granted with too few seminars.</summary>
    public static IssueDefinition TooFewSeminars { get; } = Nonconformity(
        "AUDT0710", "態勢認証{0}: {1}までのセミナー受講は{2}回です(必要{3}回)。", "The certificate of readiness {0}: {2} seminars were attended by {1}; {3} are needed.", "CRT-010");

    /// <summary>A certificate of readiness names a seminar that was not attended by its date.</summary>
    public static IssueDefinition SeminarNotAttended { get; } = Error(
        "AUDT0711", "態勢認証{0}が挙げるセミナー{1}は、{3}までに{2}が受講した記録がありません。", "The certificate of readiness {0} names {1}, which {2} is not recorded to have attended by {3}.", "CRT-011");

    /// <summary>A certificate does not reflect the one before it.</summary>
    public static IssueDefinition EarlierNotReflected { get; } = Nonconformity(
        "AUDT0712", "証明書{0}の履歴に、直前の証明書{1}がありません。", "The certificate {0} does not name the one before it, {1}, in its history.", "CRT-012");

    /// <summary>The public list does not name the newest certificate.</summary>
    public static IssueDefinition RegistryOutOfDate { get; } = Error(
        "AUDT0713", "登録一覧が最新の証明書{0}({1})と一致しません(一覧: {2})。", "The public list does not name the newest certificate {0} ({1}); it says: {2}.", "CRT-013");

    /// <summary>An application was decided or reviewed before it could be.</summary>
    public static IssueDefinition DatesReversed { get; } = Error(
        "AUDT0721", "申請{0}の日付の順序が逆です: 受付{1}、審査{2}、決定{3}。", "The dates of the application {0} are reversed: received {1}, reviewed {2}, decided {3}.");

    /// <summary>An application was granted without a certificate.</summary>
    public static IssueDefinition GrantedWithoutCertificate { get; } = Nonconformity(
        "AUDT0722", "申請{0}は認証されていますが、証明書がありません。", "The application {0} was granted, and no certificate is recorded.");

    /// <summary>The last day of a certificate is not the one that the scheme gives.</summary>
    public static IssueDefinition ExpiryContradicts { get; } = Error(
        "AUDT0723", "証明書{0}の有効期限{1}が制度の有効期間と矛盾します({2}まで)。", "The certificate {0} expires on {1}; by the validity of the scheme it is valid until {2}.");

    /// <summary>The newest certificate has run out.</summary>
    public static IssueDefinition CertificateExpired { get; } = new(
        "AUDT0724", IssueSeverity.Notice, "証明書{0}は{1}で有効期間が終了しています。", "The certificate {0} was valid until {1}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        WrongGuideline, GrantedWithoutReview, ReadinessInOtherCase, CertificateOfOtherDay, SeminarsWereEnough, ExpiryInvented, RegulationNotApproved,
        AuditNotPerformed, RegulationNotCertified, TooFewSeminars, SeminarNotAttended, EarlierNotReflected, RegistryOutOfDate,
        DatesReversed, GrantedWithoutCertificate, ExpiryContradicts, CertificateExpired,
    ];

    private static IssueDefinition Error(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Error, japanese, english, sampleRule);

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);
}
