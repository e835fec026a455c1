using System.Text;
using Isms.Controls.Privacy;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Csv.Statements;

namespace Isms.Reporting.Csv.Releases;

/// <summary>
/// Counts the equivalence classes of a release in a CSV file: UTF-8 with or without byte order mark, a header. The file is read line by line, so that memory follows the number of
/// classes, not that of the rows. No row leaves it. Static and thread-safe.
/// </summary>
public static class ReleaseCsv
{
    /// <summary>After how many faulty lines reading ends.</summary>
    public const int MaximumIssues = 100;

    /// <summary>Reads a release.</summary>
    /// <param name="content">The file, at its beginning; it is read twice, first for its encoding, and stays open.</param>
    /// <param name="columns">The names of the quasi-identifiers as the header writes them; one or more, all different.</param>
    /// <param name="smallest">How many of the smallest classes to keep; 0 or more.</param>
    /// <returns>The k-anonymity and the issues.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or sought, or the columns are none or not all different.</exception>
    public static ReleaseCsvResult Read(Stream content, ValueList<string> columns, int smallest = KAnonymity.DefaultSmallest)
    {
        Guard.NotNull(columns);
        if (!Guard.NotNull(content).CanSeek || !content.CanRead)
        {
            throw new ArgumentException("A stream that can be read and sought was expected.", nameof(content));
        }

        if (columns.Count == 0 || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
        {
            throw new ArgumentException("One or more different columns were expected.", nameof(columns));
        }

        IssueCollector issues = new();
        long start = content.Position;
        if (Utf8Check.NotUtf8(content) is { } other)
        {
            issues.Add(ReleaseCsvIssues.WrongEncoding, string.Empty, StatementColumns.PathOf(other.Line), other.Name, PlainText.Number(other.Line));
            return new ReleaseCsvResult(null, issues.Issues, isReadable: false);
        }

        content.Position = start;
        using StreamReader reader = new(content, Encoding.UTF8, leaveOpen: true);
        EquivalenceClassCounter counter = new(columns.Count);
        Count(CsvLines.Read(reader), columns, counter, issues);
        return new ReleaseCsvResult(issues.HasErrors ? null : counter.ToKAnonymity(smallest), issues.Issues);
    }

    private static void Count(IEnumerable<CsvLine> lines, ValueList<string> columns, EquivalenceClassCounter counter, IssueCollector issues)
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
                if (issues.Issues.Count == MaximumIssues)
                {
                    issues.Add(ReleaseCsvIssues.TooManyIssues, string.Empty, StatementColumns.PathOf(line.Number), PlainText.Number(MaximumIssues));
                    return;
                }

                continue;
            }

            for (int i = 0; i < row.Length; i++)
            {
                row[i] = line.Cells[places[i]];
            }

            counter.Add(row);
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
