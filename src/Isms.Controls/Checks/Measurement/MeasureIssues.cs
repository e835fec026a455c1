using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Measurement;

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

    /// <summary>A reading was due and is not there.</summary>
    public static IssueDefinition ReadingMissing { get; } = new(
        "CTRL0306", IssueSeverity.Notice, "測定項目{0}の{1}から{2}の測定値がありません(期限 {3})。", "Measure {0} has no reading for {1} to {2}, which was due by {3}.");

    /// <summary>A reading was recorded after it was due.</summary>
    public static IssueDefinition ReadingLate { get; } = new(
        "CTRL0307", IssueSeverity.Notice, "測定項目{0}の{1}から{2}の測定値が期限({3})の後、{4}に記録されています。", "The reading of measure {0} for {1} to {2} was due by {3} and recorded on {4}.");

    /// <summary>A correction names a reading that does not stand before it.</summary>
    public static IssueDefinition CorrectionUnknown { get; } = new(
        "CTRL0308", IssueSeverity.Error, "測定項目{0}の訂正が、その前にない測定値{1}を指しています。", "A reading of measure {0} corrects the reading {1}, which does not stand before it.");

    /// <summary>Two readings of a measure have one identifier.</summary>
    public static IssueDefinition ReadingTwice { get; } = new(
        "CTRL0309", IssueSeverity.Error, "測定項目{0}に同じidの測定値({1})が2つあります。", "Two readings of measure {0} have the id {1}.");

    /// <summary>The control chart of a measure shows more than common variation.</summary>
    public static IssueDefinition ChartSignal { get; } = new(
        "CTRL0310", IssueSeverity.Advice, "測定項目{0}の管理図に特別な原因の兆候があります({1})。", "The control chart of measure {0} speaks for a special cause ({2}).");

    /// <summary>A target or a reading lies outside what its unit can be.</summary>
    public static IssueDefinition OutsideUnit { get; } = new(
        "CTRL0311", IssueSeverity.Advice, "測定項目{0}の値{1}は単位{2}の範囲の外です。", "The value {1} of measure {0} lies outside what {2} can be.");

    /// <summary>A value is not what numerator and denominator give.</summary>
    public static IssueDefinition RateContradicts { get; } = new(
        "CTRL0312", IssueSeverity.Error, "測定項目{0}の{1}の値{2}が、分子と分母から求めた{3}と一致しません。", "The value {2} of measure {0} for {1} contradicts numerator and denominator, which give {3}.");

    /// <summary>Numerator and denominator make no rate.</summary>
    public static IssueDefinition NoRate { get; } = new(
        "CTRL0313", IssueSeverity.Error, "測定項目{0}の{1}の分子と分母({2}/{3})から率を求められません。", "Numerator and denominator of measure {0} for {1} make no rate: {2} of {3}.");

    /// <summary>A tolerance below zero, or a rate told for nothing.</summary>
    public static IssueDefinition BadScale { get; } = new(
        "CTRL0314", IssueSeverity.Error, "測定項目{0}の{1}は0未満にできません(率の基数は0より大きい数): {2}。", "The {1} of measure {0} is {2}; a tolerance is at least 0, what a rate is told for is above 0.");

    /// <summary>A measure of controls names no control.</summary>
    public static IssueDefinition NoControl { get; } = new(
        "CTRL0315", IssueSeverity.Advice, "管理策の有効性の測定項目{0}に管理策がありません。", "Measure {0} is about the effectiveness of controls and names none.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        ClaimContradicts, Missed, ElementMissing, SubjectsMissing, LinkageLessAvailable,
        ReadingMissing, ReadingLate, CorrectionUnknown, ReadingTwice, ChartSignal, OutsideUnit, RateContradicts, NoRate, BadScale, NoControl,
    ];
}
