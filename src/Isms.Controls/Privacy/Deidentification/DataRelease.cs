using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>A release of pseudonymised data to somebody else. Its rows are never in the document. Immutable.</summary>
public sealed record DataRelease : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ReleaseId Id { get; init; }

    /// <summary>The study.</summary>
    public required StudyId Study { get; init; }

    /// <summary>The asset that is released.</summary>
    public required AssetId Asset { get; init; }

    /// <summary>The fiscal period that it counts for, or null.</summary>
    public FiscalPeriodId? Quarter { get; init; }

    /// <summary>The day it went out.</summary>
    public required LocalDate ReleasedOn { get; init; }

    /// <summary>To whom, or null.</summary>
    public OrganizationId? Recipient { get; init; }

    /// <summary>Whether it went to another country.</summary>
    public bool IsCrossBorder { get; init; }

    /// <summary>How many records it has, 0 or more, or null.</summary>
    public int? Records { get; init; }

    /// <summary>The re-identification test that it passed, or null.</summary>
    public ReidentificationTestId? Test { get; init; }

    /// <summary>Whether professional secrecy binds the recipient; null where that is not recorded.</summary>
    public ProfessionalSecrecy? RecipientSecrecy { get; init; }
}
