namespace Isms.Reporting.Csv.Statements;

/// <summary>A line of a CSV file: the number of the line it begins at, its cells, and whether its quotation marks pair.</summary>
internal sealed record CsvLine(int Number, string[] Cells, bool IsWellQuoted)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
