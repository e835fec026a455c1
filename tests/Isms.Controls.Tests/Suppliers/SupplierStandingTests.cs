using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Suppliers;
using Isms.Core.Identifiers;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Controls.Tests.Suppliers;

public sealed class SupplierStandingTests
{
    private const int MaximumDays = 366;

    private static readonly LocalDate AsOf = new(2026, 3, 31);

    // Like SUP-A of the sample hospital: a system vendor that handles personal data, everything done.
    private static readonly Supplier Vendor = new()
    {
        Id = SupplierId.Parse("SUP-A"),
        Kind = SupplierKind.SystemVendor,
        HandlesPersonalData = true,
        SelectedOn = new LocalDate(2022, 6, 10),
        ContractedOn = new LocalDate(2022, 7, 1),
        LastSupervisedOn = new LocalDate(2025, 9, 18),
        DisclosureStatementOn = new LocalDate(2025, 6, 5),
    };

    // Like SUP-F: a service abroad.
    private static readonly Supplier Abroad = Vendor with { Kind = SupplierKind.ServiceProvider, DisclosureStatementOn = null, Jurisdiction = "XX", CrossBorderAssessedOn = new LocalDate(2024, 8, 20) };

    // Like SUP-I: an insurer without personal data.
    private static readonly Supplier Insurer = new() { Id = SupplierId.Parse("SUP-I"), Kind = SupplierKind.Insurer };

    private static string[] GapsOf(Supplier supplier) => SupplierStanding.Of(supplier, AsOf, MaximumDays).Gaps.Select(gap => $"{gap.Duty} {gap.Kind}").ToArray();

    [Fact]
    public void Where_everything_is_done_nothing_is_said()
    {
        Assert.Empty(GapsOf(Vendor));
        Assert.Empty(GapsOf(Abroad));
        Assert.Empty(GapsOf(Insurer));
        Assert.True(SupplierStanding.Of(Vendor, AsOf, MaximumDays).IsFulfilled);
    }

    [Fact]
    public void SUP_001_each_missing_duty_is_told_where_personal_data_are_handled()
    {
        Assert.Equal(["selection missing"], GapsOf(Vendor with { SelectedOn = null }));
        Assert.Equal(["contract missing"], GapsOf(Vendor with { ContractedOn = null }));
        Assert.Equal(["supervision missing"], GapsOf(Vendor with { LastSupervisedOn = null }));
        Supplier nothing = Vendor with { SelectedOn = null, ContractedOn = null, LastSupervisedOn = null };
        Assert.Equal(["selection missing", "contract missing", "supervision missing"], GapsOf(nothing));
        Assert.Empty(GapsOf(nothing with { HandlesPersonalData = false }));
    }

    [Fact]
    public void SUP_002_the_contract_comes_after_the_selection()
    {
        Assert.Equal(["contract outOfOrder"], GapsOf(Vendor with { ContractedOn = new LocalDate(2022, 6, 9) }));
        Assert.Empty(GapsOf(Vendor with { ContractedOn = new LocalDate(2022, 6, 10) }));
        Assert.Empty(GapsOf(Vendor with { ContractedOn = new LocalDate(2022, 6, 9), HandlesPersonalData = false }));
    }

    // 2026-03-31 less 366 days is 2025-03-30.
    [Fact]
    public void SUP_003_supervision_is_not_older_than_allowed() => TestCultures.Each(() =>
    {
        Supplier late = Vendor with { LastSupervisedOn = new LocalDate(2025, 3, 29) };
        Assert.Equal(["supervision late"], GapsOf(late));
        Assert.Empty(GapsOf(Vendor with { LastSupervisedOn = new LocalDate(2025, 3, 30) }));
        Assert.Empty(GapsOf(late with { HandlesPersonalData = false }));
        DutyGap gap = SupplierStanding.Of(late, AsOf, MaximumDays).Gaps.Single();
        Assert.Equal("The last supervision (2025-03-29) was 367 days ago; 366 are allowed.", gap.Reason.English);
        Assert.Equal("最後の監督(2025-03-29)から367日たっています(上限366日)。", gap.Reason.Japanese);
    });

    [Fact]
    public void SUP_004_a_system_vendor_owes_a_disclosure_statement()
    {
        Assert.Equal(["disclosureStatement missing"], GapsOf(Vendor with { DisclosureStatementOn = null }));
        Assert.Equal(["disclosureStatement missing"], GapsOf(Vendor with { DisclosureStatementOn = null, HandlesPersonalData = false }));
        Assert.Empty(GapsOf(Vendor with { DisclosureStatementOn = null, Kind = SupplierKind.ServiceProvider }));
    }

    [Fact]
    public void SUP_005_a_transfer_abroad_is_assessed()
    {
        Supplier notAssessed = Abroad with { CrossBorderAssessedOn = null };
        Assert.Equal(["crossBorderAssessment missing"], GapsOf(notAssessed));
        Assert.Empty(GapsOf(notAssessed with { Jurisdiction = "JP" }));
        Assert.Empty(GapsOf(notAssessed with { Jurisdiction = null }));
        Assert.Empty(GapsOf(notAssessed with { HandlesPersonalData = false }));
        Assert.Empty(SupplierStanding.Of(notAssessed, AsOf, MaximumDays, "XX").Gaps);
    }

    [Fact]
    public void SUP_006_a_cloud_service_has_all_five_characteristics()
    {
        CloudCharacteristics all = new() { HasPooledResources = true, IsMultiTenant = true, IsElasticSelfService = true, IsMetered = true, HasBroadNetworkAccess = true };
        Assert.True(CloudStanding.Of(all).IsCloud);
        Assert.Equal("pooled resources", Lacking(all with { HasPooledResources = false }));
        Assert.Equal("multi-tenancy", Lacking(all with { IsMultiTenant = false }));
        Assert.Equal("elastic self-service", Lacking(all with { IsElasticSelfService = false }));
        Assert.Equal("metered use", Lacking(all with { IsMetered = false }));
        Assert.Equal("broad network access", Lacking(all with { HasBroadNetworkAccess = false }));
        Assert.False(CloudStanding.Of(all with { IsMetered = false }).IsCloud);
        Assert.Equal(5, CloudStanding.Of(new CloudCharacteristics()).Lacking.Count);

        static string? Lacking(CloudCharacteristics characteristics) => CloudStanding.Of(characteristics).Lacking.Single().English;
    }

    [Fact]
    public void Time_that_passes_never_fulfils_a_duty() =>
        Prop.ForAll<int, byte, bool>((ago, days, isPersonal) =>
        {
            Supplier supplier = Vendor with { LastSupervisedOn = AsOf.PlusDays(-(ago % 1000)), HandlesPersonalData = isPersonal };
            return SupplierStanding.Of(supplier, AsOf.PlusDays(days), MaximumDays).Gaps.Count >= SupplierStanding.Of(supplier, AsOf, MaximumDays).Gaps.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_more_allowed_never_makes_it_late() =>
        Prop.ForAll<int, byte>((ago, days) =>
        {
            Supplier supplier = Vendor with { LastSupervisedOn = AsOf.PlusDays(-(ago % 1000)) };
            return SupplierStanding.Of(supplier, AsOf, days + 2).Gaps.Count <= SupplierStanding.Of(supplier, AsOf, days + 1).Gaps.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SupplierStanding.Of(Vendor, AsOf, 0));
        Assert.Throws<ArgumentException>(() => SupplierStanding.Of(Vendor, AsOf, 1, " "));
    }
}
