using Isms.Core;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Privacy.Consents;

/// <summary>A consent: of one person, for one purpose, from one day on (concept 137). Immutable.</summary>
public sealed record PersonalConsent : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ConsentId Id { get; init; }

    /// <summary>Who consented: a code that only the organisation can resolve, never a name.</summary>
    public required string Subject { get; init; }

    /// <summary>For what.</summary>
    public required PurposeId Purpose { get; init; }

    /// <summary>The first day that it covers.</summary>
    public required LocalDate GivenOn { get; init; }

    /// <summary>The day it was withdrawn, which is the last one that it covers; null while it stands.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The asset in which the consent is kept, or null where that is not recorded.</summary>
    public AssetId? Record { get; init; }

    /// <summary>Whether it is of this person and for this purpose; on which days is another question.</summary>
    /// <param name="subject">The person's code; null is nobody.</param>
    /// <param name="purpose">The purpose; null is none.</param>
    /// <returns>True when both are the same.</returns>
    public bool IsFor(string? subject, PurposeId? purpose) => string.Equals(Subject, subject, StringComparison.Ordinal) && Purpose == purpose;
}
