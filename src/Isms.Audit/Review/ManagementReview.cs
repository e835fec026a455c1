using Isms.Controls;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Review;

/// <summary>A review of the management system by top management (ISO/IEC 27001:2013 9.3). Immutable.</summary>
public sealed record ManagementReview : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ManagementReviewId Id { get; init; }

    /// <summary>The day of the review.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Who was in the chair, or null.</summary>
    public PersonId? Chair { get; init; }

    /// <summary>Who took part.</summary>
    public ValueList<PersonId> Attendees { get; init; } = [];

    /// <summary>The fiscal periods that were reviewed.</summary>
    public ValueList<FiscalPeriodId> Periods { get; init; } = [];

    /// <summary>What was considered, or null.</summary>
    public ReviewInputs? Inputs { get; init; }

    /// <summary>What was decided.</summary>
    public ValueList<ReviewOutput> Outputs { get; init; } = [];

    /// <summary>The conclusion, or null.</summary>
    public ReviewConclusion? Conclusion { get; init; }
}
