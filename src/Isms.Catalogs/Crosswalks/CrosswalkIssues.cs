using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks;

/// <summary>The issues of a crosswalk: 0101 to 0112 of its rows taken by themselves, 0121 on of a review of the whole, 0131 on of two directions beside each other.</summary>
public static class CrosswalkIssues
{
    /// <summary>A row has neither source nor target.</summary>
    public static IssueDefinition EmptyRow { get; } = Error("XWLK0101", "対応元も対応先もない行です。", "The row has neither source nor target.");

    /// <summary>The catalog has no such item.</summary>
    public static IssueDefinition UnknownItem { get; } = Error("XWLK0102", "カタログ{0}に項目「{1}」はありません。", "The catalog {0} has no item \"{1}\".");

    /// <summary>An item stands twice on one side of a row.</summary>
    public static IssueDefinition RepeatedItem { get; } = Error("XWLK0103", "項目「{0}」が同じ行に二度あります。", "The item \"{0}\" stands twice in the row.");

    /// <summary>The same sets of items stand in two rows.</summary>
    public static IssueDefinition DuplicateRow { get; } = Error("XWLK0104", "対応「{0}」は{1}と重複しています。", "The correspondence {0} is already that of {1}.");

    /// <summary>The same sets of items stand in two rows that say different things.</summary>
    public static IssueDefinition ContradictoryRows { get; } = Error(
        "XWLK0105", "対応「{0}」は「{1}」とされていますが、{3}では「{2}」です。", "The correspondence {0} is said to be {1}; {3} says {2}.");

    /// <summary>An item is said to have ended, or to be new, and corresponds to something all the same.</summary>
    public static IssueDefinition EndAndPair { get; } = Error(
        "XWLK0106", "項目「{0}」は対応なしとされていますが、{1}に対応があります。", "The item \"{0}\" is said to have no counterpart; {1} gives it one.");

    /// <summary>A pair is said to have nothing in common in one row and something in another.</summary>
    public static IssueDefinition NoneAndSome { get; } = Error(
        "XWLK0107", "対応「{0}」は共通部分がないとも、あるとも({1})されています。", "The pair {0} is said to have nothing in common, and, in {1}, to have something.");

    /// <summary>A row says <c>undetermined</c>, which only an inferred result can be.</summary>
    public static IssueDefinition UndeterminedRow { get; } = Error(
        "XWLK0108", "関係「undetermined」は推論の結果にしか使えません。", "The relationship \"undetermined\" is for inferred results only.");

    /// <summary>A row without source or without target has a relationship other than <c>none</c>.</summary>
    public static IssueDefinition RelationshipOfEnd { get; } = Error(
        "XWLK0109", "対応のない行の関係は「none」だけです(「{0}」)。", "A row without source or target can only have the relationship \"none\"; there is \"{0}\".");

    /// <summary>The kind of change said is not that of the structure of the rows.</summary>
    public static IssueDefinition KindAgainstStructure { get; } = Error(
        "XWLK0110", "対応「{0}」は「{1}」とされていますが、対応全体の構造からは「{2}」です。", "The pair {0} is said to be {1}; by the structure of the rows it is {2}.");

    /// <summary>The catalog is not one the library holds, so that its items cannot be looked up.</summary>
    public static IssueDefinition UnknownCatalog { get; } = new(
        "XWLK0111", IssueSeverity.Notice, "カタログ「{0}」は収録されていないため、その項目を確認できません。", "The catalog \"{0}\" is not held, so its items cannot be looked up.");

    /// <summary>An item of a third catalog to which a subject went does not exist.</summary>
    public static IssueDefinition UnknownMovedTo { get; } = Error("XWLK0112", "移動先「{0}」はありません。", "There is no {0} for the subject to have moved to.");

    /// <summary>An item of the source catalog has no row.</summary>
    public static IssueDefinition MissingSource { get; } = Error("XWLK0121", "対応元の項目「{0}」の行がありません(廃止ならその旨の行が必要です)。", "The source item \"{0}\" has no row; if it has ended, a row must say so.");

    /// <summary>An item of the target catalog has no row.</summary>
    public static IssueDefinition MissingTarget { get; } = Error("XWLK0122", "対応先の項目「{0}」の行がありません(新規ならその旨の行が必要です)。", "The target item \"{0}\" has no row; if it is new, a row must say so.");

    /// <summary>Equality is said of an item that has several counterparts.</summary>
    public static IssueDefinition EqualOnMerged { get; } = Error(
        "XWLK0123", "対応「{0}」は「{1}」とされていますが、「{2}」には他にも対応があります。", "The pair {0} is said to be {1}; yet \"{2}\" has other counterparts.");

    /// <summary>A row does not say why.</summary>
    public static IssueDefinition MissingRationale { get; } = new("XWLK0124", IssueSeverity.Notice, "対応「{0}」の理由がありません。", "The correspondence {0} has no rationale.");

    /// <summary>A row does not say where it comes from.</summary>
    public static IssueDefinition MissingEvidence { get; } = new("XWLK0125", IssueSeverity.Notice, "対応「{0}」の出典がありません。", "The correspondence {0} has no evidence.");

    /// <summary>What is given as the other direction is between other catalogs.</summary>
    public static IssueDefinition NotTheOtherDirection { get; } = Error(
        "XWLK0131", "逆方向は{1}から{0}への対応のはずですが、{2}から{3}への対応です。", "The other direction of {0} to {1} was expected; there is {2} to {3}.");

    /// <summary>A pair stands in one direction only.</summary>
    public static IssueDefinition OneSidedPair { get; } = Error("XWLK0132", "対応「{0}」は逆方向にありません。", "The pair {0} is missing in the other direction.");

    /// <summary>The two directions say different things of a pair.</summary>
    public static IssueDefinition DirectionsContradict { get; } = Error(
        "XWLK0133", "対応「{0}」の関係は「{1}」ですが、逆方向の{3}からは「{2}」です。", "The pair {0} is said to be {1}; by {3} of the other direction it is {2}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        EmptyRow, UnknownItem, RepeatedItem, DuplicateRow, ContradictoryRows, EndAndPair, NoneAndSome, UndeterminedRow, RelationshipOfEnd, KindAgainstStructure,
        UnknownCatalog, UnknownMovedTo, MissingSource, MissingTarget, EqualOnMerged, MissingRationale, MissingEvidence, NotTheOtherDirection, OneSidedPair, DirectionsContradict,
    ];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
