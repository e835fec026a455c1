using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Privacy.Consents;

/// <summary>
/// Whether using the information of a person for a purpose on a day is covered by consent, and why. A consent covers from the day it was given up to the day of its withdrawal,
/// both included. Immutable, with value equality.
/// </summary>
public sealed record ConsentCoverage
{
    private ConsentCoverage(ConsentState state, PersonalConsent? consent, LocalizedText why)
    {
        State = state;
        Consent = consent;
        Why = why;
    }

    /// <summary>Whether it is covered, and if not, what is in the way.</summary>
    public ConsentState State { get; }

    /// <summary>Whether it is covered.</summary>
    public bool IsCovered => State == ConsentState.Covered;

    /// <summary>The consent that decides; null where there is none of this person for this purpose.</summary>
    public PersonalConsent? Consent { get; }

    /// <summary>The reason, with the consent and the day that decide.</summary>
    public LocalizedText Why { get; }

    /// <summary>
    /// Judges a use. Of several consents the one given last among those that cover the day decides; where none does, the one withdrawn last before it, else the one given
    /// soonest after it.
    /// </summary>
    /// <param name="consents">Every consent on record, in any order.</param>
    /// <param name="subject">The code of the person.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="day">The day of the use.</param>
    /// <returns>The answer with its reason.</returns>
    public static ConsentCoverage Of(IEnumerable<PersonalConsent> consents, string subject, PurposeId purpose, LocalDate day)
    {
        Guard.NotNull(consents);
        Guard.NotBlank(subject);
        Guard.NotNull(purpose);
        PersonalConsent[] own = consents.Where(consent => consent.IsFor(subject, purpose)).OrderBy(consent => consent.GivenOn).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal).ToArray();
        PersonalConsent? decisive = own.LastOrDefault(consent => StateOn(consent, day) == ConsentState.Covered)
            ?? own.Where(consent => StateOn(consent, day) == ConsentState.Withdrawn).OrderBy(consent => consent.WithdrawnOn).LastOrDefault()
            ?? own.FirstOrDefault();
        return decisive is null
            ? new ConsentCoverage(ConsentState.None, null, LocalizedText.Create(
                $"{subject}の{purpose.Value}への同意はありません。", $"There is no consent of {subject} for {purpose.Value}."))
            : Of(decisive, day);
    }

    /// <summary>Judges a use by one consent, whose person and purpose are taken to be those of the use.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="day">The day of the use.</param>
    /// <returns>The answer with its reason; never <see cref="ConsentState.None"/>.</returns>
    public static ConsentCoverage Of(PersonalConsent consent, LocalDate day)
    {
        Guard.NotNull(consent);
        string id = consent.Id.Value;
        string used = IsoDate.Format(day);
        string given = IsoDate.Format(consent.GivenOn);
        string? withdrawn = consent.WithdrawnOn is { } end ? IsoDate.Format(end) : null;
        ConsentState state = StateOn(consent, day);
        return new ConsentCoverage(state, consent, state switch
        {
            ConsentState.NotYetGiven => LocalizedText.Create($"同意{id}は{given}からで、{used}にはまだありません。", $"The consent {id} was given on {given}, after {used}."),
            ConsentState.Withdrawn => LocalizedText.Create($"同意{id}は{withdrawn}に撤回されており、{used}には及びません。", $"The consent {id} was withdrawn on {withdrawn}, before {used}."),
            _ when withdrawn is null => LocalizedText.Create($"同意{id}({given}から)が{used}に及びます。", $"The consent {id}, given on {given}, covers {used}."),
            _ => LocalizedText.Create($"同意{id}({given}から{withdrawn}まで)が{used}に及びます。", $"The consent {id}, given on {given} and withdrawn on {withdrawn}, covers {used}."),
        });
    }

    private static ConsentState StateOn(PersonalConsent consent, LocalDate day) =>
        day < consent.GivenOn ? ConsentState.NotYetGiven : day > consent.WithdrawnOn ? ConsentState.Withdrawn : ConsentState.Covered;
}
