using BenchmarkDotNet.Attributes;
using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Controls;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Benchmarks.Controls;

/// <summary>A statement of 1,000 rows over three catalogs (the three editions of Annex A and an overlay that adds what is left to 1,000) derived from 200 controls and 500 risks, and hashed.</summary>
[MemoryDiagnoser]
public class StatementBenchmarks
{
    private const int RowCount = 1000;

    private ControlOverlay overlay = null!;
    private StatementOfApplicability statement = null!;
    private SecurityControl[] controls = null!;
    private RiskRegister register = null!;

    [GlobalSetup]
    public void Setup()
    {
        Catalog[] catalogs = [StandardCatalogs.AnnexA2022, StandardCatalogs.Find("iso27001:2013")!, StandardCatalogs.AnnexA2005];
        int added = RowCount - catalogs.Sum(catalog => catalog.Controls.Count);
        overlay = new ControlOverlay
        {
            Id = "sector:1",
            Title = LocalizedText.Create(null, "sector"),
            Catalog = catalogs[0].Id,
            Entries = Enumerable.Range(0, added).Select(n => new ControlOverlayEntry { Id = "X." + n, Strength = RequirementStrength.Shall, Title = LocalizedText.Create("追加", "added"), Source = "benchmark" }).ToValueList(),
        };
        ControlSet set = ControlSet.Of(catalogs, [overlay]);
        controls = [.. Enumerable.Range(0, 200).Select(n => new SecurityControl
        {
            Id = ControlId.Parse("CTL-" + n),
            Name = LocalizedText.Create("管理策", "control"),
            References = Enumerable.Range(0, 5).Select(k => set.Items[((n * 5) + k) % RowCount].Reference).Append(StandardReference.Create("mhlw-6.0", "control/" + (1 + (n % 18)))).ToValueList(),
            Status = ImplementationStatus.List.Known[n % 5],
        })];
        register = new RiskRegister
        {
            Risks = Enumerable.Range(0, 500).Select(n => new IdentifiedRisk { Id = RiskId.Parse("R-" + n), Direction = RiskDirection.Threat, ExistingControls = [controls[n % 200].Id, controls[(n * 7) % 200].Id] }).ToValueList(),
        };
        statement = new StatementOfApplicability
        {
            Catalog = catalogs[0].Id,
            Catalogs = [catalogs[1].Id, catalogs[2].Id],
            Overlays = [overlay.Id],
            Rows = set.Items.Select((item, n) => new ApplicabilityRow
            {
                Control = item.Id,
                IsApplicable = n % 9 > 0,
                Status = ApplicabilityStatus.List.Known[n % 5],
                Basis = [ApplicabilityBasis.Risk, ApplicabilityBasis.Guideline],
                Controls = [controls[n / 5].Id],
                Risks = [RiskId.Parse("R-" + (n % 500))],
                Reason = n % 9 > 0 ? null : LocalizedText.Create("院内での開発がない", "no development in the hospital"),
                EvidenceRecords = [new() { Reference = ElementId.Parse("DOC-" + (n % 50)), Date = new LocalDate(2026, 1, 1).PlusDays(n % 90) }],
            }).ToValueList(),
        };
    }

    [Benchmark]
    public StatementHash Hash() => StatementHash.Of(statement);

    [Benchmark]
    public ApplicabilityView? Derive() => ApplicabilityView.Of(statement, controls, register, overlays: [overlay]);

    [Benchmark(Baseline = true)]
    public (ApplicabilityView? View, StatementHash Hash) DeriveAndHash() => (Derive(), Hash());
}
