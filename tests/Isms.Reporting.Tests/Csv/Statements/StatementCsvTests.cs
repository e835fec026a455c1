using System.Text;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core.Issues;
using Isms.Reporting.Csv.Statements;
using Isms.Tests;

namespace Isms.Reporting.Tests.Csv.Statements;

public class StatementCsvTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Repository.PathOf("docs", "samples", "soa-2005.csv"));

    [Fact]
    public void The_sample_is_a_whole_statement_of_2005()
    {
        StatementCsvResult result = StatementCsv.Read(Sample);
        Assert.Empty(result.Issues);
        Assert.Equal("iso27001:2005", result.Statement!.Catalog);
        Assert.Equal(133, result.Statement.Rows.Count);
        ApplicabilityRow row = result.Statement.Rows.Single(one => one.Control == "A.11.5.6");
        Assert.False(row.IsApplicable);
        Assert.Equal(ApplicabilityStatus.NotApplicable, row.Status);
        Assert.Equal("24時間診療のため接続時間を制限しない", row.Reason!.Japanese);
        Assert.Null(result.Statement.Rows.Single(one => one.Control == "A.10.4.2").Status);
    }

    [Fact]
    public void The_sample_becomes_a_draft_of_114_rows_with_what_was_made_to_conflict()
    {
        // By hand: the eleven that are new in 2013, the parts of the two split controls, and the conflicts written into the sample.
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2005", "iso27001:2013").Migrate(StatementCsv.Read(Sample).Statement!);
        Assert.Equal(114, draft.Rows.Count);
        Assert.Equal(21, draft.Withdrawn.Count);
        Assert.Empty(draft.FindLost());
        Assert.Equal(
            [
                "A.6.1.1 justificationDiffers", // a risk, a law
                "A.6.1.5 newControl",
                "A.9.2.1 splitToConfirm",
                "A.9.2.2 splitToConfirm",
                "A.9.4.2 applicabilityDiffers, statusDiffers, justificationDiffers", // in place, planned, excluded
                "A.12.2.1 statusDiffers", // in place, not said
                "A.12.4.1 statusDiffers", // in place, in part
                "A.12.4.2 splitToConfirm",
                "A.12.4.3 splitToConfirm",
                "A.12.6.2 newControl",
                "A.14.2.1 newControl",
                "A.14.2.5 newControl",
                "A.14.2.6 newControl",
                "A.14.2.8 newControl",
                "A.15.1.1 newControl",
                "A.15.1.3 newControl",
                "A.16.1.4 newControl",
                "A.16.1.5 newControl",
                "A.17.2.1 newControl",
            ],
            draft.Open.Select(row => row.Control + " " + string.Join(", ", row.Questions.Select(question => question.Kind.Value))));

        // Excluded twice for the same reason: agreed.
        DraftRow commerce = draft.Rows.Single(row => row.Control == "A.14.1.2");
        Assert.False(commerce.IsApplicable);
        Assert.Equal("電子商取引を行わないため", commerce.Reason!.Japanese);
    }

    [Fact]
    public void The_sample_becomes_a_draft_of_93_rows_over_two_editions()
    {
        DraftStatement draft = ApplicabilityMigration.Create("iso27001:2005", "iso27001:2022").Migrate(StatementCsv.Read(Sample).Statement!);
        Assert.Equal(93, draft.Rows.Count);
        Assert.Empty(draft.FindLost());

        // By hand: eighteen without predecessor in 2005, four that take in a control new in 2013, and the conflicts and splits above as they come together in 2022.
        Assert.Equal(18, draft.Open.Count(row => row.Questions[0].Kind == QuestionKind.NewControl));
        Assert.Equal(
            [
                "A.5.2 justificationDiffers", "A.5.8 partNotStated", "A.5.16 splitToConfirm", "A.5.18 splitToConfirm",
                "A.5.29 statusDiffers", // A.14.1.5 in part, the rest in place
                "A.5.36 splitToConfirm", "A.8.5 applicabilityDiffers, statusDiffers, justificationDiffers", "A.8.7 statusDiffers", "A.8.8 splitToConfirm",
                "A.8.15 statusDiffers", "A.8.19 partNotStated", "A.8.29 partNotStated", "A.8.31 partNotStated",
            ],
            draft.Open.Where(row => row.Questions[0].Kind != QuestionKind.NewControl).Select(row => row.Control + " " + string.Join(", ", row.Questions.Select(question => question.Kind.Value))));
    }

    [Fact]
    public void Every_fault_of_every_line_is_said_with_the_line()
    {
        string text = "ID,Applicable,Justification,Status,note\r\nA.5.1.1,yes,x,done,n\r\n5.1.1,no,y,planned,n\r\n\r\nA.99.1,yes,z,done,n\r\nA.5.1.2,perhaps,z,done,n\r\nA.6.1.1,yes,\"two\r\nlines\",soon,n\r\nA.6.1.2,yes,z\r\n,yes,z,done,n\r\n";
        StatementCsvResult result = Read(text, "iso27001:2013");
        Assert.Null(result.Statement);
        Assert.Equal(
            [
                ("SCSV0106", "note", "line 1"), // a column without place
                ("CTRL0108", "A.5.1.1", "line 3"), // said twice
                ("CTRL0107", "A.99.1", "line 5"), // no such control
                ("SCSV0110", "A.5.1.2", "line 6"), // neither yes nor no
                ("SCSV0111", "A.6.1.1", "line 7"), // no status
                ("SCSV0107", "A.6.1.2", "line 9"), // too few cells; line 7 goes on in line 8
                ("SCSV0109", "", "line 10"), // no control
            ],
            result.Issues.Select(issue => (issue.Code, issue.Subject, issue.Path)));
        Assert.All(result.Issues, issue => Assert.True(issue.Message.IsComplete));
    }

    [Fact]
    public void Faults_that_lose_nothing_leave_a_statement()
    {
        StatementCsvResult result = Read("id,applicable,justification,status\nA.5.1.1,yes,x,soon\nA.99.1,no,y,planned\n", "iso27001:2013");
        Assert.Equal(["soon", "planned"], result.Statement!.Rows.Select(row => row.Status!.Value));
        Assert.Equal(["A.5.1.1", "A.99.1"], result.Statement.Rows.Select(row => row.Control));

        // The other 113 controls are said to be missing.
        Assert.Equal(113, result.Issues.Count(issue => issue.Code == ApplicabilityMigrationIssues.ControlWithoutRow.Code));
    }

    [Fact]
    public void Missing_columns_are_said_together() => Assert.Equal(
        [("SCSV0104", "applicable"), ("SCSV0104", "status")],
        Read("id,justification\nA.5.1.1,x\n").Issues.Select(issue => (issue.Code, issue.Subject)));

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public void A_file_without_header_is_said(string text) => Assert.Equal(["SCSV0103"], Read(text).Issues.Select(issue => issue.Code));

    [Fact]
    public void An_open_quotation_mark_is_said_with_its_line() => Assert.Contains(
        Read("id,applicable,justification,status\nA.5.1.1,yes,\"x,done\nA.5.1.2,yes,x,done\n", "iso27001:2013").Issues,
        issue => issue.Code == "SCSV0108" && issue.Path == "line 2");

    [Theory]
    [InlineData(932, "Shift_JIS")]
    [InlineData(51932, "EUC-JP")]
    [InlineData(1200, "UTF-16")]
    [InlineData(1201, "UTF-16")]
    public void Another_encoding_is_named_and_never_read_as_rubbish(int codePage, string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        string text = Encoding.UTF8.GetString(Sample).TrimStart('\uFEFF').Replace("○", "適用", StringComparison.Ordinal);
        StatementCsvResult result = StatementCsv.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        Assert.False(result.IsReadable);
        Assert.Null(result.Statement);
        IsmsIssue issue = Assert.Single(result.Issues);
        Assert.Equal("SCSV0102", issue.Code);
        Assert.Contains(name, issue.Message.English, StringComparison.Ordinal);

        // The header is plain in both Japanese encodings; the first Japanese letter is in line 2.
        Assert.Equal(codePage is 932 or 51932 ? "line 2" : "line 1", issue.Path);
    }

    [Theory]
    [InlineData("A.5.1.1,yes,x,done\n", "SCSV0114")] // in 2005 and in 2013
    [InlineData("X.1,yes,x,done\n", "SCSV0114")]
    public void An_edition_that_the_numbers_do_not_tell_is_asked_for(string lines, string code) =>
        Assert.Equal([code], Read("id,applicable,justification,status\n" + lines).Issues.Select(issue => issue.Code));

    [Fact]
    public void An_unknown_edition_is_said() => Assert.Equal(["CTRL0122"], Read("id,applicable,justification,status\nA.5.1,yes,x,done\n", "iso27001:1999").Issues.Select(issue => issue.Code));

    [Theory]
    [InlineData("YES", "Implemented", true, "implemented")]
    [InlineData(" true ", "in place", true, "implemented")]
    [InlineData("○", "実施済み", true, "implemented")]
    [InlineData("はい", "一部実施", true, "partial")]
    [InlineData("適用", "計画中", true, "planned")]
    [InlineData("Ｙｅｓ", "ＰＡＲＴＩＡＬ", true, "partial")]
    [InlineData("1", "notStarted", true, "notStarted")]
    [InlineData("no", "n/a", false, "notApplicable")]
    [InlineData("×", "適用除外", false, "notApplicable")]
    [InlineData("適用除外", "対象外", false, "notApplicable")]
    [InlineData("対象外", "not applicable", false, "notApplicable")]
    [InlineData("yes", "代替策", true, "alternative")]
    public void Words_are_read_in_both_languages_under_every_culture(string answer, string status, bool applicable, string expected) => TestCultures.Each(() =>
    {
        ApplicabilityRow row = Read($"id,applicable,justification,status\nA.5.1,{answer},,{status}\n", "iso27001:2022").Statement!.Rows[0];
        Assert.Equal((applicable, expected, null), (row.IsApplicable, row.Status!.Value, row.Reason));
    });

    [Fact]
    public void The_columns_of_a_report_are_read_back()
    {
        string text = "catalog,control,title,applicable,status,basis,controls,risks,evidence,reason\niso27001:2013,A.5.1.1,t,true,partial,risk; 法令,CTL-01; CTL-02,R-01,DOC-01,because\n";
        ApplicabilityRow row = Read(text).Statement!.Rows[0];
        Assert.Equal(["risk", "legal"], row.Basis.Select(basis => basis.Value));
        Assert.Equal(["CTL-01", "CTL-02"], row.Controls.Select(id => id.Value));
        Assert.Equal(["R-01"], row.Risks.Select(id => id.Value));
        Assert.Equal(["DOC-01"], row.Evidence.Select(id => id.Value));
        Assert.Equal("because", row.Reason!.English);
    }

    private static StatementCsvResult Read(string text, string? catalog = null) => StatementCsv.Read(Encoding.UTF8.GetBytes(text), catalog);
}
