using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Reporting.Csv;

namespace Isms.Reporting.Editions;

/// <summary>
/// The columns of <c>soa-migration.csv</c>: a line for each control of the new edition, then one for each old control that was withdrawn, which has no control and says in
/// <c>movedTo</c> where its subject went, then one for each old row that the old edition has no place for.
/// </summary>
internal static class MigrationCsv
{
    public static ValueList<string> Columns { get; } =
    [
        "control", "title", "kind", "from", "applicable", "status", "basis", "controls", "risks", "evidence", "reason", "decisionNeeded", "questions", "why", "movedTo", "confidence", "sources",
        "oldRows",
    ];

    public static CsvTable Table(DraftStatement draft, IsmsLanguage language) => new(
        Columns,
        [
            .. draft.Rows.Select(row => Row(row, language)),
            .. draft.Withdrawn.Select(end => End(end, language)),
            .. draft.Unplaced.Select(row => Unplaced(row, language)),
        ]);

    private static ValueList<string?> Row(DraftRow row, IsmsLanguage language) =>
    [
        row.Control,
        row.Item.Title.In(language),
        row.Kind.Value,
        Join(row.Sources.Select(source => source.Control)),
        row.IsApplicable is { } applicable ? Truth(applicable) : null,
        row.Status?.Value,
        Join(row.Basis.Select(basis => basis.Value)),
        Join(row.Controls.Select(id => id.Value)),
        Join(row.Risks.Select(id => id.Value)),
        Join(row.Evidence.Select(id => id.Value)),
        row.Reason?.In(language),
        Truth(row.DecisionNeeded),
        Join(row.Questions.Select(question => question.Kind.Value)),
        string.Join(" ", row.Questions.Select(question => question.Why.In(language))),
        null,
        .. Grounds(row.Sources.Select(source => source.Mapping)),
        OldRows(row.Sources.SelectMany(source => source.Rows), language),
    ];

    private static ValueList<string?> End(WithdrawnControl end, IsmsLanguage language) =>
    [
        null, end.Item.Title.In(language), EditionChangeKind.Withdrawn.Value, end.Control, null, null, null, null, null, null, null, "false", null, null,
        Join(end.MovedTo.Select(reference => reference.ToString())), .. Grounds(end.Mapping is { } mapping ? [mapping] : []), OldRows(end.Rows, language),
    ];

    private static ValueList<string?> Unplaced(ApplicabilityRow row, IsmsLanguage language) =>
        [null, null, "unplaced", row.Control, null, null, null, null, null, null, null, "false", null, null, null, null, null, OldRows([row], language)];

    private static IEnumerable<string?> Grounds(IEnumerable<InferredMapping> mappings)
    {
        InferredMapping[] all = mappings.ToArray();
        return all.Length == 0
            ? [null, null]
            : [MigrationWords.Of(all.Max(mapping => mapping.Confidence)).In(IsmsLanguage.English), Join(all.SelectMany(mapping => mapping.Evidence).Distinct(StringComparer.Ordinal))];
    }

    private static string OldRows(IEnumerable<ApplicabilityRow> rows, IsmsLanguage language) => string.Join("\n", rows.Select(row => row.Control + ": " + SaidText.Of(row, language)));

    private static string Join(IEnumerable<string> items) => string.Join("; ", items);

    private static string Truth(bool value) => value ? "true" : "false";
}
