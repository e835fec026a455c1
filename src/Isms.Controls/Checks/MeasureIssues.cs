using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of measures (ISO/IEC 27001:2013 9.1).</summary>
public static class MeasureIssues
{
    /// <summary>What is claimed contradicts the readings.</summary>
    public static IssueDefinition ClaimContradicts { get; } = new(
        "CTRL0301", IssueSeverity.Error, "測定項目{0}の達成の記載が測定値から求めた結果({1})と一致しません。", "What measure {0} claims contradicts its readings, which give: {1}.", "MSR-001");

    /// <summary>The target is missed.</summary>
    public static IssueDefinition Missed { get; } = new(
        "CTRL0302", IssueSeverity.Notice, "測定項目{0}は目標{1}に対し{2}で未達です。", "Measure {0} misses its target {1} with {2}.", "MSR-003");

    /// <summary>One of the elements of 9.1 is missing.</summary>
    public static IssueDefinition ElementMissing { get; } = new(
        "CTRL0303", IssueSeverity.Nonconformity, "測定項目{0}に9.1の要素({1})がありません。", "Measure {0} lacks what 9.1 asks for: {1}.", "MSR-004");

    /// <summary>Not both the effectiveness of controls and that of the management system are measured.</summary>
    public static IssueDefinition SubjectsMissing { get; } = new(
        "CTRL0304", IssueSeverity.Nonconformity, "管理策の有効性とISMSの有効性の両方の測定が必要です(現在: {0})。", "Both the effectiveness of controls and that of the management system must be measured; measured are: {0}.", "MSR-005");

    /// <summary>Over the year the linkage was less available than the order system.</summary>
    public static IssueDefinition LinkageLessAvailable { get; } = new(
        "CTRL0305", IssueSeverity.Advice, "地域連携の年間平均稼働率{1}%({0})が院内オーダシステムの{2}%を下回っています。", "Over the year the linkage ({0}) was available {1} %, less than the order system with {2} %.", "CTX-007");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [ClaimContradicts, Missed, ElementMissing, SubjectsMissing, LinkageLessAvailable];
}
