using Isms.Controls.Privacy.Consents;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Privacy.Handling;

/// <summary>
/// A record that personal information was handled: acquired, used, provided, asked about by its person, or made safe ("and its record", JIS Q 15001; concept 133).
/// Which members it has depends on its kind. Immutable.
/// </summary>
public sealed record PrivacyRecord : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required PrivacyRecordId Id { get; init; }

    /// <summary>What was done.</summary>
    public required PrivacyRecordKind Kind { get; init; }

    /// <summary>When: of a request, the day it came in.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Whose information: a code that only the organisation can resolve, never a name; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>For which purpose, or null.</summary>
    public PurposeId? Purpose { get; init; }

    /// <summary>The consent that it rests on, or of which a request is; or null.</summary>
    public ConsentId? Consent { get; init; }

    /// <summary>The asset that holds the information, or null.</summary>
    public AssetId? Asset { get; init; }

    /// <summary>The step of a flow in which it happened, or null.</summary>
    public FlowStepId? Step { get; init; }

    /// <summary>To whom it was provided, or null.</summary>
    public OrganizationId? Recipient { get; init; }

    /// <summary>Whether it was provided to another country.</summary>
    public bool IsCrossBorder { get; init; }

    /// <summary>The supplier through whom it was provided, or null.</summary>
    public SupplierId? Supplier { get; init; }

    /// <summary>The release by which it was provided, or null.</summary>
    public ReleaseId? Release { get; init; }

    /// <summary>What the person asked for, or null.</summary>
    public PrincipalRequest? Request { get; init; }

    /// <summary>The day the request was answered, or null while it is not.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Within how many calendar days it has to be answered, 0 or more, or null where no limit is set.</summary>
    public int? WithinDays { get; init; }

    /// <summary>The rules by which it was handled, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The control that makes it safe, or null.</summary>
    public ControlId? Control { get; init; }

    /// <summary>The risk that the measure answers, or null.</summary>
    public RiskId? Risk { get; init; }

    /// <summary>Whether it is of a kind that rests on consent: acquisition, use or provision.</summary>
    public bool RestsOnConsent => Kind == PrivacyRecordKind.Acquisition || Kind == PrivacyRecordKind.Use || Kind == PrivacyRecordKind.Provision;
}
