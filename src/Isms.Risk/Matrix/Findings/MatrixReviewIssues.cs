using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// What a review of a matrix can find: each says what it means and what to change. A matrix is not wrong because of it, so all are notices and advice.
/// Where a finding speaks of harm there is a second one for opportunities, which speaks of benefit; its code is higher by 50.
/// </summary>
public static class MatrixReviewIssues
{
    /// <summary>A cell has a lower level than a cell that is no higher on either scale.</summary>
    public static IssueDefinition NotMonotone { get; } = Notice(
        "MTRX0301",
        "起こりやすさ{0}・結果{1}のレベル「{2}」が、どちらの尺度でも上でない起こりやすさ{3}・結果{4}の「{5}」を下回っています。前者を上げるか、後者を下げてください。意図的なら理由を利用者に示してください。",
        "Likelihood {0}, consequence {1} has level \"{2}\", below \"{5}\" of likelihood {3}, consequence {4}, which is no higher on either scale. Raise the one or lower the other; if it is on purpose, show readers the reason.");

    /// <summary>A cell of the lowest level can hold more expected harm than one of the highest.</summary>
    public static IssueDefinition WeakConsistency { get; } = Notice("MTRX0302", Weak.Japanese, Weak.English);

    /// <summary>Levels overlap: the same expected harm can have either.</summary>
    public static IssueDefinition LevelsOverlap { get; } = Advice("MTRX0303", Overlap.Japanese, Overlap.English);

    /// <summary>One step up leads from the lowest level to the highest.</summary>
    public static IssueDefinition Betweenness { get; } = Notice(
        "MTRX0304",
        "起こりやすさ{0}・結果{1}の最低レベル「{2}」から、一段上の起こりやすさ{3}・結果{4}で最高レベル「{5}」に変わります(該当{6}箇所)。評価のわずかな違いで結論が正反対になるので、間に中間のレベルを置いてください。",
        "One step leads from the lowest level \"{2}\" (likelihood {0}, consequence {1}) to the highest, \"{5}\" (likelihood {3}, consequence {4}); such places: {6}. A slightly different rating turns the conclusion round: put a level between.");

    /// <summary>A cell of the lowest level touches one of the highest, though not upwards.</summary>
    public static IssueDefinition LowestTouchesHighest { get; } = Notice(
        "MTRX0305",
        "最低レベル「{2}」の起こりやすさ{0}・結果{1}と、最高レベル「{5}」の起こりやすさ{3}・結果{4}が隣り合っています。間に中間のレベルを置いてください。",
        "The lowest level \"{2}\" (likelihood {0}, consequence {1}) touches the highest, \"{5}\" (likelihood {3}, consequence {4}). Put a level between.");

    /// <summary>A cell must have the highest level by its expected harm, and has not.</summary>
    public static IssueDefinition MustBeHighest { get; } = Advice("MTRX0306", Highest.Japanese, Highest.English);

    /// <summary>A cell must have the lowest level by its expected harm, and has not.</summary>
    public static IssueDefinition MustBeLowest { get; } = Advice("MTRX0307", Lowest.Japanese, Lowest.English);

    /// <summary>A cell has a level between and no reason for it.</summary>
    public static IssueDefinition MayNotBeBetween { get; } = Advice("MTRX0308", Between.Japanese, Between.English);

    /// <summary>Only two levels are in use.</summary>
    public static IssueDefinition TwoLevels { get; } = Advice(
        "MTRX0309",
        "使われているレベルは「{0}」と「{1}」の二つだけです。コックスの公理は中間のレベルを前提とするため判定していません。中間のレベルを置けば、評価のわずかな誤りで最低が最高に変わることがなくなります。",
        "Only two levels are in use, \"{0}\" and \"{1}\". Cox's axioms need a level between and are not judged. With one, a slightly wrong rating no longer turns the lowest level into the highest.");

