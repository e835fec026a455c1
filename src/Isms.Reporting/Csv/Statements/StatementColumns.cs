using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Statements;

/// <summary>Which column of a CSV file means what.</summary>
internal sealed class StatementColumns
{
    private static readonly (string Name, bool IsRequired, string[] Other)[] Known =
    [
        (Id, true, ["control", "番号", "管理策", "管理策番号"]),
        (Applicable, true, ["適用", "適用の有無"]),
        (Justification, true, ["reason", "理由", "適用理由", "採否の理由"]),
        (Status, true, ["実施状況", "状況"]),
        (Catalog, false, ["カタログ"]),
        (Title, false, ["題名", "管理策名"]),
        (Basis, false, ["根拠"]),
        (Controls, false, []),
        (Risks, false, []),
        (Evidence, false, []),
    ];

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private StatementColumns()
    {
    }

    public const string Id = "id";

    public const string Applicable = "applicable";

    public const string Justification = "justification";

    public const string Status = "status";

    public const string Catalog = "catalog";

    public const string Title = "title";

    public const string Basis = "basis";

    public const string Controls = "controls";

    public const string Risks = "risks";

    public const string Evidence = "evidence";

    /// <summary>The columns of a header; what is wrong with it is reported.</summary>
    public static StatementColumns Of(CsvLine header, IssueCollector issues)
    {
        StatementColumns columns = new();
        string path = PathOf(header.Number);
        for (int i = 0; i < header.Cells.Length; i++)
        {
            string cell = header.Cells[i].Trim();
            string folded = StatementWords.Fold(cell);
            string? name = Known.FirstOrDefault(known => known.Other.Prepend(known.Name).Any(word => StatementWords.Fold(word) == folded)).Name;
            if (name is null)
            {
                issues.Add(StatementCsvIssues.UnknownColumn, cell, path, cell);
            }
            else if (!columns.places.TryAdd(name, i))
            {
                issues.Add(StatementCsvIssues.DuplicateColumn, name, path, name);
            }
        }

        foreach ((string name, _, _) in Known.Where(known => known.IsRequired && !columns.places.ContainsKey(known.Name)))
        {
            issues.Add(StatementCsvIssues.MissingColumn, name, path, name, string.Join(", ", header.Cells.Select(cell => cell.Trim())));
        }

        return columns;
    }

    public static string PathOf(int line) => FormattableString.Invariant($"line {line}");

    /// <summary>The line that a path names; after all lines for one that names none.</summary>
    public static int LineOf(string path) => path.StartsWith("line ", StringComparison.Ordinal) ? int.Parse(path.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue;

    /// <summary>The cell of a column, trimmed; empty where the file has no such column.</summary>
    public string Cell(CsvLine line, string column) => places.TryGetValue(column, out int place) ? line.Cells[place].Trim() : string.Empty;
}
