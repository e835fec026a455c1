using System.Globalization;
using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Reporting.Csv;

namespace Isms.Reporting.Tests.Csv;

public class CsvTextTests
{
    [Fact]
    public void Bytes_have_mark_header_and_crlf()
    {
        byte[] bytes = CsvText.Write(new CsvTable(["id", "name"], [["R-01", "病院, \"外来\""], ["R-02", null]]));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("id,name\r\nR-01,\"病院, \"\"外来\"\"\"\r\nR-02,\r\n", Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
    }

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\n=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("=1", "'=1")]
    [InlineData("-", "'-")]
    [InlineData("-5.", "'-5.")]
    [InlineData("-.5", "'-.5")]
    [InlineData("-1-1", "'-1-1")]
    [InlineData("-5", "-5")]
    [InlineData("+12.5", "+12.5")]
    [InlineData("-99.95", "-99.95")]
    [InlineData("A=B", "A=B")]
    [InlineData("2026-03-31", "2026-03-31")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("", "")]
    public void Formulas_are_guarded_and_numbers_stay(string cell, string expected) => Assert.Equal(expected, CsvCell.Guarded(cell));

    [Fact]
    public void Any_cell_comes_back_from_a_reader() =>
        Prop.ForAll<string, string>((one, other) =>
        {
            byte[] bytes = CsvText.Write(new CsvTable(["a", "b"], [[one, other]]));
            List<string[]> rows = Read(bytes);
            return rows is [["a", "b"], [var first, var second]] && first == CsvCell.Guarded(one) && second == CsvCell.Guarded(other);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_do_not_follow_the_culture()
    {
        CsvTable table = RiskRegisterCsv.Table([Risk]);
        Assert.Equal(CsvText.Write(table), Cultures.Under(";", "~", () => CsvText.Write(RiskRegisterCsv.Table([Risk]))));
    }

    [Fact]
    public void A_row_has_as_many_cells_as_there_are_columns() =>
        Assert.Throws<ArgumentException>(() => new CsvTable(["a", "b"], [["only one"]]));

    [Fact]
    public void Register_columns_are_stable()
    {
        List<string[]> rows = Read(CsvText.Write(RiskRegisterCsv.Table([Risk])));
        Assert.Equal(
            "id,direction,objective,source,event,consequence,assets,owner,matrix,matrixVersion,inherentLikelihood,inherentConsequence,inherentScore,inherentLevel,"
            + "currentLikelihood,currentConsequence,currentScore,currentLevel,currentRatedOn,residualLikelihood,residualConsequence,residualScore,residualLevel,"
            + "evaluation,decision,treatments,why",
            string.Join(',', rows[0]));
        Assert.Equal("R-05|threat|OBJ-01|s|e|c|A-008|PER-12|hospital-5x5|1||||notAssessed|2|4|8|medium|2025-05-15|2|4||medium|tolerable|retainedWithApproval|T-06|'=why", string.Join('|', rows[1]));
    }

    [Fact]
    public void Treatment_columns_are_stable()
    {
        List<string[]> rows = Read(CsvText.Write(TreatmentPlanCsv.Table([new() { Id = "T-01", Risk = "R-01", Option = "avoid", Due = "2025-09-30", Status = "done" }])));
        Assert.Equal("id,risk,option,controls,supplier,activityStopped,owner,due,status,rule,approvedBy,approvedOn,rationale", string.Join(',', rows[0]));
        Assert.Equal("T-01|R-01|avoid|||||2025-09-30|done||||", string.Join('|', rows[1]));
    }

    [Fact]
    public void Sheet_columns_are_stable_and_no_risk_is_not_a_risk_not_assessed()
    {
        List<string[]> rows = Read(CsvText.Write(AssessmentSheetCsv.Table(
        [
            new() { Flow = "F1", Step = "F1-S1", Asset = "A-1", Uses = "created; used", Risk = "R-1", Direction = "threat", Residual = new CsvRating(2, 4, 8, "medium"), Minimum = "mayRetain", FullAnalysis = "firstCycle", Missing = "maturity", DetailedAnalysis = "missing" },
            new() { Flow = "F1", Step = "F1-S1", Asset = "A-2", FullAnalysis = "newAsset", Missing = "risk" },
        ])));
        Assert.Equal(
            "flow,step,stepName,asset,assetName,uses,risk,direction,event,currentLikelihood,currentConsequence,currentScore,currentLevel,threat,vulnerability,"
            + "controlsApplied,controlsToApply,maturity,residualLikelihood,residualConsequence,residualScore,residualLevel,measures,"
            + "minimumItems,minimum,minimumWhy,fullAnalysis,missing,fullAnalysisWhy,detailedAnalysis,detailedAnalyses",
            string.Join(',', rows[0]));
        Assert.Equal("F1|F1-S1||A-1||created; used|R-1|threat|||||notAssessed|||||notAssessed|2|4|8|medium|||mayRetain||firstCycle|maturity||missing|", string.Join('|', rows[1]));
        Assert.Equal("F1 F1-S1 A-2 newAsset risk", string.Join(' ', rows[2].Where(cell => cell.Length > 0)));
    }

    [Fact]
    public void Applicability_columns_are_stable()
    {
        List<string[]> rows = Read(CsvText.Write(ApplicabilityCsv.Table([new() { Catalog = "iso27001:2013", Control = "A.9.4.5", Title = "Access control to program source code", Applicable = false, Status = "notApplicable", Reason = "none kept" }])));
        Assert.Equal("catalog,control,title,applicable,status,basis,controls,risks,evidence,reason", string.Join(',', rows[0]));
        Assert.Equal("iso27001:2013|A.9.4.5|Access control to program source code|false|notApplicable|||||none kept", string.Join('|', rows[1]));
    }

    private static RiskRegisterCsvRow Risk => new()
    {
        Id = "R-05", Direction = "threat", Objective = "OBJ-01", Source = "s", Event = "e", Consequence = "c", Assets = "A-008", Owner = "PER-12",
        Matrix = "hospital-5x5", MatrixVersion = 1, Current = new CsvRating(2, 4, 8, "medium"), CurrentRatedOn = "2025-05-15", Residual = new CsvRating(2, 4, null, "medium"),
        Evaluation = "tolerable", Decision = "retainedWithApproval", Treatments = "T-06", Why = "=why",
    };

    private static List<string[]> Read(byte[] bytes)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        using var parser = new CsvParser(text, CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }
}
