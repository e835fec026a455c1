using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Applicability.Migration;

/// <summary>The issues of carrying a statement of applicability to another edition.</summary>
public static class ApplicabilityMigrationIssues
{
    /// <summary>The statement says nothing of a control of its edition.</summary>
    public static IssueDefinition ControlWithoutRow { get; } = Error("CTRL0121", "適用宣言書に{0}({1})の行がありません。", "The statement has no row for {0} ({1}).");

    /// <summary>An edition is not one the library holds with controls.</summary>
    public static IssueDefinition UnknownEdition { get; } = Error("CTRL0122", "版「{0}」は管理策のカタログとして収録されていません。収録: {1}。", "The edition \"{0}\" is not held as a catalog of controls. Held are: {1}.");

    /// <summary>No crosswalks between editions lead from one to the other.</summary>
    public static IssueDefinition NoCrosswalk { get; } = Error("CTRL0123", "{0}から{1}への版の対応表がありません。", "No crosswalk between editions leads from {0} to {1}.");

    /// <summary>The statement is already of the edition asked for.</summary>
    public static IssueDefinition SameEdition { get; } = Error("CTRL0124", "適用宣言書はすでに{0}のものです。", "The statement is already one of {0}.");

    /// <summary>A row of the draft still needs a decision.</summary>
    public static IssueDefinition Undecided { get; } = Error("CTRL0125", "{0}({1})の決定がありません。", "Nothing is decided on {0} ({1}).");

    /// <summary>A decision is about a control that the draft does not have.</summary>
    public static IssueDefinition DecisionWithoutRow { get; } = Error("CTRL0126", "決定の対象「{0}」は{1}にありません。", "A decision is about \"{0}\", which {1} does not have.");

    /// <summary>Two decisions are about the same control.</summary>
    public static IssueDefinition DecidedTwice { get; } = Error("CTRL0127", "{0}の決定が重複しています。", "{0} is decided twice.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [ControlWithoutRow, UnknownEdition, NoCrosswalk, SameEdition, Undecided, DecisionWithoutRow, DecidedTwice];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
