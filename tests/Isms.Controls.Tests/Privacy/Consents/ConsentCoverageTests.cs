using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy.Consents;
using NodaTime;

namespace Isms.Controls.Tests.Privacy.Consents;

public sealed class ConsentCoverageTests
{
    private static readonly PurposeId Linkage = PurposeId.Parse("PUR-02");

    private static readonly LocalDate Start = new(2025, 5, 13);

    // CNS-02 of the sample hospital: given on 13 May and withdrawn on 4 November.
    private static readonly PersonalConsent Withdrawn = Consent("CNS-02", Start, new LocalDate(2025, 11, 4));

    private static PersonalConsent Consent(string id, LocalDate given, LocalDate? withdrawn, string subject = "SUBJ-0002", string purpose = "PUR-02") => new()
    {
        Id = ConsentId.Parse(id),
        Subject = subject,
        Purpose = PurposeId.Parse(purpose),
        GivenOn = given,
        WithdrawnOn = withdrawn,
    };

    private static ConsentCoverage On(LocalDate day, params PersonalConsent[] consents) => ConsentCoverage.Of(consents, "SUBJ-0002", Linkage, day);

    [Theory]
    [InlineData("2025-05-12", ConsentState.NotYetGiven, "The consent CNS-02 was given on 2025-05-13, after 2025-05-12.", "同意CNS-02は2025-05-13からで、2025-05-12にはまだありません。")]
    [InlineData("2025-05-13", ConsentState.Covered, "The consent CNS-02, given on 2025-05-13 and withdrawn on 2025-11-04, covers 2025-05-13.", "同意CNS-02(2025-05-13から2025-11-04まで)が2025-05-13に及びます。")]
    [InlineData("2025-11-04", ConsentState.Covered, "The consent CNS-02, given on 2025-05-13 and withdrawn on 2025-11-04, covers 2025-11-04.", "同意CNS-02(2025-05-13から2025-11-04まで)が2025-11-04に及びます。")]
    [InlineData("2025-11-05", ConsentState.Withdrawn, "The consent CNS-02 was withdrawn on 2025-11-04, before 2025-11-05.", "同意CNS-02は2025-11-04に撤回されており、2025-11-05には及びません。")]
    public void Both_the_first_day_and_the_day_of_withdrawal_are_covered(string day, ConsentState state, string english, string japanese) => TestCultures.Each(() =>
    {
        ConsentCoverage coverage = On(Isms.Core.Time.IsoDate.Parse(day), Withdrawn);
        Assert.Equal((state, state == ConsentState.Covered), (coverage.State, coverage.IsCovered));
        Assert.Equal((english, japanese), (coverage.Why.English, coverage.Why.Japanese));
        Assert.Equal(Withdrawn, coverage.Consent);
    });

    [Fact]
    public void A_consent_is_of_one_person_and_for_one_purpose()
    {
        ConsentCoverage coverage = On(Start, Consent("CNS-01", Start, null, subject: "SUBJ-0001"), Consent("CNS-03", Start, null, purpose: "PUR-03"));
        Assert.Equal((ConsentState.None, null), (coverage.State, coverage.Consent));
        Assert.Equal("There is no consent of SUBJ-0002 for PUR-02.", coverage.Why.English);
        Assert.False(On(Start).IsCovered);
    }

    [Fact]
    public void A_consent_given_anew_covers_again_and_says_which_it_is()
    {
        PersonalConsent anew = Consent("CNS-09", new LocalDate(2026, 1, 10), null);
        Assert.Equal("CNS-02", On(new LocalDate(2026, 1, 9), anew, Withdrawn).Consent!.Id.Value);
        Assert.Equal(ConsentState.Withdrawn, On(new LocalDate(2026, 1, 9), anew, Withdrawn).State);
        ConsentCoverage coverage = On(new LocalDate(2026, 1, 10), anew, Withdrawn);
        Assert.Equal((true, "CNS-09"), (coverage.IsCovered, coverage.Consent!.Id.Value));
        Assert.Equal("The consent CNS-09, given on 2026-01-10, covers 2026-01-10.", coverage.Why.English);
        Assert.Equal(ConsentState.NotYetGiven, On(new LocalDate(2025, 1, 1), anew, Withdrawn).State);
        Assert.Equal("CNS-02", On(new LocalDate(2025, 1, 1), anew, Withdrawn).Consent!.Id.Value);
    }

    // The obvious way: walk through every day that a consent covers.
    private static bool CoveredByWalking(IEnumerable<PersonalConsent> consents, LocalDate day)
    {
        foreach (PersonalConsent consent in consents.Where(consent => consent.Subject == "SUBJ-0002" && consent.Purpose.Value == "PUR-02"))
        {
            for (LocalDate covered = consent.GivenOn; covered <= (consent.WithdrawnOn ?? Start.PlusDays(300)); covered = covered.PlusDays(1))
            {
                if (covered == day)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PersonalConsent[] Consents(byte[] seeds) => seeds.Select((seed, index) => Consent(
        $"C{index}", Start.PlusDays(seed % 20), seed % 3 == 0 ? null : Start.PlusDays((seed % 20) + (seed / 20)), seed % 5 == 0 ? "SUBJ-1" : "SUBJ-0002", seed % 7 == 0 ? "PUR-03" : "PUR-02")).ToArray();

    [Fact]
    public void It_agrees_with_walking_through_the_days() => Prop.ForAll<byte[], byte>((seeds, day) =>
        On(Start.PlusDays(day % 40), Consents(seeds)).IsCovered == CoveredByWalking(Consents(seeds), Start.PlusDays(day % 40))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_consents_makes_no_difference() => Prop.ForAll<byte[], byte>((seeds, day) =>
        On(Start.PlusDays(day % 40), Consents(seeds)).Equals(On(Start.PlusDays(day % 40), [.. Consents(seeds).Reverse()]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_consent_never_takes_coverage_away() => Prop.ForAll<byte[], byte, byte>((seeds, one, day) =>
    {
        LocalDate on = Start.PlusDays(day % 40);
        return !On(on, Consents(seeds)).IsCovered || On(on, [.. Consents(seeds), Consents([one])[0] with { Id = ConsentId.Parse("X") }]).IsCovered;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => ConsentCoverage.Of(null!, "x", Linkage, Start));
        Assert.Throws<ArgumentException>(() => ConsentCoverage.Of([], " ", Linkage, Start));
        Assert.Throws<ArgumentNullException>(() => ConsentCoverage.Of([], "x", null!, Start));
    }
}