    /// <summary>Only one level is in use.</summary>
    public static IssueDefinition OneLevel { get; } = Advice(
        "MTRX0310",
        "すべてのセルのレベルが「{0}」なので、リスクを区別できません。三つ以上のレベルを使ってください。",
        "Every cell has level \"{0}\", so no two risks are told apart. Use three levels or more.");

    /// <summary>Some pairs of risks are ordered the wrong way round.</summary>
    public static IssueDefinition Reversed { get; } = Advice("MTRX0311", Reversal.Japanese, Reversal.English);

    /// <summary>Where likely risks do little harm and grave ones are rare, the levels do no better than guessing.</summary>
    public static IssueDefinition NoBetterThanGuessing { get; } = Advice("MTRX0312", Guessing.Japanese, Guessing.English);

    /// <summary>The numbers shown do not grow as the risk does.</summary>
    public static IssueDefinition LieFactorFar { get; } = Advice(
        "MTRX0313",
        "表示される数(スコア、なければレベルの順位)がリスクの大きさに比例していません。起こりやすさと結果の{1}から{2}への変化はリスクの変化の{0}倍、{4}から{5}へは{3}倍に見えます。数を示さないか、リスクに比例する数を示してください。",
        "The number shown (the score, or else the rank of the level) does not grow as the risk does: from {1} to {2} (likelihood, consequence) it changes {0} times as much, from {4} to {5} {3} times. Show no number, or one in proportion to the risk.");

    /// <summary>A band is open, so bands cannot be judged.</summary>
    public static IssueDefinition OpenBand { get; } = Advice(
        "MTRX0314",
        "段階{0}の帯域の端が開いているため、帯域による幅・面積・確率は判定できません。端の値を決めるか、等幅で評価してください。",
        "The band of step {0} is open, so nothing that needs its width can be judged by bands. Give it an end, or review by equal widths.");

    /// <summary>A scale has no bands, so bands cannot be judged.</summary>
    public static IssueDefinition NoBands { get; } = Advice(
        "MTRX0315",
        "尺度に帯域がないため、帯域による幅・面積・確率は判定できません。帯域を書くか、等幅で評価してください。",
        "The scale has no bands, so nothing that needs widths can be judged by bands. Write bands, or review by equal widths.");

    /// <summary>A band begins below zero, so the product of the scales is no measure of risk.</summary>
    public static IssueDefinition NegativeBand { get; } = Advice(
        "MTRX0316",
        "段階{0}の帯域が負の値{1}から始まるため、起こりやすさと結果の積をリスクの大きさとみなせません。0以上の単位にするか、等幅で評価してください。",
        "The band of step {0} begins at {1}, below zero, so likelihood times consequence is no measure of risk. Use a unit without negative values, or review by equal widths.");

    /// <summary>Steps without band below others that have one are states and are left out.</summary>
    public static IssueDefinition StatesLeftOut { get; } = Advice(
        "MTRX0317",
        "最も低い{0}段階には帯域がなく、値の範囲ではなく状態を表すため、単調性以外の判定から(その段階だけにあるレベルとともに)除きました。",
        "Lowest steps without a band: {0}. They are states, not ranges of values: all but monotonicity is judged without them, and without the levels that only they have.");

    /// <summary>Two colours are hard to tell apart for everybody.</summary>
    public static IssueDefinition ColoursAlike { get; } = Confusion("MTRX0320", "だれにとっても", "by anybody");

    /// <summary>Two colours are hard to tell apart for people without long-wave cones.</summary>
    public static IssueDefinition ColoursAlikeProtan { get; } = Confusion("MTRX0321", "1型(P型)色覚の人には", "by people with protan vision");

    /// <summary>Two colours are hard to tell apart for people without middle-wave cones.</summary>
    public static IssueDefinition ColoursAlikeDeutan { get; } = Confusion("MTRX0322", "2型(D型)色覚の人には", "by people with deutan vision");

    /// <summary>Two colours are hard to tell apart for people without short-wave cones.</summary>
    public static IssueDefinition ColoursAlikeTritan { get; } = Confusion("MTRX0323", "3型(T型)色覚の人には", "by people with tritan vision");

