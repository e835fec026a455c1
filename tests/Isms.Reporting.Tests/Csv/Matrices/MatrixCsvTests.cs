using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Csv.Matrices;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

namespace Isms.Reporting.Tests.Csv.Matrices;

public class MatrixCsvTests
{
    private const string Small = "levels,Low,High\nlikelihood\\consequence,Minor,Major\nRare,Low,Low\nOften,Low,High\n";

    private static readonly MatrixCsvOptions Options = new() { Id = MatrixId.Parse("m") };

    [Fact]
    public void A_small_table_is_read_as_it_stands()
    {
        RiskMatrixDefinition definition = Read(Small, Options with { Version = 3, Direction = RiskDirection.Opportunity, Origin = "a wall chart" });
        Assert.Equal(["Rare", "Often"], definition.Likelihood.Select(step => step.Name.English));
        Assert.Equal(["Minor", "Major"], definition.Consequence.Select(step => step.Name.English));
        Assert.Equal(["Low", "High"], definition.Levels.Select(level => level.Id.Value));
        Assert.Equal(["Low", "Low", "Low", "High"], definition.Cells.SelectMany(row => row).Select(level => level.Value));
        Assert.Equal((3, RiskDirection.Opportunity, "a wall chart"), (definition.Version, definition.Direction, definition.Origin));
    }

    [Fact]
    public void What_is_written_is_a_table_for_spreadsheets()
    {
        byte[] bytes = MatrixCsv.Write(Read(Small.Replace("likelihood", "colors,,#ff0000\nlikelihood", StringComparison.Ordinal), Options));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "levels,Low,High\r\ncolors,,#ff0000\r\nlikelihood\\consequence,Minor,Major\r\nRare,Low,Low\r\nOften,Low,High\r\n",
            Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
    }

    [Theory]
    [InlineData(false, true, "likelihood\\consequence,Major,Minor\nRare,Low,Low\nOften,High,Low\n")]
    [InlineData(true, false, "likelihood\\consequence,Minor,Major\nOften,Low,High\nRare,Low,Low\n")]
    [InlineData(true, true, "likelihood\\consequence,Major,Minor\nOften,High,Low\nRare,Low,Low\n")]
    public void A_table_that_stands_highest_first_is_turned_when_it_is_said_so(bool likelihood, bool consequence, string table) =>
        Assert.Equal(Read(Small, Options), Read("levels,Low,High\n" + table, Options with { LikelihoodHighestFirst = likelihood, ConsequenceHighestFirst = consequence }));

    [Fact]
    public void Spaces_empty_lines_and_empty_cells_at_the_end_do_not_count() =>
        Assert.Equal(Read(Small, Options), Read("\uFEFFlevels , Low,High,,\r\n\r\n,,\r\n , Minor ,Major,\r\n\"Rare\",Low ,Low\r\nOften,\"Low\",High,,,\r\n,,,,\r\n", Options));

    [Fact]
    public void Every_published_matrix_comes_back_with_its_levels_given_or_in_the_file()
    {
        foreach (RiskMatrixDefinition published in PublishedMatrices.All.Select(matrix => matrix.Definition))
        {
            foreach (IsmsLanguage language in new[] { IsmsLanguage.English, IsmsLanguage.Japanese })
            {
                byte[] bytes = MatrixCsv.Write(published, language);
                MatrixCsvOptions options = new() { Id = published.Id, Language = language };
                RiskMatrixDefinition given = Read(bytes, options with { Levels = published.Levels });
                Assert.Equal(published.Cells, given.Cells);
                Assert.Equal(published.Levels, given.Levels);
                Assert.Equal(published.Likelihood.Select(step => step.Name.In(language)), given.Likelihood.Select(step => step.Name.In(language)));
                Assert.Equal(published.Consequence.Select(step => step.Name.In(language)), given.Consequence.Select(step => step.Name.In(language)));

                RiskMatrixDefinition alone = Read(bytes, options);
                Assert.Equal(published.Levels.Select(level => level.Color), alone.Levels.Select(level => level.Color));
                Assert.Equal(Ranks(published), Ranks(alone));
            }
        }
    }

