using Isms.Core;

namespace Isms.Audit.Review;

/// <summary>What a management review considered (ISO/IEC 27001:2013 9.3 a to f). Immutable.</summary>
public sealed record ReviewInputs : DocumentElement
{
    /// <summary>The status of actions from previous reviews (9.3 a), or null.</summary>
    public ReviewTopic? PreviousActions { get; init; }

    /// <summary>Changes in external and internal issues (9.3 b), or null.</summary>
    public ReviewTopic? ChangesInIssues { get; init; }

    /// <summary>Feedback on information security performance (9.3 c), or null.</summary>
    public ReviewPerformance? Performance { get; init; }

    /// <summary>Feedback from interested parties (9.3 d), or null.</summary>
    public ReviewTopic? Feedback { get; init; }

    /// <summary>Results of risk assessment and status of risk treatment (9.3 e), or null.</summary>
    public ReviewRiskResults? RiskResults { get; init; }

    /// <summary>Opportunities for continual improvement (9.3 f), or null.</summary>
    public ReviewTopic? Improvement { get; init; }
}
