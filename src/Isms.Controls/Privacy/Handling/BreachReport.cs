using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Privacy.Handling;

/// <summary>
/// The report of a breach to the authority, prompt and final, and to the persons concerned. The limits are criteria of the organisation, and not legal advice. Immutable.
/// </summary>
public sealed record BreachReport : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required BreachReportId Id { get; init; }

    /// <summary>The incident.</summary>
    public required IncidentId Incident { get; init; }

    /// <summary>The day of the prompt report, or null while there is none.</summary>
    public LocalDate? PromptOn { get; init; }

    /// <summary>Within how many calendar days of the incident it has to be made, 0 or more, or null where no limit is set.</summary>
    public int? PromptLimitDays { get; init; }

    /// <summary>The day of the final report, or null while there is none.</summary>
    public LocalDate? FinalOn { get; init; }

    /// <summary>Within how many calendar days of the incident it has to be made, 0 or more, or null where no limit is set.</summary>
    public int? FinalLimitDays { get; init; }

    /// <summary>The day the persons concerned were told, or null.</summary>
    public LocalDate? PrincipalNotifiedOn { get; init; }
}
