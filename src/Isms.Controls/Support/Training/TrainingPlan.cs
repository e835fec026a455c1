using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Training;

/// <summary>The training plan of a year for everybody, dispatched and temporary staff too (ISO/IEC 27001:2013 7.2, A.7.2.2; concepts 95 and 108). Its courses are those of the document. Immutable.</summary>
public sealed record TrainingPlan : DocumentElement
{
    /// <summary>The document that the plan is, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The fiscal year it is for, by its label: <c>FY2025</c>; null where that is not said.</summary>
    public string? FiscalYear { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The day of the approval, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }
}
