namespace Isms.Reporting.Csv;

/// <summary>A risk as <c>risk-register.csv</c> shows it: codes as documents spell them, texts in the language of the report, lists joined by <c>"; "</c>.</summary>
internal sealed record RiskRegisterCsvRow
{
    public required string Id { get; init; }
    public required string Direction { get; init; }
    public string? Objective { get; init; }
    public string? Source { get; init; }
    public string? Event { get; init; }
    public string? Consequence { get; init; }
    public string? Assets { get; init; }
    public string? Owner { get; init; }
    public string? Matrix { get; init; }
    public int? MatrixVersion { get; init; }
    public CsvRating? Inherent { get; init; }
    public CsvRating? Current { get; init; }
    public string? CurrentRatedOn { get; init; }
    public CsvRating? Residual { get; init; }
    public required string Evaluation { get; init; }
    public string? Decision { get; init; }
    public string? Treatments { get; init; }
    public string? Why { get; init; }
}
