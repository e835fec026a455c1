using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks.Context;

/// <summary>The issues of the context of the organisation (ISO/IEC 27001:2013 clause 4).</summary>
public static class ContextIssues
{
    /// <summary>A requirement of an interested party is answered by nothing.</summary>
    public static IssueDefinition RequirementNotAnswered { get; } = Nonconformity(
        "RISK0101", "要求事項{0}に対応する目的・管理策・業務フロー・文書がありません。", "Nothing answers the requirement {0}: name an objective, a control, a business flow or a document.", "CTX-001");

    /// <summary>An interested party has no requirement.</summary>
    public static IssueDefinition PartyWithoutRequirement { get; } = Nonconformity(
        "RISK0102", "利害関係者{0}の要求事項がありません。", "The interested party {0} has no requirement on record.", "CTX-002");

    /// <summary>Internal and external issues are not both there.</summary>
    public static IssueDefinition IssueKindsMissing { get; } = Nonconformity(
        "RISK0103", "内部と外部の課題の両方が必要です(記録されている種類: {0})。", "Both internal and external issues are needed; on record: {0}.", "CTX-003");

    /// <summary>An exclusion from the scope has no reason.</summary>
    public static IssueDefinition ExclusionWithoutReason { get; } = Nonconformity(
        "RISK0104", "適用範囲からの除外{0}に理由がありません。", "The exclusion {0} from the scope has no reason.", "CTX-004");

    /// <summary>The linkage aims at less availability than the order system.</summary>
    public static IssueDefinition LinkageBelowOrderSystem { get; } = Nonconformity(
        "RISK0105", "地域連携の可用性目標{1}%が院内オーダシステムの{2}%を下回っています({0})。", "The linkage {0} aims at {1} % availability, below the {2} % of the order system.", "CTX-005");

    /// <summary>An interface has no agreement.</summary>
    public static IssueDefinition InterfaceWithoutAgreement { get; } = Nonconformity(
        "RISK0106", "外部とのインタフェース{0}に責任分界の合意文書がありません。", "The interface {0} has no agreement on who is responsible for what.", "CTX-006");

    /// <summary>An environment relation names an issue on the wrong side.</summary>
    public static IssueDefinition RelationOnWrongSide { get; } = new(
        "RISK0131", IssueSeverity.Error,
        "環境の関係では内部と外部の課題を結びます。{0}は{1}の課題ですが、{2}の側にあります。",
        "A relation ties an internal issue to an external one; {0} is {1} and stands on the {2} side.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [RequirementNotAnswered, PartyWithoutRequirement, IssueKindsMissing, ExclusionWithoutReason, LinkageBelowOrderSystem, InterfaceWithoutAgreement, RelationOnWrongSide];

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string sampleRule) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);
}
