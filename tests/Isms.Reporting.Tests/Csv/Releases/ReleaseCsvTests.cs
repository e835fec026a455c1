using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy;
using Isms.Core;
using Isms.Reporting.Csv.Releases;

namespace Isms.Reporting.Tests.Csv.Releases;

public sealed class ReleaseCsvTests
{
    private static ReleaseCsvResult Read(byte[] content, params string[] columns)
    {
        using MemoryStream stream = new(content);
        return ReleaseCsv.Read(stream, columns.ToValueList());
    }

    private static ReleaseCsvResult Read(string content, params string[] columns) => Read(Encoding.UTF8.GetBytes(content), columns);

    private static string[] Said(ReleaseCsvResult result) => result.Issues.Select(issue => $"{issue.Code} {issue.Path}").ToArray();

    [Fact]
    public void A_release_is_counted_over_the_columns_asked_for_whatever_their_order()
    {
        ReleaseCsvResult result = Read("\uFEFFname,age,sex\r\np1,40,F\r\n\r\np2,40,F\r\np3,\"4\n0\",F\r\n", "sex", "age");
        Assert.Empty(result.Issues);
        Assert.Equal((1L, 3L, 2L), (result.Anonymity!.K, result.Anonymity.Rows, result.Anonymity.Classes));
        Assert.Equal(["F", "4\n0"], result.Anonymity.Smallest[0].Values);
    }

    [Fact]
    public void Every_fault_is_told_with_its_line_and_no_figure_is_given()
    {
        ReleaseCsvResult result = Read("age,sex\n40,F\n40\n40,F,x\n40,F\n4\"0,F\n", "age", "sex");
        Assert.Null(result.Anonymity);
        Assert.Equal(["RCSV0105 line 3", "RCSV0105 line 4", "RCSV0106 line 6"], Said(result));
    }

    [Fact]
    public void Missing_and_doubled_columns_are_told()
    {
        ReleaseCsvResult result = Read("age,sex,sex\n40,F,F\n", "age", "sex", "area");
        Assert.Equal(["RCSV0104 line 1", "RCSV0103 line 1"], Said(result));
        Assert.Contains("age, sex, sex", result.Issues[1].Message.English, StringComparison.Ordinal);
        Assert.Equal(["RCSV0102 line 1"], Said(Read(string.Empty, "age")));
        Assert.Equal(["RCSV0107 line 1"], Said(Read("age\n", "age")));
    }

    [Fact]
    public void After_a_hundred_faulty_lines_reading_ends()
    {
        string[] said = Said(Read("age,sex\n" + string.Concat(Enumerable.Repeat("40\n", 200)), "age"));
        Assert.Equal(101, said.Length);
        Assert.Equal("RCSV0108 line 101", said[^1]);
    }

    [Theory]
    [InlineData(new byte[] { 0x8E, 0x73, 0x93, 0xE0 }, "Shift_JIS")]
    [InlineData(new byte[] { 0xBB, 0xD4, 0xC6, 0xE2 }, "EUC-JP")]
    public void Another_encoding_is_told_with_its_line_however_far_down(byte[] town, string name)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("area\n" + string.Concat(Enumerable.Repeat("town\n", 20_000))), .. town, (byte)'\n'];
        ReleaseCsvResult result = Read(content, "area");
        Assert.False(result.IsReadable);
        Assert.Equal(["RCSV0101 line 20002"], Said(result));
        Assert.Equal(name, result.Issues[0].Arguments[0]);
    }

    [Fact]
    public void UTF_16_is_told() => Assert.Equal("UTF-16", Read(Encoding.Unicode.GetPreamble(), "area").Issues.Single().Arguments[0]);

    // A piece may end within a character at any place.
    [Fact]
    public void Characters_of_every_length_are_whole_across_pieces()
    {
        for (int shift = 0; shift < 12; shift++)
        {
            string area = new string('a', shift) + string.Concat(Enumerable.Repeat("é市𠮷", 20_000));
            Assert.Empty(Read($"area\n{area}\n", "area").Issues);
            byte[] cut = Encoding.UTF8.GetBytes($"area\n{area}");
            Assert.Equal(["RCSV0101 line 2"], Said(Read(cut[..^1], "area")));
        }
    }

    [Fact]
    public void Written_and_read_it_is_the_same_as_counted_in_memory() =>
        Prop.ForAll<NonEmptyArray<byte>>(seeds =>
        {
            string[] area = seeds.Get.Select(seed => (seed % 3) switch { 0 => "市内", 1 => "a \"b\"", _ => "x,\r\ny" }).ToArray();
            string[] sex = seeds.Get.Select(seed => seed / 3 % 2 == 0 ? "F" : "M").ToArray();
            string csv = "sex,area\r\n" + string.Concat(area.Zip(sex, (a, s) => $"{s},\"{a.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"));
            return Read(csv, "area", "sex").Anonymity!.Equals(KAnonymity.Of([area, sex]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentException>(() => Read("age\n1\n"));
        Assert.Throws<ArgumentException>(() => Read("age\n1\n", "age", "age"));
    }

    [Fact]
    public void Every_code_is_listed() => Assert.Equal(Enumerable.Range(101, 8).Select(number => $"RCSV0{number}"), ReleaseCsvIssues.All.Select(definition => definition.Code));
}
