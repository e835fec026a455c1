using System.Text;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Csv.Statements;

namespace Isms.Reporting.Csv.Releases;

/// <summary>
/// Reads some columns of a CSV file row by row: UTF-8 with or without byte order mark, a header. Memory does not follow the number of rows. Static and thread-safe.
/// </summary>
internal static class CsvColumns
{
    /// <summary>Reads.</summary>
    /// <param name="content">The file, at its beginning; it is read twice, first for its encoding, and stays open.</param>
    /// <param name="columns">The names of the columns as the header writes them; all different.</param>
    /// <param name="take">What is done with a row: its values in the order of the columns, in an array that is used again for the next one.</param>
    /// <param name="issues">Where issues go.</param>
    /// <returns>Whether the file could be read as CSV in UTF-8.</returns>
    public static bool Read(Stream content, ValueList<string> columns, Action<string[]> take, IssueCollector issues)
    {
        long start = content.Position;
        if (Utf8Check.NotUtf8(content) is { } other)
        {
            issues.Add(ReleaseCsvIssues.WrongEncoding, string.Empty, StatementColumns.PathOf(other.Line), other.Name, PlainText.Number(other.Line));
            return false;
        }

        content.Position = start;
        using StreamReader reader = new(content, Encoding.UTF8, leaveOpen: true);
        ReadRows(CsvLines.Read(reader), columns, take, issues);
        return true;
    }

    private static void ReadRows(IEnumerable<CsvLine> lines, ValueList<string> columns, Action<string[]> take, IssueCollector issues)
    {
        int width = 0;
        int[]? places = null;
        string[] row = new string[columns.Count];
        bool hasRows = false;
        foreach (CsvLine line in lines)
        {
            if (places is null)
            {
                width = line.Cells.Length;
                places = PlacesOf(columns, line, issues);
                if (issues.HasErrors)
                {
                    return;
                }

                continue;
            }

            hasRows = true;
            if (!IsSound(line, width, issues))
            {
                if (issues.Issues.Count == ReleaseCsv.MaximumIssues)
                {
                    issues.Add(ReleaseCsvIssues.TooManyIssues, string.Empty, StatementColumns.PathOf(line.Number), PlainText.Number(ReleaseCsv.MaximumIssues));
                    return;
                }

                continue;
            }

            for (int i = 0; i < row.Length; i++)
            {
                row[i] = line.Cells[places[i]];
            }

            take(row);
        }

        if (!hasRows)
        {
            issues.Add(places is null ? ReleaseCsvIssues.NoHeader : ReleaseCsvIssues.NoRows, string.Empty, StatementColumns.PathOf(1));
        }
    }

    private static int[] PlacesOf(ValueList<string> columns, CsvLine header, IssueCollector issues)
    {
        string[] names = header.Cells.Select(cell => cell.Trim()).ToArray();
        foreach (string column in columns)
        {
            int count = names.Count(name => name == column);
            if (count == 0)
            {
                issues.Add(ReleaseCsvIssues.MissingColumn, column, StatementColumns.PathOf(header.Number), column, string.Join(", ", names));
            }
            else if (count > 1)
            {
                issues.Add(ReleaseCsvIssues.DuplicateColumn, column, StatementColumns.PathOf(header.Number), column);
            }
        }

        return columns.Select(column => Array.IndexOf(names, column)).ToArray();
    }

    private static bool IsSound(CsvLine line, int width, IssueCollector issues)
    {
        if (!line.IsWellQuoted)
        {
            issues.Add(ReleaseCsvIssues.BadQuotes, string.Empty, StatementColumns.PathOf(line.Number));
        }
        else if (line.Cells.Length != width)
        {
            issues.Add(ReleaseCsvIssues.UnevenLine, string.Empty, StatementColumns.PathOf(line.Number), PlainText.Number(width), PlainText.Number(line.Cells.Length));
        }
        else
        {
            return true;
        }

        return false;
    }
}
