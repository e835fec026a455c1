using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Csv.Matrices;

/// <summary>
/// A risk matrix as a table for spreadsheets: the first line names the steps of consequence, the first column those of likelihood, a cell names its level. Before the table there may be
/// a line <c>levels</c> with the levels, lowest first, and a line <c>colors</c> with their colours. Static and thread-safe.
/// </summary>
/// <remarks>Scores, meanings, bands, units, owner, date and the other language have no place in the table: the matrix file (<see cref="RiskMatrixDefinition.ToJson"/>) keeps them.</remarks>
public static class MatrixCsv
{
    /// <summary>Writes a definition, lowest steps first, with the lines <c>levels</c> and, where a level has one, <c>colors</c>.</summary>
    /// <param name="definition">A definition whose table has the shape of its scales and names its levels only.</param>
    /// <param name="language">The language of the names. Where the names of the levels cannot be told apart their ids stand in the file.</param>
    /// <returns>The bytes of the file: UTF-8 with byte order mark, CRLF.</returns>
    /// <exception cref="IsmsIssuesException">The definition has errors.</exception>
    public static byte[] Write(RiskMatrixDefinition definition, IsmsLanguage language = IsmsLanguage.English)
    {
        RiskMatrix matrix = RiskMatrix.Create(definition);
        Func<RiskLevel, string> name = NamesAreDistinct(matrix, language) ? level => level.Name.In(language) : level => level.Id.Value;
        List<ValueList<string?>> lines = [Line("levels", matrix.Levels.Select(name))];
        if (matrix.Levels.Any(level => level.Color is not null))
        {
            lines.Add(Line("colors", matrix.Levels.Select(level => level.Color)));
        }

        lines.Add(Line(@"likelihood\consequence", matrix.Consequence.Select(step => step.Name.In(language))));
        lines.AddRange(matrix.Likelihood.Select((step, row) =>
            Line(step.Name.In(language), Enumerable.Range(1, matrix.Consequence.Count).Select(column => name(matrix.Classify(row + 1, column))))));
        int width = lines.Max(line => line.Count);
        ValueList<ValueList<string?>> padded = lines.Select(line => line.Concat(Enumerable.Repeat((string?)null, width - line.Count)).ToValueList()).ToValueList();
        return CsvText.Write(new CsvTable(padded[0].Select(cell => cell ?? string.Empty).ToValueList(), padded.Skip(1).ToValueList()));
    }

    /// <summary>Reads a definition, or says everything that is wrong with the file.</summary>
    /// <param name="bytes">The file: UTF-8 with or without byte order mark, commas, quotes by RFC 4180, at most 1 MiB. White space around a cell, empty lines and empty cells at the end of a line do not count.</param>
    /// <param name="options">What the file does not say.</param>
    /// <param name="definition">The definition, or null where an issue is an error. What is wrong with the matrix itself is said by <see cref="RiskMatrix.TryCreate"/>.</param>
    /// <param name="issues">Every issue of the file, with line and column.</param>
    /// <returns>True when there is a definition.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, MatrixCsvOptions options, [NotNullWhen(true)] out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        definition = new MatrixCsvReader(Guard.NotNull(options), collector).Read(bytes);
        issues = collector.Issues;
        return definition is not null;
    }

    private static ValueList<string?> Line(string first, IEnumerable<string?> others) => others.Prepend(first).ToValueList();

    private static bool NamesAreDistinct(RiskMatrix matrix, IsmsLanguage language)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        return matrix.Levels.All(level => taken.Add(level.Name.In(language).Trim()))
            && matrix.Levels.All(level => !taken.Contains(level.Id.Value) || level.Name.In(language).Trim() == level.Id.Value);
    }
}
