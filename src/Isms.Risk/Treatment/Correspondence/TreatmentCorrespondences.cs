using Isms.Core;
using static Isms.Risk.Treatment.Correspondence.CorrespondenceRelationship;

namespace Isms.Risk.Treatment.Correspondence;

/// <summary>
/// The seven options of ISO 31000 beside the older four (concept 44) and beside the response types of OSCAL. Of the rows of one option the first is the one to
/// write; of the rows of one word every one is a candidate, and where there are several a person decides. Static and thread-safe.
/// </summary>
public static class TreatmentCorrespondences
{
    private static readonly (string, string) WhichOfThree =
        ("三つの選択肢(リスク源の除去、起こりやすさの変更、結果の変更)のどれか。人が決める。", "Which of the three it is: source, likelihood or consequences. A person decides.");

    private static readonly (string, string) Pursuit =
        ("機会のためにあえてリスクを取ること。相手の一覧は好ましくない影響しか知らない。", "That the risk is taken for the sake of an opportunity; the other list knows unwanted effects only.");

    /// <summary>The seven options beside avoid, reduce, transfer, accept. Source: MHLW guideline 6.0, management part 2.1, and a lecture of 2014 (concepts 42 to 44); the judgement of what is lost is our own.</summary>
    public static ValueList<OptionCorrespondence<LegacyTreatmentOption>> Legacy { get; } =
    [
        new(TreatmentOption.Avoid, LegacyTreatmentOption.Avoid, Equivalent, null, null),
        new(TreatmentOption.Pursue, null, NoCounterpart, Pursuit, null),
        new(TreatmentOption.RemoveSource, LegacyTreatmentOption.Reduce, Subset, ("リスク源そのものを除くこと。", "That the source itself goes."), WhichOfThree),
        new(TreatmentOption.ChangeLikelihood, LegacyTreatmentOption.Reduce, Subset, ("起こりやすさに働くこと。", "That it acts on the likelihood."), WhichOfThree),
        new(TreatmentOption.ChangeConsequence, LegacyTreatmentOption.Reduce, Subset, ("結果に働くこと。", "That it acts on the consequences."), WhichOfThree),
        new(
            TreatmentOption.Share, LegacyTreatmentOption.Transfer, Superset,
            ("リスクの一部が組織に残ること。", "That part of the risk stays with the organisation."),
            ("リスクの全部を移す意図。", "That the whole risk was meant to go.")),
        new(TreatmentOption.Retain, LegacyTreatmentOption.Accept, Equivalent, null, null),
    ];

    /// <summary>The seven options beside the seven responses of OSCAL. Source of the words: NIST OSCAL, assessment common layer; the judgement of what is lost is our own.</summary>
    public static ValueList<OptionCorrespondence<RiskResponse>> Oscal { get; } =
    [
        new(
            TreatmentOption.Avoid, RiskResponse.Avoid, Subset,
            ("業務をやめる、または始めないという手段。", "That it is done by stopping the activity or not beginning it."),
            ("業務をやめて無くすのか、リスク源を除いて無くすのか。人が決める。", "Whether the activity stops or the source is removed. A person decides.")),
        new(TreatmentOption.Pursue, null, NoCounterpart, Pursuit, null),
        new(TreatmentOption.RemoveSource, RiskResponse.Mitigate, Subset, ("リスク源そのものを除くこと。", "That the source itself goes."), WhichOfThree),
        new(
            TreatmentOption.RemoveSource, RiskResponse.Avoid, Intersects,
            ("他のリスク源からのリスクが残りうること。", "That risk from other sources may remain."),
            ("業務をやめて無くすのか、リスク源を除いて無くすのか。人が決める。", "Whether the activity stops or the source is removed. A person decides.")),
        new(TreatmentOption.ChangeLikelihood, RiskResponse.Mitigate, Subset, ("起こりやすさに働くこと。", "That it acts on the likelihood."), WhichOfThree),
        new(TreatmentOption.ChangeConsequence, RiskResponse.Mitigate, Subset, ("結果に働くこと。", "That it acts on the consequences."), WhichOfThree),
        new(
            TreatmentOption.ChangeConsequence, RiskResponse.Contingency, Superset,
            ("起きる前から結果を小さくする手段でもありうること。", "That it may act before anything happens."),
            ("起きたときにだけ働くこと。", "That it acts only once the risk has occurred.")),
        new(TreatmentOption.Share, RiskResponse.Share, Equivalent, null, null),
        new(
            TreatmentOption.Share, RiskResponse.Transfer, Superset,
            ("リスクの一部が組織に残ること。", "That part of the risk stays with the organisation."),
            ("リスクの全部を移す意図。", "That the whole risk was meant to go.")),
        new(TreatmentOption.Retain, RiskResponse.Accept, Equivalent, null, null),
        new(
            null, RiskResponse.NoResponse, NoCounterpart, null,
            ("リスクではないと分かったこと。対応ではなく、リスクを終了する。", "That it turned out to be no risk: close the risk instead of treating it.")),
    ];

    /// <summary>The rows of an option, the one to write first.</summary>
    /// <typeparam name="TOther">The other list.</typeparam>
    /// <param name="rows"><see cref="Legacy"/> or <see cref="Oscal"/>.</param>
    /// <param name="option">The option.</param>
    /// <returns>One or several rows; none for an unknown option.</returns>
    public static IEnumerable<OptionCorrespondence<TOther>> Of<TOther>(ValueList<OptionCorrespondence<TOther>> rows, TreatmentOption option)
        where TOther : Code<TOther> => Guard.NotNull(rows).Where(row => row.Option == Guard.NotNull(option));

    /// <summary>The rows of a word of the other list: the candidates for it.</summary>
    /// <typeparam name="TOther">The other list.</typeparam>
    /// <param name="rows"><see cref="Legacy"/> or <see cref="Oscal"/>.</param>
    /// <param name="other">The word.</param>
    /// <returns>One or several rows; none for an unknown word.</returns>
    public static IEnumerable<OptionCorrespondence<TOther>> From<TOther>(ValueList<OptionCorrespondence<TOther>> rows, TOther other)
        where TOther : Code<TOther> => Guard.NotNull(rows).Where(row => row.Other == Guard.NotNull(other));
}
