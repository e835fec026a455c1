namespace Isms.Reporting.Csv;

/// <summary>A control as <c>soa.csv</c> shows it: codes as documents spell them, lists joined by <c>"; "</c>.</summary>
internal sealed record ApplicabilityCsvRow
{
    public required string Catalog { get; init; }
    public required string Control { get; init; }
    public required string Title { get; init; }
    public required bool Applicable { get; init; }
    public string? Status { get; init; }
    public string? Basis { get; init; }
    public string? Controls { get; init; }
    public string? Risks { get; init; }
    public string? Evidence { get; init; }
    public string? Reason { get; init; }
}