    /// <summary>No one colour of text can be read on all levels.</summary>
    public static IssueDefinition MixedText { get; } = Advice(
        "MTRX0324",
        "すべてのレベルで読める一つの文字色がありません。黒は{0}で、白は{1}でコントラスト比4.5未満です(WCAG 2)。レベルごとに文字色を選ぶか、色の明るさをそろえてください。",
        "No one colour of text can be read on every level: black has a contrast below 4.5 on {0}, white on {1} (WCAG 2). Choose the text colour level by level, or make the colours equally light.");

    /// <summary>A cell of the lowest level can hold more expected benefit than one of the highest.</summary>
    public static IssueDefinition WeakConsistencyOfOpportunity { get; } = Benefit(WeakConsistency, "MTRX0352");

    /// <summary>Levels overlap: the same expected benefit can have either.</summary>
    public static IssueDefinition LevelsOverlapOfOpportunity { get; } = Benefit(LevelsOverlap, "MTRX0353");

    /// <summary>A cell must have the highest level by its expected benefit, and has not.</summary>
    public static IssueDefinition MustBeHighestOfOpportunity { get; } = Benefit(MustBeHighest, "MTRX0356");

    /// <summary>A cell must have the lowest level by its expected benefit, and has not.</summary>
    public static IssueDefinition MustBeLowestOfOpportunity { get; } = Benefit(MustBeLowest, "MTRX0357");

    /// <summary>A cell has a level between and no reason for it.</summary>
    public static IssueDefinition MayNotBeBetweenOfOpportunity { get; } = Benefit(MayNotBeBetween, "MTRX0358");

    /// <summary>Some pairs of opportunities are ordered the wrong way round.</summary>
    public static IssueDefinition ReversedOfOpportunity { get; } = Benefit(Reversed, "MTRX0361");

