using Isms.Core;
using Isms.Risk.Criteria;

namespace Isms.Audit.Review;

/// <summary>The results of risk assessment and the status of the treatment plan that a review considered (ISO/IEC 27001:2013 9.3 e). Immutable.</summary>
public sealed record ReviewRiskResults : DocumentElement
{
    /// <summary>The assessment, or null.</summary>
    public AssessmentCycleId? Assessment { get; init; }

    /// <summary>The risks and treatments considered, or anything else.</summary>
    public ValueList<ElementId> Refs { get; init; } = [];

    /// <summary>How many threats had to be treated, as reported to the review, 0 or more; or null.</summary>
    public int? HighThreats { get; init; }

    /// <summary>What was considered, or null.</summary>
    public LocalizedText? Text { get; init; }
}
