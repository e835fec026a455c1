using Isms.Catalogs;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Controls.Tests.Applicability.Migration;

/// <summary>Statements to be carried to another edition.</summary>
internal static class Statements
{
    public static readonly (string From, string To)[] Ways =
    [
        ("iso27001:2005", "iso27001:2013"), ("iso27001:2013", "iso27001:2022"), ("iso27001:2005", "iso27001:2022"),
        ("iso27001:2013", "iso27001:2005"), ("iso27001:2022", "iso27001:2013"), ("iso27001:2022", "iso27001:2005"),
    ];

    public static ApplicabilityRow Row(string control, bool applicable = true, ApplicabilityStatus? status = null, string? reason = null) => new()
    {
        Control = control,
        IsApplicable = applicable,
        Status = status ?? ApplicabilityStatus.Implemented,
        Basis = [ApplicabilityBasis.Baseline],
        Reason = LocalizedText.TryCreate(null, reason),
    };

    /// <summary>Every control of an edition in place for the same reason, but for the rows given.</summary>
    public static StatementOfApplicability Even(string catalog, params ApplicabilityRow[] but) => new()
    {
        Catalog = catalog,
        Rows = StandardCatalogs.Find(catalog)!.Controls.Select(item => but.FirstOrDefault(row => row.Control == item.Id) ?? Row(item.Id)).ToValueList(),
    };

    /// <summary>Anything a person could have written, the same for the same seed: rows missing, said twice, about controls that do not exist, with and without status and reason.</summary>
    public static StatementOfApplicability Random(string catalog, int seed, bool isTidy = false)
    {
        Random random = new(seed);
        List<ApplicabilityRow> rows = [];
        foreach (CatalogItem item in StandardCatalogs.Find(catalog)!.Controls)
        {
            int times = isTidy ? 1 : random.Next(20) switch { 0 => 0, 1 => 2, _ => 1 };
            for (int i = 0; i < times; i++)
            {
                rows.Add(new ApplicabilityRow
                {
                    Control = item.Id,
                    IsApplicable = random.Next(6) > 0,
                    Status = random.Next(8) == 0 ? null : ApplicabilityStatus.List.Known[random.Next(ApplicabilityStatus.List.Known.Count)],
                    Basis = random.Next(3) == 0 ? [] : [ApplicabilityBasis.List.Known[random.Next(3)]],
                    Controls = Ids(random, number => ControlId.Parse("CTL-" + number)),
                    Risks = Ids(random, number => RiskId.Parse("R-" + number)),
                    Evidence = Ids(random, number => DocumentId.Parse("DOC-" + number)),
                    Reason = random.Next(4) == 0 ? LocalizedText.Create("理由" + random.Next(9), random.Next(2) == 0 ? null : "reason") : null,
                });
            }
        }

        if (!isTidy && random.Next(2) == 0)
        {
            rows.Insert(random.Next(rows.Count), Row("A.99.1", reason: "unknown " + seed));
        }
        return new StatementOfApplicability { Catalog = catalog, Rows = rows.ToValueList() };
    }

    private static ValueList<T> Ids<T>(Random random, Func<int, T> make)
    {
        return Enumerable.Range(0, random.Next(3)).Select(_ => make(random.Next(20))).Distinct().ToValueList();
    }
}
