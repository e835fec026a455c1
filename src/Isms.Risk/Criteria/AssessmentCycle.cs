using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Criteria;

/// <summary>A cycle of risk assessment (8.2). Immutable.</summary>
public sealed record AssessmentCycle : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required AssessmentCycleId Id { get; init; }

    /// <summary>Whether it is the first cycle, in which every asset gets the full analysis (concept 55).</summary>
    public bool IsFirst { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The criteria by which the ratings of the register were given; null where that is not recorded.</summary>
    public CriteriaVersion? RatedUnder { get; init; }
}