    [Fact]
    public void Any_matrix_of_names_only_survives_a_round_trip() =>
        Prop.ForAll(RandomDefinition().ToArbitrary(), definition =>
            MatrixCsv.TryRead(MatrixCsv.Write(definition), Options, out RiskMatrixDefinition? read, out IReadOnlyList<IsmsIssue> issues) && issues.Count == 0 && definition == read)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_matrix_written_in_japanese_survives_a_round_trip() =>
        Prop.ForAll(RandomDefinition().ToArbitrary(), definition =>
        {
            RiskMatrixDefinition japanese = definition with
            {
                Likelihood = definition.Likelihood.Select(step => new RiskMatrixStep { Name = LocalizedText.Create(step.Name.English, null) }).ToValueList(),
                Consequence = definition.Consequence.Select(step => new RiskMatrixStep { Name = LocalizedText.Create(step.Name.English, null) }).ToValueList(),
            };
            MatrixCsvOptions options = Options with { Language = IsmsLanguage.Japanese, Levels = definition.Levels };
            return MatrixCsv.TryRead(MatrixCsv.Write(japanese, IsmsLanguage.Japanese), options, out RiskMatrixDefinition? read, out _) && japanese == read;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Levels_that_names_cannot_tell_apart_are_written_by_id()
    {
        RiskMatrixDefinition definition = Read(Small, Options);
        definition = definition with { Levels = definition.Levels.Select(level => level with { Name = LocalizedText.Create(null, "Same") }).ToValueList() };
        Assert.Contains("Often,Low,High", Encoding.UTF8.GetString(MatrixCsv.Write(definition)), StringComparison.Ordinal);
        Assert.Equal(definition, Read(MatrixCsv.Write(definition), Options with { Levels = definition.Levels }));
    }

    [Fact]
    public void A_faulty_definition_is_not_written()
    {
        RiskMatrixDefinition definition = Read(Small, Options);
        Assert.Throws<IsmsIssuesException>(() => MatrixCsv.Write(definition with { Cells = [] }));
    }

    [Theory]
    [InlineData("", "MCSV0109,MCSV0104", "")]
    [InlineData("levels,Low,High", "MCSV0104", "")]
    [InlineData("levels,Low,High\n,Minor", "MCSV0104", "2")]
    [InlineData("levels,Low,High\nx\nRare,Low", "MCSV0104", "2")]
    [InlineData("levels\n,Minor\nRare,Low", "MCSV0109", "1")]
    [InlineData(",Minor\nRare,Low", "MCSV0109", "")]
    [InlineData("levels,Low,High\n,Minor,Major\nRare,Low", "MCSV0105", "3")]
    [InlineData("levels,Low,High\n,Minor\nRare,Low,High", "MCSV0105", "3")]
    [InlineData("levels,Low\ncolors,#ff0000,#00ff00\n,Minor\nRare,Low", "MCSV0105", "2")]
    [InlineData("levels,Low,High\n,Minor,Major\nRare,,High", "MCSV0106", "3:2")]
    [InlineData("levels,Low,High\n,,Major\nRare,Low,High", "MCSV0106", "2:2")]
    [InlineData("levels,Low,High\n,Minor,Major\n,Low,High", "MCSV0106", "3:1")]
    [InlineData("levels,,High\n,Minor\nRare,High", "MCSV0106", "1:2")]
    [InlineData("levels,Low,High\n,Minor,Minor\nRare,Low,High", "MCSV0107", "2:3")]
    [InlineData("levels,Low,High\n,Minor\nRare,Low\n\nRare,High", "MCSV0107", "5:1")]
    [InlineData("levels,Low,Low\n,Minor\nRare,Low", "MCSV0107", "1:3")]
    [InlineData("levels,Low\nlevels,High\n,Minor\nRare,Low", "MCSV0107", "2:1")]
    [InlineData("levels,Low,High\n,Minor,Major\nRare,Low,Medium", "MCSV0108", "3:3")]
    [InlineData("levels,Low,High\n,Minor,Major\nRare,Low,low", "MCSV0108", "3:3")]
    [InlineData("levels,Low,High\n,Minor\nRare,\"Low", "MCSV0103", "3")]
    [InlineData("levels,Low,High\n,Minor\n\"Rare\"x,Low", "MCSV0103", "3")]
    [InlineData("levels,\"a\nb\"\n,Minor\nRare,Low", "MCSV0111", "1:2")]
    public void Each_fault_has_its_code_line_and_column(string text, string codes, string place)
    {
        Assert.False(MatrixCsv.TryRead(Encoding.UTF8.GetBytes(text), Options, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(definition);
        Assert.Equal(codes, string.Join(',', issues.Select(issue => issue.Code).Distinct()));
        Assert.Equal(place, issues[0].Path);
        Assert.All(issues, issue => Assert.Equal("m", issue.Subject));
        Assert.All(issues, issue => Assert.True(issue.Message.IsComplete));
    }

    [Fact]
    public void Faults_are_said_all_at_once()
    {
        Assert.False(MatrixCsv.TryRead(Encoding.UTF8.GetBytes("levels,Low,High\n,Minor,Minor\nRare,Low\nOften,No,,x"), Options, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal(
            ["MCSV0107 2:3", "MCSV0105 3", "MCSV0105 4", "MCSV0108 4:2", "MCSV0106 4:3", "MCSV0108 4:4"],
            issues.Select(issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Levels_given_beside_the_file_must_be_those_in_it()
    {
        MatrixCsvOptions given = Options with { Levels = Read(Small, Options).Levels };
        Assert.Equal(Read(Small, Options), Read(Small, given));
        Assert.False(MatrixCsv.TryRead(Encoding.UTF8.GetBytes(Small.Replace("levels,Low,High", "levels,High,Low", StringComparison.Ordinal)), given, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal(["MCSV0110"], issues.Select(issue => issue.Code));
    }

    // 「低」 in Shift_JIS is 92 E1; "é" in Windows-1252 is E9.
    [Theory]
    [InlineData(new byte[] { (byte)',', 0x92, 0xE1 }, "2")]
    [InlineData(new byte[] { (byte)'l', (byte)'e', 0xE9, (byte)',' }, "3")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'l', 0 }, "4")]
    [InlineData(new byte[] { 0, (byte)'l' }, "1")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE4, 0xBD }, "5")]
    public void Another_encoding_is_an_issue_and_no_mojibake(byte[] bytes, string place)
    {
        Assert.False(MatrixCsv.TryRead(bytes, Options, out _, out IReadOnlyList<IsmsIssue> issues));
        IsmsIssue issue = Assert.Single(issues);
        Assert.Equal(("MCSV0101", place), (issue.Code, issue.Arguments[0]));
    }

    [Fact]
    public void A_file_too_large_is_refused_unread()
    {
        Assert.False(MatrixCsv.TryRead(new byte[(1 << 20) + 1], Options, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("MCSV0102", Assert.Single(issues).Code);
    }

    [Fact]
    public void Any_bytes_give_a_definition_or_an_error() =>
        Prop.ForAll<byte[]>(bytes => MatrixCsv.TryRead(bytes, Options, out _, out IReadOnlyList<IsmsIssue> issues) == issues.All(issue => issue.Severity != IssueSeverity.Error))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_code_is_listed() => Assert.Equal(Enumerable.Range(101, 11).Select(number => $"MCSV0{number}"), MatrixCsvIssues.All.Select(definition => definition.Code));

    private static int[] Ranks(RiskMatrixDefinition definition)
    {
        RiskMatrix matrix = RiskMatrix.Create(definition with { NonMonotoneReason = LocalizedText.Create(null, "not kept by a table") });
        return Enumerable.Range(1, matrix.Likelihood.Count).SelectMany(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => matrix.Classify(row, column).Rank)).ToArray();
    }

    private static RiskMatrixDefinition Read(string text, MatrixCsvOptions options) => Read(Encoding.UTF8.GetBytes(text), options);

    private static RiskMatrixDefinition Read(byte[] bytes, MatrixCsvOptions options)
    {
        bool made = MatrixCsv.TryRead(bytes, options, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues);
        Assert.Empty(issues);
        Assert.True(made);
        return definition!;
    }

    // Names as people and spreadsheets dislike them; a scale starts at any of them and no name stands twice.
    private static readonly string[] Names =
        ["Low", "High", "a,b", "say \"so\"", "=1+1", "-2", "@x", "+", "低い", "とても 高い", "ﬁ", "x y", "1", "#", "\"", "levels", "it's", "é"];

    private static Gen<RiskMatrixDefinition> RandomDefinition() =>
        from rows in Gen.Choose(1, 15)
        from columns in Gen.Choose(1, 15)
        from levels in Gen.Choose(1, Names.Length)
        from start in Gen.Choose(1, Names.Length - 1)
        from cells in Gen.Choose(0, levels - 1).ArrayOf(rows * columns)
        let ids = Enumerable.Range(start, levels).Select(i => RiskLevelId.Parse(Names[i % Names.Length])).ToArray()
        let sorted = cells.Order().ToArray()
        select new RiskMatrixDefinition
        {
            Id = Options.Id,
            Version = 1,
            Likelihood = Steps(rows, start),
            Consequence = Steps(columns, start + 3),
            Levels = ids.Select((id, i) => new RiskLevelDefinition { Id = id, Name = LocalizedText.Create(null, id.Value), Color = i % 2 == 0 ? null : "#0a0b0c" }).ToValueList(),

            // Sorted and laid out row by row, the cells rise in both directions.
            Cells = sorted.Chunk(columns).Select(row => row.Select(level => ids[level]).ToValueList()).ToValueList(),
        };

    private static ValueList<RiskMatrixStep> Steps(int count, int start) =>
        Enumerable.Range(start, count).Select(i => new RiskMatrixStep { Name = LocalizedText.Create(null, Names[i % Names.Length]) }).ToValueList();
}
