namespace Isms.Reporting.Csv;

/// <summary>A treatment as <c>treatment-plan.csv</c> shows it: codes and dates as documents spell them, lists joined by <c>"; "</c>.</summary>
internal sealed record TreatmentPlanCsvRow
{
    public required string Id { get; init; }
    public required string Risk { get; init; }
    public required string Option { get; init; }
    public string? Controls { get; init; }
    public string? Supplier { get; init; }
    public string? ActivityStopped { get; init; }
    public string? Owner { get; init; }
    public string? Due { get; init; }
    public required string Status { get; init; }
    public string? Rule { get; init; }
    public string? ApprovedBy { get; init; }
    public string? ApprovedOn { get; init; }
    public string? Rationale { get; init; }
}
