using Isms.Management.Assurance;
using Isms.Risk;
using NodaTime;

namespace Isms.Management.Tests.Assurance;

public sealed class AccountabilityPackTests
{
    private static AccountabilityPack Of(string asOf, params string[] assets) =>
        AccountabilityPack.Of(Hospital.System, Core.Time.IsoDate.Parse(asOf), assets.Select(AssetId.Parse));

    [Fact]
    public void It_says_what_was_so_on_the_day()
    {
        AccountabilityPack pack = Of("2026-01-31");
        Assert.Equal(["DOC-01 3.0", "DOC-10 4.0"], pack.Policies.Select(policy => $"{policy.Id} {policy.Version.Version}"));
        Assert.Equal(["CERT-01", "CERT-02"], pack.Certificates.Select(certificate => certificate.Id.Value));
        Assert.Equal(["AUD-01", "AUD-02", "AUD-03", "AUD-04"], pack.Audits.Select(audit => audit.Id.Value));
        Assert.Equal(["FY2025-Q1 984", "FY2025-Q2 1092", "FY2025-Q3 1164"], pack.Training.Select(training => $"{training.Period} {training.Completed}"));
        Assert.All(pack.Training, training => Assert.Equal(1200, training.Of));
        Assert.Equal(9, pack.Entrustees.Count);

        AccountabilityPack later = Of("2026-03-31");
        Assert.Equal(["CERT-04", "CERT-02"], later.Certificates.Select(certificate => certificate.Id.Value));
        Assert.Equal(5, later.Audits.Count);
        Assert.Equal(4, later.Training.Count);

        AccountabilityPack early = Of("2025-04-09");
        Assert.Empty(early.Policies);
        Assert.Empty(early.Certificates);
        Assert.Empty(early.Audits);
        Assert.Empty(early.Training);
    }

    [Fact]
    public void It_says_which_levels_of_the_organisation_were_trained()
    {
        // TRN-03 for management; TRN-02 for auditors; TRN-01 and TRN-06, four days each, for all; TRN-04, 05 and 07 for groups.
        Assert.Equal(
            ["management 1 2025-04-25", "internalAuditors 1 2025-05-15", "allUsers 8 2026-03-03", "group 3 2025-08-18"],
            Of("2026-03-31").Audiences.Select(trained => $"{trained.Audience} {trained.Days} {Core.Time.IsoDate.Format(trained.Last)}"));
        Assert.Equal(["group 1"], Of("2025-04-07").Audiences.Select(trained => $"{trained.Audience} {trained.Days}"));
        Assert.Empty(Of("2025-04-06").Audiences);
    }

    [Fact]
    public void Controls_and_entrustees_are_those_around_the_assets()
    {
        // The oracle asks each control by itself whether a risk of the asset is met by it.
        foreach (Isms.Risk.Assets.Asset asset in Hospital.System.Register.Assets)
        {
            AccountabilityPack pack = Of("2026-03-31", asset.Id.Value);
            string[] expected = Hospital.System.Controls.Controls
                .Where(control => control.Status.Value is "implemented" or "alternative")
                .Where(control => Hospital.System.Register.Risks.Any(risk => risk.Assets.Contains(asset.Id)
                    && (risk.ExistingControls.Contains(control.Id) || risk.Treatments.Any(treatment => treatment.IsDone(new LocalDate(2026, 3, 31)) && treatment.Controls.Contains(control.Id)))))
                .Select(control => control.Id.Value)
                .ToArray();
            Assert.Equal(expected, pack.Controls.Select(control => control.Id.Value));
            Assert.Equal(asset.Supplier is { } supplier ? [supplier.Value] : [], pack.Entrustees.Select(entrustee => entrustee.Id.Value));
        }

        Assert.Equal(
            Hospital.System.Controls.Controls.Count(control => control.Status.Value is "implemented" or "alternative"),
            Of("2026-03-31").Controls.Count);
    }

    [Fact]
    public void An_asset_that_is_not_there_is_a_mistake() => Assert.Throws<ArgumentException>(() => Of("2026-03-31", "A-999"));

    [Fact]
    public void Suppliers_are_those_kept_elsewhere()
    {
        Assert.Equal(9, SystemCertification.FactsOf(Hospital.System.Content).Suppliers.Count);
        Assert.Empty(SystemCertification.FactsOf(Hospital.System.Content with { Audit = new() }).Records.Certificates);
    }
}
