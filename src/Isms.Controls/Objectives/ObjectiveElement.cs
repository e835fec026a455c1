using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>One of the ten things that ISO/IEC 27001:2013 6.2 asks of an objective and its plan, and whether it is on record. Immutable, with value equality.</summary>
/// <param name="Letter">The letter in 6.2: <c>a</c> to <c>j</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="IsThere">Whether it is on record. Of <c>b</c> (if practicable), <c>d</c> and <c>e</c> (as appropriate) a missing record is no fault by itself.</param>
public sealed record ObjectiveElement(string Letter, LocalizedText Name, bool IsThere)
{
    /// <summary>The ten things of an objective.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>Ten, in the order of the letters.</returns>
    public static ValueList<ObjectiveElement> Of(InformationSecurityObjective objective)
    {
        ObjectivePlan plan = Guard.NotNull(objective).Plan;
        return
        [
            Element("a", "方針との整合", "consistent with the policy", objective.Policy is not null),
            Element("b", "測定可能(実行可能な場合)", "measurable, if practicable", objective.Measurable is not null),
            Element("c", "要求事項とリスクの考慮", "takes requirements and risks into account", objective.Risks.Count > 0 || objective.Requirements.Count > 0),
            Element("d", "伝達", "communicated", objective.Communications.Count > 0),
            Element("e", "必要に応じた更新", "updated as appropriate", objective.UpdatedOn is not null),
            Element("f", "実施事項", "what will be done", plan.What.Count > 0),
            Element("g", "必要な資源(人・物・金)", "what resources it takes: people, things, money", plan.MissingResources.Count == 0),
            Element("h", "責任者", "who is responsible", plan.Responsible is not null),
            Element("i", "達成期限", "when it will be completed", plan.Due is not null),
            Element("j", "結果の評価方法", "how results are evaluated", plan.Evaluation is { Measures.Count: > 0 }),
        ];
    }

    private static ObjectiveElement Element(string letter, string japanese, string english, bool isThere) => new(letter, LocalizedText.Create(japanese, english), isThere);
}
