using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Tests.Applicability.Versions;

/// <summary>Statements with everything a row can say, the same for the same seed.</summary>
internal static class Samples
{
    private static readonly string[] Controls = ["A.5.1", "A.5.2", "A.5.10", "A.8.13", "mhlw-6.0/control/18"];

    // Composed and decomposed, wide, quoted, with a line end, outside the basic plane.
    private static readonly string[] Words = ["が", "か\u3099", "é", "\"x\"", "a\\b", "one\ntwo", "\u0001", "𠮷", "İi"];

    public static StatementOfApplicability Random(int seed, bool mayRepeat = true)
    {
        Random random = new(seed);
        List<ApplicabilityRow> rows = [];
        foreach (string control in Controls.OrderBy(_ => random.Next()))
        {
            int times = mayRepeat && random.Next(6) == 0 ? 2 : random.Next(5) == 0 ? 0 : 1;
            for (int i = 0; i < times; i++)
            {
                rows.Add(Row(control, random));
            }
        }

        return new StatementOfApplicability
        {
            Catalog = "iso27001:2022",
            Version = random.Next(3) == 0 ? null : random.Next(3),
            Catalogs = random.Next(2) == 0 ? [] : ["mhlw-6.0"],
            Overlays = random.Next(3) == 0 ? ["b", "a"] : [],
            ApprovedBy = random.Next(2) == 0 ? PersonId.Parse("PER-01") : null,
            ApprovedOn = random.Next(2) == 0 ? new LocalDate(2025, 6, 1) : null,
            InForce = random.Next(2) == 0,
            Rows = rows.ToValueList(),
        };
    }

    public static ApplicabilityRow Row(string control, Random random) => new()
    {
        Control = control,
        IsApplicable = random.Next(5) > 0,
        Status = random.Next(6) == 0 ? null : ApplicabilityStatus.List.Known[random.Next(5)],
        Basis = Some(random, 2, () => ApplicabilityBasis.List.Known[random.Next(7)]),
        Controls = Some(random, 2, () => ControlId.Parse("CTL-" + random.Next(4))),
        Risks = Some(random, 3, () => RiskId.Parse("R-" + random.Next(4))),
        Evidence = Some(random, 2, () => DocumentId.Parse("DOC-" + random.Next(3))),
        Reason = random.Next(3) == 0 ? LocalizedText.Create(Words[random.Next(Words.Length)], random.Next(2) == 0 ? null : Words[random.Next(Words.Length)]) : null,
        Reasons = Some(random, 2, () => new ApplicabilityReason
        {
            Basis = ApplicabilityBasis.List.Known[random.Next(7)],
            References = Some(random, 3, () => ElementId.Parse("R-" + random.Next(4))),
            Items = Some(random, 2, () => StandardReference.Parse("mhlw-6.0/control/" + random.Next(1, 4))),
        }),
        Maturity = random.Next(2) == 0 ? null : random.Next(6),
        Owner = random.Next(2) == 0 ? null : ElementId.Parse("PER-0" + random.Next(3)),
        EvidenceRecords = Some(random, 3, () => Evidence(random)),
    };

    public static ApplicabilityEvidence Evidence(Random random)
    {
        LocalDate date = new LocalDate(2025, 1, 1).PlusDays(random.Next(700));
        return new ApplicabilityEvidence { Reference = ElementId.Parse("DOC-" + random.Next(4)), Date = date, ValidUntil = random.Next(2) == 0 ? null : date.PlusDays(random.Next(400)) };
    }

    public static ValueList<T> Shuffled<T>(IEnumerable<T> items, Random random) => items.OrderBy(_ => random.Next()).ToValueList();

    private static ValueList<T> Some<T>(Random random, int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make()).Distinct().ToValueList();
}
