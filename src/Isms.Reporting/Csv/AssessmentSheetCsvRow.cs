namespace Isms.Reporting.Csv;

/// <summary>A row of the assessment sheet as <c>assessment-sheet.csv</c> shows it: codes as documents spell them, texts in the language of the report, lists joined by <c>"; "</c>.</summary>
internal sealed record AssessmentSheetCsvRow
{
    public string? Flow { get; init; }
    public string? Step { get; init; }
    public string? StepName { get; init; }
    public string? Asset { get; init; }
    public string? AssetName { get; init; }
    public string? Uses { get; init; }

    /// <summary>Null = no risk here; then everything about a risk is null.</summary>
    public string? Risk { get; init; }
    public string? Direction { get; init; }
    public string? Event { get; init; }
    public CsvRating? Current { get; init; }
    public string? Threat { get; init; }
    public string? Vulnerability { get; init; }
    public string? ControlsApplied { get; init; }
    public string? ControlsToApply { get; init; }
    public int? Maturity { get; init; }
    public CsvRating? Residual { get; init; }
    public string? Measures { get; init; }
    public string? MinimumItems { get; init; }
    public string? Minimum { get; init; }
    public string? MinimumWhy { get; init; }
    public string? FullAnalysis { get; init; }
    public string? Missing { get; init; }
    public string? FullAnalysisWhy { get; init; }
    public string? DetailedAnalysis { get; init; }
    public string? DetailedAnalyses { get; init; }
}
