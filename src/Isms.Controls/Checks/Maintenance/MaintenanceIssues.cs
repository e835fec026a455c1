using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Maintenance;

/// <summary>The issues of remote maintenance, dumps, media and requests to connect.</summary>
public static class MaintenanceIssues
{
    /// <summary>A session was connected without approval, or before it.</summary>
    public static IssueDefinition ConnectedBeforeApproval { get; } = new(
        "CTRL1301", IssueSeverity.Nonconformity, "保守{0}は承認({1})の前に接続されています({2})。", "The maintenance session {0} was approved on {1} and connected on {2}.", "MNT-001");

    /// <summary>The claim about the review of a log is not what the days say.</summary>
    public static IssueDefinition InTimeContradicts { get; } = new(
        "CTRL1302", IssueSeverity.Error, "保守{0}のログ確認の期限内の申告({1})が日付と一致しません(期限: {2}、確認: {3})。",
        "The claim of the session {0} that its log was reviewed in time ({1}) contradicts the days (due {2}, reviewed {3}).", "MNT-002");

    /// <summary>The log of a session was reviewed late, or is not reviewed.</summary>
    public static IssueDefinition ReviewLate { get; } = new(
        "CTRL1303", IssueSeverity.Notice, "保守{0}のログ確認が遅れています(期限: {1}、確認: {2})。", "The review of the log of the session {0} is late (due {1}, reviewed {2}).", "MNT-003");

    /// <summary>A shared id was used although individual ones are introduced.</summary>
    public static IssueDefinition SharedIdAfterAction { get; } = new(
        "CTRL1304", IssueSeverity.Nonconformity, "保守{0}({1})で、個人IDへの移行({2})後に共用IDが使われました。", "The session {0} of {1} used a shared id after individual ones were introduced on {2}.", "MNT-004");

    /// <summary>A shared id was used.</summary>
    public static IssueDefinition SharedId { get; } = new(
        "CTRL1305", IssueSeverity.Notice, "保守{0}({1})で共用IDが使われました。", "The session {0} of {1} used a shared id.", "MNT-005");

    /// <summary>An asset was maintained by somebody who is not its supplier.</summary>
    public static IssueDefinition OtherSupplier { get; } = new(
        "CTRL1306", IssueSeverity.Error, "保守{0}の{1}の供給者は{2}で、保守した{3}ではありません。", "The supplier of {1} in the session {0} is {2}, not {3} who maintained it.", "MNT-006");

    /// <summary>A dump is not erased.</summary>
    public static IssueDefinition DumpNotErased { get; } = new(
        "CTRL1307", IssueSeverity.Nonconformity, "ダンプ{0}が消去されていません。", "The dump {0} is not erased.", "MNT-007");

    /// <summary>A dump was erased too late.</summary>
    public static IssueDefinition DumpErasedLate { get; } = new(
        "CTRL1308", IssueSeverity.Nonconformity, "ダンプ{0}の消去({1})が期限({2})後です。", "The dump {0} was erased on {1}, after {2}.", "MNT-008");

    /// <summary>A dump left the organisation unmasked.</summary>
    public static IssueDefinition DumpNotMasked { get; } = new(
        "CTRL1309", IssueSeverity.Notice, "ダンプ{0}はマスクされずに持ち出されました。", "The dump {0} was taken out unmasked.", "MNT-009");

    /// <summary>A medium was disposed of without certificate.</summary>
    public static IssueDefinition DisposedWithoutCertificate { get; } = new(
        "CTRL1310", IssueSeverity.Nonconformity, "廃棄された媒体{0}の証明書がありません。", "The medium {0} was disposed of, and there is no certificate.", "MNT-010");

    /// <summary>A request was decided before it was made.</summary>
    public static IssueDefinition DecidedBeforeRequest { get; } = new(
        "CTRL1311", IssueSeverity.Error, "接続申請{0}の決定({1})が申請({2})より前です。", "The request to connect {0} was decided on {1}, before it was made on {2}.", "MNT-011");

    /// <summary>More sessions were reviewed in time than there were.</summary>
    public static IssueDefinition MoreReviewedThanSessions { get; } = new(
        "CTRL1312", IssueSeverity.Error, "{0}の期限内の確認({1})が保守の件数({2})を超えています。", "In {0} more sessions were reviewed in time ({1}) than there were ({2}).");

    /// <summary>The log of a session is not reviewed, and there is still time for it.</summary>
    public static IssueDefinition ReviewOpen { get; } = new(
        "CTRL1313", IssueSeverity.Notice, "保守{0}のログは未確認です(期限: {1})。", "The log of the session {0} is not reviewed yet (due {1}).", "MNT-003");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        ConnectedBeforeApproval, InTimeContradicts, ReviewLate, SharedIdAfterAction, SharedId, OtherSupplier, DumpNotErased, DumpErasedLate, DumpNotMasked,
        DisposedWithoutCertificate, DecidedBeforeRequest, MoreReviewedThanSessions, ReviewOpen,
    ];
}
