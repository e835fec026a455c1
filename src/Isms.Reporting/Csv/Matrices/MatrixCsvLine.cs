namespace Isms.Reporting.Csv.Matrices;

/// <summary>A line of a CSV file that is not empty: its number from 1, and its cells without white space around them and without empty ones at the end.</summary>
internal sealed record MatrixCsvLine(int Number, IReadOnlyList<string> Cells);
