using Isms.Core;

namespace Isms.Audit.Preparation;

/// <summary>An input of a management review (ISO/IEC 27001:2013 9.3 a to f), spelled like the member of a review that records it.</summary>
public sealed class ReviewInputKind : Code<ReviewInputKind>
{
    private ReviewInputKind(string value, string letter, LocalizedText name)
        : base(value, name) => Letter = letter;

    private ReviewInputKind(string value)
        : base(value) => Letter = string.Empty;

    /// <summary>a) the status of actions from previous reviews.</summary>
    public static ReviewInputKind PreviousActions { get; } = new("previousActions", "a", LocalizedText.Create("前回までの処置の状況", "actions from previous reviews"));

    /// <summary>b) changes in external and internal issues.</summary>
    public static ReviewInputKind ChangesInIssues { get; } = new("changesInIssues", "b", LocalizedText.Create("外部及び内部の課題の変化", "changes in issues"));

    /// <summary>c) feedback on performance.</summary>
    public static ReviewInputKind Performance { get; } = new("performance", "c", LocalizedText.Create("情報セキュリティパフォーマンス", "performance"));

    /// <summary>d) feedback from interested parties.</summary>
    public static ReviewInputKind Feedback { get; } = new("feedback", "d", LocalizedText.Create("利害関係者からのフィードバック", "feedback from interested parties"));

    /// <summary>e) results of risk assessment and status of treatment.</summary>
    public static ReviewInputKind RiskResults { get; } = new("riskResults", "e", LocalizedText.Create("リスクアセスメントの結果及びリスク対応計画の状況", "risk results and treatment plan"));

    /// <summary>f) opportunities for continual improvement.</summary>
    public static ReviewInputKind Improvement { get; } = new("improvement", "f", LocalizedText.Create("継続的改善の機会", "opportunities for improvement"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReviewInputKind> List { get; } = new(
        "reviewInputKind", value => new ReviewInputKind(value), PreviousActions, ChangesInIssues, Performance, Feedback, RiskResults, Improvement);

    /// <summary>The letter of the standard, <c>a</c> to <c>f</c>; empty where the word is not known.</summary>
    public string Letter { get; }
}
