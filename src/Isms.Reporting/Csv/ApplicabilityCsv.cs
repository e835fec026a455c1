using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>The columns of <c>soa.csv</c>, one line a control of the edition in force.</summary>
internal static class ApplicabilityCsv
{
    public static ValueList<string> Columns { get; } =
        ["catalog", "control", "title", "applicable", "status", "basis", "controls", "risks", "evidence", "reason"];

    public static CsvTable Table(IEnumerable<ApplicabilityCsvRow> rows) => new(Columns, rows.Select(Cells).ToValueList());

    private static ValueList<string?> Cells(ApplicabilityCsvRow row) =>
        [row.Catalog, row.Control, row.Title, row.Applicable ? "true" : "false", row.Status, row.Basis, row.Controls, row.Risks, row.Evidence, row.Reason];
}
