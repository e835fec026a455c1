using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of the controls that treat risks: whether they are in place, and whether they answer the guideline.</summary>
public static class ImplementationIssues
{
    /// <summary>A treatment is done and a control that it puts in place is not started or only planned.</summary>
    public static IssueDefinition DoneControlNotInPlace { get; } = new(
        "CTRL0401", IssueSeverity.Notice,
        "対応{0}は完了とされていますが、その管理策が未着手または計画中です: {1}。",
        "The treatment {0} is done, and controls that it puts in place are not started or only planned: {1}.");

    /// <summary>A treatment is done and a control that it puts in place is only partly in place.</summary>
    public static IssueDefinition DoneControlPartial { get; } = new(
        "CTRL0402", IssueSeverity.Advice,
        "対応{0}は完了とされていますが、その管理策は一部実施です: {1}。残りがこのリスクに関わらないか確かめてください。",
        "The treatment {0} is done, and controls that it puts in place are only partly in place: {1}. See whether what is left bears on this risk.");

    /// <summary>A risk to health information answers no item of the guideline that the criteria name.</summary>
    public static IssueDefinition WithoutGuideline { get; } = new(
        "CTRL0403", IssueSeverity.Nonconformity,
        "要配慮個人情報を持つ資産({0})のリスクですが、ガイドライン({1})の要求との対応がありません。最低限の項目、またはその項目に応える管理策を記入してください。",
        "The risk bears on assets with special care-required personal information ({0}) and answers no item of the guideline ({1}). "
        + "Name the minimum items, or controls that answer such items.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [DoneControlNotInPlace, DoneControlPartial, WithoutGuideline];
}
