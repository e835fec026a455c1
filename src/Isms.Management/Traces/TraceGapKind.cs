using Isms.Core;

namespace Isms.Management.Traces;

/// <summary>What is missing where a chain breaks off.</summary>
public sealed class TraceGapKind : Code<TraceGapKind>
{
    private TraceGapKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TraceGapKind(string value)
        : base(value)
    {
    }

    /// <summary>A requirement of an interested party that nothing answers.</summary>
    public static TraceGapKind RequirementNotAnswered { get; } = new("requirementNotAnswered", LocalizedText.Create("要求事項に応えるものがない", "nothing answers the requirement"));

    /// <summary>An objective with no risk.</summary>
    public static TraceGapKind ObjectiveWithoutRisk { get; } = new("objectiveWithoutRisk", LocalizedText.Create("目的にリスクがない", "no risk to the objective is identified"));

    /// <summary>A threat with no control, neither in place nor by treatment.</summary>
    public static TraceGapKind RiskWithoutControl { get; } = new("riskWithoutControl", LocalizedText.Create("リスクに管理策がない", "no control answers the risk"));

    /// <summary>A control with no measure.</summary>
    public static TraceGapKind ControlWithoutMeasure { get; } = new("controlWithoutMeasure", LocalizedText.Create("管理策に測定項目がない", "no measure watches the control"));

    /// <summary>A measure with no reading for a period that is over.</summary>
    public static TraceGapKind ReadingMissing { get; } = new("readingMissing", LocalizedText.Create("測定値がない", "no reading"));

    /// <summary>A finding graded major or minor with no nonconformity.</summary>
    public static TraceGapKind FindingWithoutNonconformity { get; } = new("findingWithoutNonconformity", LocalizedText.Create("不適合が記録されていない", "no nonconformity is recorded"));

    /// <summary>A nonconformity with no corrective action.</summary>
    public static TraceGapKind NonconformityWithoutAction { get; } = new("nonconformityWithoutAction", LocalizedText.Create("是正処置がない", "there is no corrective action"));

    /// <summary>A corrective action that no management review looked at.</summary>
    public static TraceGapKind ActionNotReviewed { get; } = new("actionNotReviewed", LocalizedText.Create("マネジメントレビューで扱われていない", "no management review looked at it"));

    /// <summary>A management review with no output.</summary>
    public static TraceGapKind ReviewWithoutOutput { get; } = new("reviewWithoutOutput", LocalizedText.Create("レビューのアウトプットがない", "the review has no output"));

    /// <summary>The kinds, in the order of the chain.</summary>
    public static CodeList<TraceGapKind> List { get; } = new(
        "traceGapKind",
        value => new TraceGapKind(value),
        RequirementNotAnswered,
        ObjectiveWithoutRisk,
        RiskWithoutControl,
        ControlWithoutMeasure,
        ReadingMissing,
        FindingWithoutNonconformity,
        NonconformityWithoutAction,
        ActionNotReviewed,
        ReviewWithoutOutput);
}
