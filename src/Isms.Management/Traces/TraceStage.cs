using Isms.Core;

namespace Isms.Management.Traces;

/// <summary>
/// A stage of the chain from what somebody requires to what the management review decides (concepts 6 and 7). The stages stand in their order; what stands in a later one follows
/// from what stands in an earlier one where a link is between them.
/// </summary>
public sealed class TraceStage : Code<TraceStage>
{
    private TraceStage(string value, int order, LocalizedText name)
        : base(value, name) => Order = order;

    private TraceStage(string value)
        : base(value) => Order = -1;

    /// <summary>Interested party (4.2).</summary>
    public static TraceStage InterestedParty { get; } = new("interestedParty", 0, LocalizedText.Create("利害関係者", "interested party"));

    /// <summary>Requirement of an interested party (4.2).</summary>
    public static TraceStage Requirement { get; } = new("requirement", 1, LocalizedText.Create("要求事項", "requirement"));

    /// <summary>Information security objective (6.2).</summary>
    public static TraceStage Objective { get; } = new("objective", 2, LocalizedText.Create("目的", "objective"));

    /// <summary>Risk or opportunity (6.1).</summary>
    public static TraceStage Risk { get; } = new("risk", 3, LocalizedText.Create("リスク", "risk"));

    /// <summary>Risk treatment (6.1.3).</summary>
    public static TraceStage Treatment { get; } = new("treatment", 4, LocalizedText.Create("リスク対応", "treatment"));

    /// <summary>Control (6.1.3).</summary>
    public static TraceStage Control { get; } = new("control", 5, LocalizedText.Create("管理策", "control"));

    /// <summary>Measure of effectiveness (9.1).</summary>
    public static TraceStage Measure { get; } = new("measure", 6, LocalizedText.Create("測定項目", "measure"));

    /// <summary>Reading of a measure for a period (9.1).</summary>
    public static TraceStage Reading { get; } = new("reading", 7, LocalizedText.Create("測定値", "reading"));

    /// <summary>Internal audit (9.2).</summary>
    public static TraceStage Audit { get; } = new("audit", 8, LocalizedText.Create("監査", "audit"));

    /// <summary>Audit finding (9.2).</summary>
    public static TraceStage Finding { get; } = new("finding", 9, LocalizedText.Create("監査所見", "finding"));

    /// <summary>Incident (10.1).</summary>
    public static TraceStage Incident { get; } = new("incident", 10, LocalizedText.Create("インシデント", "incident"));

    /// <summary>Nonconformity (10.1).</summary>
    public static TraceStage Nonconformity { get; } = new("nonconformity", 11, LocalizedText.Create("不適合", "nonconformity"));

    /// <summary>Corrective action (10.1).</summary>
    public static TraceStage CorrectiveAction { get; } = new("correctiveAction", 12, LocalizedText.Create("是正処置", "corrective action"));

    /// <summary>Improvement (10.2).</summary>
    public static TraceStage Improvement { get; } = new("improvement", 13, LocalizedText.Create("改善", "improvement"));

    /// <summary>Management review (9.3).</summary>
    public static TraceStage ManagementReview { get; } = new("managementReview", 14, LocalizedText.Create("マネジメントレビュー", "management review"));

    /// <summary>Output of a management review (9.3).</summary>
    public static TraceStage ReviewOutput { get; } = new("reviewOutput", 15, LocalizedText.Create("レビューのアウトプット", "review output"));

    /// <summary>The stages, in their order.</summary>
    public static CodeList<TraceStage> List { get; } = new(
        "traceStage",
        value => new TraceStage(value),
        InterestedParty,
        Requirement,
        Objective,
        Risk,
        Treatment,
        Control,
        Measure,
        Reading,
        Audit,
        Finding,
        Incident,
        Nonconformity,
        CorrectiveAction,
        Improvement,
        ManagementReview,
        ReviewOutput);

    /// <summary>Its place in the chain, from 0; -1 where it is in none.</summary>
    public int Order { get; }

    /// <summary>The stage in which elements of a kind stand.</summary>
    /// <param name="kind">The name of the kind, see <see cref="Graph.SystemElement.Kind"/>.</param>
    /// <returns>The stage, or null where the kind is not in the chain.</returns>
    public static TraceStage? OfKind(string kind) => List.Get(Guard.NotBlank(kind)) is { IsKnown: true } stage ? stage : null;
}
