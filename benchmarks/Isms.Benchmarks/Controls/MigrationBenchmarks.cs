using BenchmarkDotNet.Attributes;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;

namespace Isms.Benchmarks.Controls;

/// <summary>A statement of 133 rows carried from 2005, beside the obvious way: for each new control search all mappings and all rows, and say nothing more than what came from where.</summary>
[MemoryDiagnoser]
public class MigrationBenchmarks
{
    private ApplicabilityMigration migration = null!;
    private StatementOfApplicability old = null!;
    private DraftStatement draft = null!;

    /// <summary>The edition to go to.</summary>
    [Params("iso27001:2013", "iso27001:2022")]
    public string To { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        migration = ApplicabilityMigration.Create("iso27001:2005", To);
        old = new StatementOfApplicability
        {
            Catalog = "iso27001:2005",
            Rows = StandardCatalogs.AnnexA2005.Controls.Select((item, i) => new ApplicabilityRow
            {
                Control = item.Id,
                IsApplicable = i % 9 > 0,
                Status = ApplicabilityStatus.List.Known[i % 4],
                Basis = [ApplicabilityBasis.Baseline],
                Reason = i % 9 > 0 ? null : LocalizedText.Create("理由", "reason"),
            }).ToValueList(),
        };
        draft = migration.Migrate(old);
    }

    [Benchmark(Baseline = true)]
    public int SearchRowByRow()
    {
        int agreed = 0;
        foreach (CatalogItem item in migration.Target.Controls)
        {
            List<ApplicabilityRow> rows = [];
            foreach (InferredMapping mapping in migration.Crosswalk.Mappings)
            {
                if (mapping.Target == item.Id && mapping.Source is not null)
                {
                    rows.AddRange(old.Rows.Where(row => row.Control == mapping.Source));
                }
            }

            agreed += rows.Count > 0 && rows.TrueForAll(row => row.IsApplicable == rows[0].IsApplicable && row.Status == rows[0].Status) ? 1 : 0;
        }

        return agreed;
    }

    [Benchmark]
    public DraftStatement Migrate() => migration.Migrate(old);

    [Benchmark]
    public ValueList<LostStatement> FindLost() => draft.FindLost();
}
