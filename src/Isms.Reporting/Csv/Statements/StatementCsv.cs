using System.Diagnostics.CodeAnalysis;
using System.Text;
using Isms.Catalogs;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Controls.Checks;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk;

namespace Isms.Reporting.Csv.Statements;

/// <summary>
/// Reads a statement of applicability from CSV: the columns id, applicable, justification and status, and, where they are there, those of <c>soa.csv</c>. UTF-8 with or without byte
/// order mark. Everything that is wrong is collected with its line. Static and thread-safe.
/// </summary>
public static class StatementCsv
{
    /// <summary>The most bytes that are read.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads a statement.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="catalog">The catalog it is of; null for that of the column <c>catalog</c>, else the one edition that the numbers fit best.</param>
    /// <returns>The statement and the issues.</returns>
    public static StatementCsvResult Read(ReadOnlySpan<byte> content, string? catalog = null)
    {
        IssueCollector issues = new();
        if (content.Length > MaximumBytes)
        {
            issues.Add(StatementCsvIssues.TooLarge, string.Empty, string.Empty, PlainText.Number(MaximumBytes));
            return new StatementCsvResult(null, issues.Issues, isReadable: false);
        }

        if (CsvEncoding.NotUtf8(content) is { } other)
        {
            issues.Add(StatementCsvIssues.WrongEncoding, string.Empty, StatementColumns.PathOf(other.Line), other.Name, PlainText.Number(other.Line));
            return new StatementCsvResult(null, issues.Issues, isReadable: false);
        }

        List<CsvLine> lines = CsvLines.Of(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
        if (lines.Count == 0)
        {
            issues.Add(StatementCsvIssues.NoHeader, string.Empty, StatementColumns.PathOf(1));
            return new StatementCsvResult(null, issues.Issues);
        }

        StatementColumns columns = StatementColumns.Of(lines[0], issues);
        if (issues.HasErrors)
        {
            return new StatementCsvResult(null, issues.Issues);
        }

        CsvLine[] sound = lines.Skip(1).Where(line => IsSound(line, lines[0].Cells.Length, issues)).ToArray();
        bool isWhole = sound.Length == lines.Count - 1;
        if (EditionOf(sound, columns, catalog, issues) is not { } edition)
        {
            return new StatementCsvResult(null, issues.Issues);
        }

        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<ApplicabilityRow> rows = [];
        foreach (CsvLine line in sound)
        {
            if (TryRow(line, columns, edition, issues, out ApplicabilityRow? row))
            {
                rows.Add(row);
                CheckControl(row.Control, line.Number, edition, seen, issues);
            }
            else
            {
                isWhole = false;
            }
        }

        foreach (CatalogItem item in edition.Controls.Where(item => isWhole && !seen.ContainsKey(item.Id)))
        {
            issues.Add(ApplicabilityMigrationIssues.ControlWithoutRow, item.Id, string.Empty, item.Id, item.Title.ToString());
        }

        return new StatementCsvResult(isWhole ? new StatementOfApplicability { Catalog = edition.Id, Rows = rows.ToValueList() } : null, InOrder(issues.Issues));
    }

    // Some faults are seen before others are looked for.
    private static IsmsIssue[] InOrder(IReadOnlyList<IsmsIssue> issues) => issues.OrderBy(issue => StatementColumns.LineOf(issue.Path)).ToArray();

    private static bool IsSound(CsvLine line, int columns, IssueCollector issues)
    {
        if (!line.IsWellQuoted)
        {
            issues.Add(StatementCsvIssues.BadQuotes, string.Empty, StatementColumns.PathOf(line.Number));
        }
        else if (line.Cells.Length != columns)
        {
            issues.Add(StatementCsvIssues.UnevenLine, line.Cells[0].Trim(), StatementColumns.PathOf(line.Number), PlainText.Number(columns), PlainText.Number(line.Cells.Length));
        }
        else
        {
            return true;
        }

        return false;
    }

    private static Catalog? EditionOf(CsvLine[] lines, StatementColumns columns, string? asked, IssueCollector issues)
    {
        string? id = asked ?? lines.Select(line => columns.Cell(line, StatementColumns.Catalog)).FirstOrDefault(cell => cell.Length > 0);
        foreach (CsvLine line in lines)
        {
            string own = columns.Cell(line, StatementColumns.Catalog);
            if (own.Length > 0 && own != id)
            {
                issues.Add(StatementCsvIssues.OtherEdition, columns.Cell(line, StatementColumns.Id), StatementColumns.PathOf(line.Number), own, id!);
            }
        }

        Catalog[] editions = StandardCatalogs.All.Where(catalog => catalog.Controls.Count > 0).ToArray();
        string known = string.Join(", ", editions.Select(catalog => catalog.Id));
        if (id is not null)
        {
            Catalog? named = editions.FirstOrDefault(catalog => catalog.Id == id);
            if (named is null)
            {
                issues.Add(ApplicabilityMigrationIssues.UnknownEdition, id, string.Empty, id, known);
            }

            return named;
        }

        string[] numbers = lines.Select(line => columns.Cell(line, StatementColumns.Id)).Distinct(StringComparer.Ordinal).ToArray();
        (Catalog Catalog, int Fits)[] fits = editions.Select(catalog => (catalog, numbers.Count(number => ControlOf(number, catalog) is not null))).OrderByDescending(fit => fit.Item2).ToArray();
        if (fits[0].Fits > 0 && fits[0].Fits > fits[1].Fits)
        {
            return fits[0].Catalog;
        }

        issues.Add(StatementCsvIssues.EditionNotClear, string.Empty, string.Empty, known);
        return null;
    }

    private static string? ControlOf(string number, Catalog catalog) => catalog.Find(StatementWords.Fold(number)) is { } item && item.Kind == CatalogItemKind.Control ? item.Id : null;

    private static bool TryRow(CsvLine line, StatementColumns columns, Catalog edition, IssueCollector issues, [NotNullWhen(true)] out ApplicabilityRow? row)
    {
        string path = StatementColumns.PathOf(line.Number);
        string number = columns.Cell(line, StatementColumns.Id);
        string control = ControlOf(number, edition) ?? number;
        string answer = columns.Cell(line, StatementColumns.Applicable);
        bool? applicable = StatementWords.Answer(answer);
        bool isWhole = true;
        if (number.Length == 0)
        {
            issues.Add(StatementCsvIssues.NoControl, string.Empty, path);
            isWhole = false;
        }

        if (applicable is null)
        {
            issues.Add(StatementCsvIssues.UnknownAnswer, control, path, answer, StatementWords.KnownAnswers);
            isWhole = false;
        }

        string said = columns.Cell(line, StatementColumns.Status);
        ApplicabilityStatus? status = said.Length == 0 ? null : StatementWords.Status(said);
        if (status is { IsKnown: false })
        {
            issues.Add(StatementCsvIssues.UnknownStatus, control, path, said, StatementWords.KnownStatuses);
        }

        ValueList<ApplicabilityBasis> basis = Items(columns.Cell(line, StatementColumns.Basis)).Select(StatementWords.Basis).ToValueList();
        foreach (ApplicabilityBasis unknown in basis.Where(one => !one.IsKnown))
        {
            issues.Add(StatementCsvIssues.UnknownBasis, control, path, unknown.Value, StatementWords.KnownBases);
        }

        ValueList<ControlId> controls = Ids(ControlId.Kind, columns.Cell(line, StatementColumns.Controls));
        ValueList<RiskId> risks = Ids(RiskId.Kind, columns.Cell(line, StatementColumns.Risks));
        ValueList<DocumentId> evidence = Ids(DocumentId.Kind, columns.Cell(line, StatementColumns.Evidence));
        row = isWhole ? new ApplicabilityRow
        {
            Control = control,
            IsApplicable = applicable!.Value,
            Status = status,
            Basis = basis,
            Controls = controls,
            Risks = risks,
            Evidence = evidence,
            Reason = ReasonOf(columns.Cell(line, StatementColumns.Justification)),
        } : null;
        return row is not null;

        ValueList<TId> Ids<TId>(IdentifierKind<TId> kind, string cell)
            where TId : Identifier<TId>
        {
            List<TId> ids = [];
            foreach (string item in Items(cell))
            {
                if (kind.TryParse(item, out TId? id))
                {
                    ids.Add(id);
                }
                else
                {
                    issues.Add(StatementCsvIssues.BadIdentifier, control, path, item);
                    isWhole = false;
                }
            }

            return ids.ToValueList();
        }
    }

    private static string[] Items(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // A text with a character of Japanese writing is Japanese.
    private static LocalizedText? ReasonOf(string text) =>
        text.Any(c => c is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF') ? LocalizedText.TryCreate(text, null) : LocalizedText.TryCreate(null, text);

    private static void CheckControl(string control, int line, Catalog edition, Dictionary<string, int> seen, IssueCollector issues)
    {
        if (ControlOf(control, edition) is null)
        {
            issues.Add(ApplicabilityIssues.UnknownControl, control, StatementColumns.PathOf(line), control, edition.Id);
        }
        else if (!seen.TryAdd(control, line))
        {
            issues.Add(ApplicabilityIssues.DuplicateRow, control, StatementColumns.PathOf(line), control);
        }
    }
}
