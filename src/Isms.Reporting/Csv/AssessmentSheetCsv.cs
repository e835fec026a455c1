using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>The columns of <c>assessment-sheet.csv</c>, one line for each flow step, asset and risk.</summary>
internal static class AssessmentSheetCsv
{
    public static ValueList<string> Columns { get; } =
    [
        "flow", "step", "stepName", "asset", "assetName", "uses", "risk", "direction", "event",
        "currentLikelihood", "currentConsequence", "currentScore", "currentLevel",
        "threat", "vulnerability", "controlsApplied", "controlsToApply", "maturity",
        "residualLikelihood", "residualConsequence", "residualScore", "residualLevel", "measures",
        "minimumItems", "minimum", "minimumWhy", "fullAnalysis", "missing", "fullAnalysisWhy", "detailedAnalysis", "detailedAnalyses",
    ];

    public static CsvTable Table(IEnumerable<AssessmentSheetCsvRow> rows) => new(Columns, rows.Select(Cells).ToValueList());

    private static ValueList<string?> Cells(AssessmentSheetCsvRow row) =>
    [
        row.Flow, row.Step, row.StepName, row.Asset, row.AssetName, row.Uses, row.Risk, row.Direction, row.Event,
        .. Rating(row, row.Current),
        row.Threat, row.Vulnerability, row.ControlsApplied, row.ControlsToApply,
        row.Maturity is { } maturity ? PlainText.Number(maturity) : row.Risk is null ? null : CsvRating.NotAssessed,
        .. Rating(row, row.Residual), row.Measures,
        row.MinimumItems, row.Minimum, row.MinimumWhy, row.FullAnalysis, row.Missing, row.FullAnalysisWhy, row.DetailedAnalysis, row.DetailedAnalyses,
    ];

    // No risk is not the same as a risk that was not assessed.
    private static ValueList<string?> Rating(AssessmentSheetCsvRow row, CsvRating? rating) => row.Risk is null ? [null, null, null, null] : CsvRating.Cells(rating);
}
