using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>The columns of <c>risk-register.csv</c>, one line a risk.</summary>
internal static class RiskRegisterCsv
{
    public static ValueList<string> Columns { get; } =
    [
        "id", "direction", "objective", "source", "event", "consequence", "assets", "owner", "matrix", "matrixVersion",
        "inherentLikelihood", "inherentConsequence", "inherentScore", "inherentLevel",
        "currentLikelihood", "currentConsequence", "currentScore", "currentLevel", "currentRatedOn",
        "residualLikelihood", "residualConsequence", "residualScore", "residualLevel",
        "evaluation", "decision", "treatments", "why",
    ];

    public static CsvTable Table(IEnumerable<RiskRegisterCsvRow> rows) => new(Columns, rows.Select(Cells).ToValueList());

    private static ValueList<string?> Cells(RiskRegisterCsvRow row) =>
    [
        row.Id, row.Direction, row.Objective, row.Source, row.Event, row.Consequence, row.Assets, row.Owner, row.Matrix, row.MatrixVersion is { } version ? PlainText.Number(version) : null,
        .. CsvRating.Cells(row.Inherent), .. CsvRating.Cells(row.Current), row.CurrentRatedOn, .. CsvRating.Cells(row.Residual),
        row.Evaluation, row.Decision, row.Treatments, row.Why,
    ];
}
