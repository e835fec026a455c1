using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>The columns of <c>treatment-plan.csv</c>, one line a treatment.</summary>
internal static class TreatmentPlanCsv
{
    public static ValueList<string> Columns { get; } =
        ["id", "risk", "option", "controls", "supplier", "activityStopped", "owner", "due", "status", "rule", "approvedBy", "approvedOn", "rationale"];

    public static CsvTable Table(IEnumerable<TreatmentPlanCsvRow> rows) => new(Columns, rows.Select(Cells).ToValueList());

    private static ValueList<string?> Cells(TreatmentPlanCsvRow row) =>
    [
        row.Id, row.Risk, row.Option, row.Controls, row.Supplier, row.ActivityStopped, row.Owner, row.Due, row.Status, row.Rule, row.ApprovedBy, row.ApprovedOn, row.Rationale,
    ];
}
