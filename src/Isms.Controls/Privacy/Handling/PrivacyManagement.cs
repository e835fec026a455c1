using Isms.Controls.Privacy.Consents;
using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>The management of personal information (JIS Q 15001): purposes, register, consents, records of the five kinds, emergencies. Immutable, with value equality.</summary>
public sealed record PrivacyManagement : DocumentElement
{
    /// <summary>The purposes of use.</summary>
    public ValueList<PurposeOfUse> Purposes { get; init; } = [];

    /// <summary>The register of personal information: what is held for which purpose.</summary>
    public ValueList<PersonalInformationHandling> Handling { get; init; } = [];

    /// <summary>The consents.</summary>
    public ValueList<PersonalConsent> Consents { get; init; } = [];

    /// <summary>The records of acquisition, use, provision, requests and safety.</summary>
    public ValueList<PrivacyRecord> Records { get; init; } = [];

    /// <summary>Emergencies, or null where nothing is said.</summary>
    public EmergencyResponse? Emergency { get; init; }

    /// <summary>A consent by identifier.</summary>
    /// <param name="id">The identifier; null is none.</param>
    /// <returns>The consent, or null where there is none.</returns>
    public PersonalConsent? FindConsent(ConsentId? id) => id is null ? null : Consents.FirstOrDefault(consent => consent.Id == id);
}
