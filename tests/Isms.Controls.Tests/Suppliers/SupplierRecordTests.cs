using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Json;
using Isms.Controls.Suppliers;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Tests.Suppliers;

/// <summary>What is on record of a supplier: the document's shape, the sheet of its service, and what can be told of it.</summary>
public sealed class SupplierRecordTests
{
    [Fact]
    public void A_supplier_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        Supplier supplier = ShapeRoundTrip.Holds(SupplierShapes.Supplier, """
            { "id": "SUP-F", "name": { "en": "Vendor F" }, "kind": "serviceProvider", "personalData": true, "stages": ["order", "develop", "maintain", "supervise"],
              "selectedOn": "2024-08-01", "contractedOn": "2024-09-01", "serviceLevelAgreement": false, "lastSupervisedOn": "2025-11-11", "disclosureStatementOn": "2025-06-05",
              "certifications": ["ISO/IEC 27001"], "subEntrustment": "approved", "jurisdiction": "XX", "crossBorderAssessedOn": "2024-08-20",
              "service": { "management": "cloud", "access": "cloud", "allocation": "asp", "elasticity": "cloud", "metering": "asp" } }
            """);
        Assert.Equal((true, false, 4, "ISO/IEC 27001"), (supplier.HandlesPersonalData, supplier.HasServiceLevelAgreement, supplier.Stages.Count, supplier.Certifications[0]));
        Assert.Equal((SubEntrustment.Approved, "XX", ServiceForm.Asp), (supplier.SubEntrustment, supplier.Jurisdiction, supplier.Service!.Metering));
        Assert.Null(ShapeRoundTrip.Holds(SupplierShapes.Supplier, """{ "id": "SUP-I", "kind": "insurer" }""").HasServiceLevelAgreement);
    });

    [Fact]
    public void A_service_is_what_all_five_traits_speak_for()
    {
        ServiceComparison cloud = new()
        {
            Management = ServiceForm.Cloud, Access = ServiceForm.Cloud, Allocation = ServiceForm.Cloud, Elasticity = ServiceForm.Cloud, Metering = ServiceForm.Cloud,
        };
        ServiceForm strange = ServiceForm.List.Get("grid");
        Assert.Equal(ServiceForm.Cloud, cloud.Form);
        Assert.Equal(ServiceForm.Asp, new ServiceComparison { Management = ServiceForm.Asp, Access = ServiceForm.Asp, Allocation = ServiceForm.Asp, Elasticity = ServiceForm.Asp, Metering = ServiceForm.Asp }.Form);
        Assert.Null((cloud with { Management = null }).Form);
        Assert.Null((cloud with { Access = ServiceForm.Asp }).Form);
        Assert.Null((cloud with { Allocation = ServiceForm.Asp }).Form);
        Assert.Null((cloud with { Elasticity = null }).Form);
        Assert.Null((cloud with { Metering = strange }).Form);
        Assert.Null(new ServiceComparison().Form);
        Assert.Null(new ServiceComparison { Management = strange, Access = strange, Allocation = strange, Elasticity = strange, Metering = strange }.Form);
    }

    [Fact]
    public void What_is_on_record_is_told_and_nothing_else() => TestCultures.Each(() =>
    {
        Supplier supplier = new()
        {
            Id = SupplierId.Parse("SUP-A"),
            Kind = SupplierKind.SystemVendor,
            SelectedOn = new LocalDate(2022, 6, 10),
            LastSupervisedOn = new LocalDate(2025, 9, 18),
            Certifications = ["JIS Q 27001", "JIS Q 15001"],
        };
        SupplierAccountability told = SupplierAccountability.Of(supplier);
        Assert.Equal(
            ["It was selected on 2022-06-10.", "Certified by a third party: JIS Q 27001, JIS Q 15001.", "It was last supervised on 2025-09-18."],
            told.Told.Select(sentence => sentence.English));
        Assert.Equal("2022-06-10に選定しました。", told.Told[0].Japanese);
        Assert.True(told.IsCertified);
        Assert.False(SupplierAccountability.Of(supplier with { Certifications = [] }).IsCertified);
        Assert.Empty(SupplierAccountability.Of(new Supplier { Id = supplier.Id, Kind = SupplierKind.Insurer }).Told);
        Assert.Equal(
            ["The contract was made on 2022-07-01.", "Its disclosure statement (MDS/SDS) was received on 2025-06-05.", "The transfer to its jurisdiction was assessed on 2024-08-20."],
            SupplierAccountability.Of(new Supplier
            {
                Id = supplier.Id,
                Kind = SupplierKind.Insurer,
                ContractedOn = new LocalDate(2022, 7, 1),
                DisclosureStatementOn = new LocalDate(2025, 6, 5),
                CrossBorderAssessedOn = new LocalDate(2024, 8, 20),
            }).Told.Select(sentence => sentence.English));
    });

    [Fact]
    public void A_later_supervision_never_adds_a_gap() =>
        Prop.ForAll<ushort, byte, bool>((ago, later, isPersonal) =>
        {
            LocalDate asOf = new(2026, 3, 31);
            Supplier supplier = new() { Id = SupplierId.Parse("S"), Kind = SupplierKind.SystemVendor, HandlesPersonalData = isPersonal, LastSupervisedOn = asOf.PlusDays(-(ago % 800)) };
            int before = SupplierStanding.Of(supplier, asOf, 366).Gaps.Count;
            return SupplierStanding.Of(supplier with { LastSupervisedOn = supplier.LastSupervisedOn!.Value.PlusDays(later) }, asOf, 366).Gaps.Count <= before
                && SupplierStanding.Of(supplier with { LastSupervisedOn = null }, asOf, 366).Gaps.Count >= before;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_day_or_a_limit_no_supervision_is_late()
    {
        Supplier late = new()
        {
            Id = SupplierId.Parse("S"), Kind = SupplierKind.Insurer, HandlesPersonalData = true, SelectedOn = new LocalDate(2000, 1, 1), ContractedOn = new LocalDate(2000, 1, 1),
            LastSupervisedOn = new LocalDate(2000, 1, 1),
        };
        Assert.True(SupplierStanding.Of(late, null, 366).IsFulfilled);
        Assert.True(SupplierStanding.Of(late, new LocalDate(2026, 3, 31), null).IsFulfilled);
        Assert.False(SupplierStanding.Of(late, new LocalDate(2026, 3, 31), 366).IsFulfilled);
    }
}