    /// <summary>Where likely opportunities bring little benefit and great ones are rare, the levels do no better than guessing.</summary>
    public static IssueDefinition NoBetterThanGuessingOfOpportunity { get; } = Benefit(NoBetterThanGuessing, "MTRX0362");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NotMonotone, WeakConsistency, LevelsOverlap, Betweenness, LowestTouchesHighest, MustBeHighest, MustBeLowest, MayNotBeBetween, TwoLevels, OneLevel, Reversed,
        NoBetterThanGuessing, LieFactorFar, OpenBand, NoBands, NegativeBand, StatesLeftOut, ColoursAlike, ColoursAlikeProtan, ColoursAlikeDeutan, ColoursAlikeTritan, MixedText,
        WeakConsistencyOfOpportunity, LevelsOverlapOfOpportunity, MustBeHighestOfOpportunity, MustBeLowestOfOpportunity, MayNotBeBetweenOfOpportunity, ReversedOfOpportunity,
        NoBetterThanGuessingOfOpportunity,
    ];

    private static (string Japanese, string English) Weak => (
        "最低レベル「{2}」の起こりやすさ{0}・結果{1}には{3}までのリスクがあり得ますが、最高レベル「{6}」の起こりやすさ{4}・結果{5}には{7}しかないリスクがあり得ます。期待される損害の大きい方が最低レベルになり得るので、前者を上げるか、後者を下げてください。",
        "Likelihood {0}, consequence {1} has the lowest level \"{2}\" and can hold a risk of {3}; likelihood {4}, consequence {5} has the highest, \"{6}\", and can hold one of only {7}. So the greater expected harm can have the lowest level. Raise the one or lower the other.");

    private static (string Japanese, string English) Overlap => (
        "{1}組のレベルのうち{0}組で範囲が重なっています。最も大きく重なるのは「{2}」と「{3}」で、{4}から{5}までのリスクはどちらにもなり得ます。その間ではレベルから期待される損害の大小はわかりません。レベルを減らすか、境を等リスク線に近づけると重なりは減ります(なくすことはできません)。",
        "{0} of {1} pairs of levels overlap, most of all \"{2}\" and \"{3}\": a risk from {4} to {5} can have either, so there the level does not tell which expected harm is greater. Fewer levels, or borders closer to lines of equal risk, make it less (never nothing).");

    private static (string Japanese, string English) Highest => (
        "起こりやすさ{0}・結果{1}のレベルは「{2}」ですが、期待される損害は「{3}」のセルの大きさに届き、「{4}」のどのセルも下回ることがありません。「{3}」にしてください。",
        "Likelihood {0}, consequence {1} has level \"{2}\", although it can reach the expected harm of cells of level \"{3}\" and never has less than a cell of level \"{4}\" can have. Rate it \"{3}\".");

    private static (string Japanese, string English) Lowest => (
        "起こりやすさ{0}・結果{1}のレベルは「{2}」ですが、期待される損害は「{4}」のセルと同じく小さくなり得て、「{3}」のどのセルも上回ることがありません。「{4}」にしてください。",
        "Likelihood {0}, consequence {1} has level \"{2}\", although it can have as little expected harm as cells of level \"{4}\" and never more than a cell of level \"{3}\" must have. Rate it \"{4}\".");

    private static (string Japanese, string English) Between => (
        "起こりやすさ{0}・結果{1}のレベルは中間の「{2}」ですが、「{4}」と「{3}」のセルの間になく、両方にまたがる大きさの期待される損害もありません。「{3}」か「{4}」にするか、周りのセルを見直してください。",
        "Likelihood {0}, consequence {1} has the level \"{2}\" between, although it neither lies between a cell of \"{4}\" and one of \"{3}\" nor reaches into the expected harm of both. Rate it \"{3}\" or \"{4}\", or look at the cells around it again.");

    private static (string Japanese, string English) Reversal => (
        "一様に選んだ二つのリスクの{0}%は順序が逆になり(期待される損害の大きい方が低いレベル)、{1}%は同じレベル、{2}%は正しい順序です。レベルだけで順位を付けず、近いものは起こりやすさと結果の積で比べてください。",
        "Of two risks drawn at random {0} % are ordered the wrong way round (the greater expected harm has the lower level), {1} % have the same level, {2} % are ordered right. Do not rank by level alone: compare close ones by likelihood times consequence.");

    private static (string Japanese, string English) Guessing => (
        "起こりやすいものほど損害が小さい場合(起こりやすさ+結果=1)、レベルが正しく順序付けるのは{0}%、逆になるのは{1}%で、当て推量と変わりません。そのようなリスクはレベルでなく見積もりで比べてください。",
        "Where the likelier does less harm (likelihood + consequence = 1) the levels order {0} % of pairs right and {1} % the wrong way round: no better than guessing. Compare such risks by estimates, not by level.");

    private static IssueDefinition Notice(string code, string japanese, string english) => new(code, IssueSeverity.Notice, japanese, english);

    private static IssueDefinition Advice(string code, string japanese, string english) => new(code, IssueSeverity.Advice, japanese, english);

    private static IssueDefinition Confusion(string code, string japanese, string english) => Advice(
        code,
        "「{0}」と「{1}」の色は" + japanese + "見分けにくい色です(色差CIEDE2000 {2}、目安{3}以上)。明るさの差を大きくするか、色のほかに文字や模様でも示してください。",
        "The colours of \"{0}\" and \"{1}\" are hard to tell apart " + english + " (CIEDE2000 difference {2}; at least {3} is wanted). Make one clearly lighter, or show the level by text or pattern too.");

    // The same finding about an opportunity: more of it is wanted, so the words change and the order does not.
    private static IssueDefinition Benefit(IssueDefinition harm, string code) => new(
        code,
        harm.Severity,
        harm.Message.Japanese!.Replace("損害", "便益").Replace("等リスク線", "等価値線").Replace("リスク", "機会"),
        harm.Message.English!.Replace("does less harm", "brings less benefit").Replace("harm", "benefit")
            .Replace("equal risk", "equal value").Replace("a risk", "an opportunity").Replace("risks", "opportunities"));
}
