using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Positions;
using Isms.Controls.Tests.Applicability.Versions;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Tests.Applicability.Positions;

public sealed class ApplicabilityPositionTests
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    private static readonly ApplicabilityEvidence Fresh = new() { Reference = ElementId.Parse("AUD-01"), Date = new LocalDate(2026, 3, 31) };

    private static readonly AdverseEvidence Minor = new() { Reference = ElementId.Parse("FND-01"), FoundOn = new LocalDate(2026, 3, 1) };

    private static ApplicabilityRow Row(ApplicabilityStatus? status, params ApplicabilityEvidence[] evidence) =>
        new() { Control = "A.5.1", IsApplicable = true, Status = status, EvidenceRecords = [.. evidence] };

    /// <summary>Claim; with evidence; without; with it and a minor finding; with it and a major one. By hand, from the remarks of the type.</summary>
    public static TheoryData<ApplicabilityStatus, ApplicabilityStatus, ApplicabilityStatus, ApplicabilityStatus, ApplicabilityStatus> Table => new()
    {
        { ApplicabilityStatus.NotStarted, ApplicabilityStatus.NotStarted, ApplicabilityStatus.NotStarted, ApplicabilityStatus.NotStarted, ApplicabilityStatus.NotStarted },
        { ApplicabilityStatus.Planned, ApplicabilityStatus.Planned, ApplicabilityStatus.Planned, ApplicabilityStatus.Planned, ApplicabilityStatus.Planned },
        { ApplicabilityStatus.Partial, ApplicabilityStatus.Partial, ApplicabilityStatus.Planned, ApplicabilityStatus.Partial, ApplicabilityStatus.Planned },
        { ApplicabilityStatus.Implemented, ApplicabilityStatus.Implemented, ApplicabilityStatus.Partial, ApplicabilityStatus.Partial, ApplicabilityStatus.Planned },
        { ApplicabilityStatus.Alternative, ApplicabilityStatus.Alternative, ApplicabilityStatus.Partial, ApplicabilityStatus.Partial, ApplicabilityStatus.Planned },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_is_claimed_needs_evidence(ApplicabilityStatus claimed, ApplicabilityStatus shown, ApplicabilityStatus bare, ApplicabilityStatus minor, ApplicabilityStatus major)
    {
        Assert.Equal(claimed, ApplicabilityPosition.Of(Row(claimed), AsOf).Claimed);
        Assert.Equal(shown, ApplicabilityPosition.Of(Row(claimed, Fresh), AsOf).Supported);
        Assert.Equal(bare, ApplicabilityPosition.Of(Row(claimed), AsOf).Supported);
        Assert.Equal(minor, ApplicabilityPosition.Of(Row(claimed, Fresh), AsOf, [Minor]).Supported);
        Assert.Equal(major, ApplicabilityPosition.Of(Row(claimed, Fresh), AsOf, [Minor with { IsMajor = true }]).Supported);
    }

    [Fact]
    public void Not_stated_is_not_assessed_and_excluded_is_excluded()
    {
        ApplicabilityPosition silent = ApplicabilityPosition.Of(Row(null, Fresh), AsOf);
        Assert.Equal((null, null, "notStated"), (silent.Claimed, silent.Supported, silent.Reasons[0].Kind.Value));
        ApplicabilityPosition unknown = ApplicabilityPosition.Of(Row(ApplicabilityStatus.List.Get("half"), Fresh), AsOf);
        Assert.Equal(("half", null), (unknown.Claimed!.Value, unknown.Supported));
        ApplicabilityPosition excluded = ApplicabilityPosition.Of(Row(ApplicabilityStatus.Implemented) with { IsApplicable = false }, AsOf, [Minor]);
        Assert.Equal((ApplicabilityStatus.NotApplicable, true), (excluded.Supported, excluded.IsSupported));
    }

    [Theory]
    [InlineData("2026-03-31", null, null, "supported")]
    [InlineData("2026-04-01", null, null, "notYet")]
    [InlineData("2025-01-01", "2026-03-31", null, "supported")]
    [InlineData("2025-01-01", "2026-03-30", null, "outdated")]
    [InlineData("2026-03-01", null, 30, "supported")]
    [InlineData("2026-02-28", null, 30, "outdated")]
    public void Evidence_counts_from_its_day_until_it_is_too_old(string date, string? until, int? maximumAge, string kind)
    {
        ApplicabilityEvidence evidence = Fresh with { Date = Day(date), ValidUntil = until is null ? null : Day(until) };
        ApplicabilityPosition position = ApplicabilityPosition.Of(Row(ApplicabilityStatus.Implemented, evidence), AsOf, maximumAgeInDays: maximumAge);
        Assert.Equal(kind == "supported", position.IsSupported);
        Assert.Equal("AUD-01", Assert.Single(position.Reasons, reason => reason.Kind.Value == kind).References[0].Value);
    }

    [Fact]
    public void A_document_without_a_date_counts_until_age_matters()
    {
        ApplicabilityRow row = Row(ApplicabilityStatus.Implemented) with { Evidence = [DocumentId.Parse("DOC-07")] };
        ApplicabilityPosition any = ApplicabilityPosition.Of(row, AsOf);
        Assert.Equal((true, "supported, undated"), (any.IsSupported, string.Join(", ", any.Reasons.Select(reason => reason.Kind.Value))));
        ApplicabilityPosition dated = ApplicabilityPosition.Of(row, AsOf, maximumAgeInDays: 365);
        Assert.Equal((false, "noEvidence, undated"), (dated.IsSupported, string.Join(", ", dated.Reasons.Select(reason => reason.Kind.Value))));
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicabilityPosition.Of(row, AsOf, maximumAgeInDays: -1));
    }

    [Theory]
    [InlineData("2026-03-31", null, true)]
    [InlineData("2026-04-01", null, false)]
    [InlineData("2026-03-01", "2026-03-31", false)]
    [InlineData("2026-03-01", "2026-04-01", true)]
    public void A_finding_stands_from_its_day_until_it_is_settled(string found, string? settled, bool stands)
    {
        AdverseEvidence finding = Minor with { FoundOn = Day(found), SettledOn = settled is null ? null : Day(settled) };
        Assert.Equal(stands, finding.StandsOn(AsOf));
        ApplicabilityPosition position = ApplicabilityPosition.Of(Row(ApplicabilityStatus.Implemented, Fresh), AsOf, [finding]);
        Assert.Equal(!stands, position.IsSupported);
        Assert.Equal(stands, position.Reasons.Any(reason => reason.Kind == PositionReasonKind.Adverse && reason.Explanation.English!.Contains("FND-01", StringComparison.Ordinal)));
    }

    [Fact]
    public void Adding_evidence_never_lowers_a_position_and_removing_it_never_raises_one() => ForAll((row, adverse, maximumAge, random) =>
    {
        ApplicabilityRow more = row with { EvidenceRecords = [.. row.EvidenceRecords, Samples.Evidence(random)] };
        ApplicabilityRow documents = row with { Evidence = [.. row.Evidence, DocumentId.Parse("DOC-9")] };
        int here = Progress(row, adverse, maximumAge);
        return Progress(more, adverse, maximumAge) >= here
            && Progress(documents, adverse, maximumAge) >= here
            && row.EvidenceRecords.All(one => Progress(row with { EvidenceRecords = row.EvidenceRecords.Where(other => other != one).ToValueList() }, adverse, maximumAge) <= here)
            && Progress(row with { Evidence = [], EvidenceRecords = [] }, adverse, maximumAge) <= here;
    });

    [Fact]
    public void Adverse_evidence_never_raises_a_position() => ForAll((row, adverse, maximumAge, random) =>
        Progress(row, [.. adverse, Against(random)], maximumAge) <= Progress(row, adverse, maximumAge));

    [Fact]
    public void Nothing_is_supported_beyond_its_claim_and_everything_says_why() => ForAll((row, adverse, maximumAge, _) =>
    {
        ApplicabilityPosition position = ApplicabilityPosition.Of(row, AsOf, adverse, maximumAge);
        return (position.Supported?.Progress ?? -1) <= (position.Claimed?.Progress ?? -1) && position.Reasons.Count > 0 && position.Reasons.All(reason => reason.Explanation.IsComplete);
    });

    // Not assessed is below everything.
    private static int Progress(ApplicabilityRow row, AdverseEvidence[] adverse, int? maximumAge) => ApplicabilityPosition.Of(row, AsOf, adverse, maximumAge).Supported?.Progress ?? -1;

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static AdverseEvidence Against(Random random)
    {
        LocalDate found = new LocalDate(2025, 6, 1).PlusDays(random.Next(400));
        return new AdverseEvidence
        {
            Reference = ElementId.Parse("FND-" + random.Next(9)),
            FoundOn = found,
            SettledOn = random.Next(2) == 0 ? null : found.PlusDays(random.Next(200)),
            IsMajor = random.Next(2) == 0,
        };
    }

    private static void ForAll(Func<ApplicabilityRow, AdverseEvidence[], int?, Random, bool> law) => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        ApplicabilityRow row = Samples.Row("A.5.1", random);
        AdverseEvidence[] adverse = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Against(random))];
        return law(row, adverse, random.Next(2) == 0 ? null : random.Next(500), random);
    }).QuickCheckThrowOnFailure();
}
