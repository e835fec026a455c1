using Isms.Controls.Privacy;
using Isms.Core;
using Isms.Core.Issues;

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
    /// <param name="sensitive">The name of the sensitive column, whose l-diversity is counted too; or null.</param>
    /// <returns>The k-anonymity and the issues.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or sought, the columns are none or not all different, or the sensitive column is one of them.</exception>
    public static ReleaseCsvResult Read(Stream content, ValueList<string> columns, int smallest = KAnonymity.DefaultSmallest, string? sensitive = null)
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

        if (sensitive is not null && columns.Contains(sensitive))
        {
            throw new ArgumentException("A column that is no quasi-identifier was expected.", nameof(sensitive));
        }

        IssueCollector issues = new();
        EquivalenceClassCounter counter = new(columns.Count, sensitive is not null);
        bool isReadable = CsvColumns.Read(
            content,
            sensitive is null ? columns : [.. columns, sensitive],
            row => counter.Add(row.AsSpan(0, columns.Count), sensitive is null ? null : row[^1]),
            issues);
        return new ReleaseCsvResult(issues.HasErrors ? null : counter.ToKAnonymity(smallest), issues.Issues, isReadable);
    }
}
