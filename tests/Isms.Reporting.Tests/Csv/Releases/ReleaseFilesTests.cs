using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Reporting.Csv.Releases;

namespace Isms.Reporting.Tests.Csv.Releases;

public sealed class ReleaseFilesTests
{
    private static readonly ReleaseEvidence Named = new()
    {
        Release = ReleaseId.Parse("REL-01"),
        Raw = new DataFile { Name = "raw.csv" },
        Released = new DataFile { Name = "release.csv" },
        LinkageTable = new DataFile { Name = "linkage.csv" },
    };

    private static ReleaseFilesResult Read(ReleaseEvidence evidence, ValueList<string> columns, params (string Name, string Content)[] files) =>
        ReleaseFiles.Read(evidence, columns, name => files.FirstOrDefault(file => file.Name == name).Content is { } content ? new MemoryStream(Encoding.UTF8.GetBytes(content)) : null);

    private static ReleaseFilesResult Read(string raw, string release, string linkage) => Read(
        Named, ["sex"], ("raw.csv", "patient_code,age\n" + raw), ("release.csv", "pseudonym,sex\n" + release), ("linkage.csv", "patient_code,pseudonym\n" + linkage));

    private static (int?, int?, int?, int?) Figures(ReleaseFilesResult result) =>
        (result.Evidence.K, result.Evidence.SharedPseudonyms, result.Evidence.UnmatchedCodes, result.Evidence.UnmatchedPseudonyms);

    [Fact]
    public void Files_that_fit_come_out_as_counted_by_hand()
    {
        ReleaseFilesResult result = Read("D1,30\nD2,40\nD3,50\n", "P3,F\nP1,F\nP2,F\n", "D1,P1\nD2,P2\nD3,P3\n");
        Assert.Equal((3, 0, 0, 0), Figures(result));
        Assert.Equal((3, 3, 3), (result.Evidence.Raw!.Rows, result.Evidence.Released.Rows, result.Evidence.LinkageTable!.Rows));
        Assert.Empty(result.Issues);
        Assert.Empty(result.NotFound);
    }

    // The SHA-256 of "abc" of FIPS 180-2, appendix B.1.
    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        ReleaseFilesResult result = Read(Named with { Raw = null, LinkageTable = null, Released = new DataFile { Name = "x", Sha256 = "old", Rows = 9 } }, [], ("x", "abc"));
        Assert.Equal(("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", null), (result.Evidence.Released.Sha256, result.Evidence.Released.Rows));
        Assert.Null(result.Evidence.K);
    }

    [Theory]
    [InlineData("D1,1\nD2,1\n", "P1,F\nP2,M\n", "D1,P1\nD2,P1\n", 1, 1, 0, 1)] // one pseudonym for two, and P2 belongs to nobody
    [InlineData("D1,1\nD2,1\n", "P1,F\nP2,F\n", "D1,P1\nD3,P2\n", 2, 0, 2, 0)] // D2 is not in the table, D3 not in the data
    [InlineData("D1,1\nD2,1\n", "P1,F\nP9,F\n", "D1,P1\nD2,P2\n", 2, 0, 0, 2)] // P2 and P9 likewise
    [InlineData("D1,1\nD1,2\n", "P1,F\nP1,F\n", "D1,P1\nD1,P1\n", 2, 0, 0, 0)] // several visits of one patient, and a line written twice
    public void What_does_not_fit_is_counted(string raw, string release, string linkage, int k, int shared, int codes, int pseudonyms) =>
        Assert.Equal((k, shared, codes, pseudonyms), Figures(Read(raw, release, linkage)));

    [Fact]
    public void A_file_that_is_not_there_leaves_its_figures_open()
    {
        ReleaseFilesResult result = Read(Named, ["sex"], ("release.csv", "pseudonym,sex\nP1,F\n"));
        Assert.Equal(["raw.csv", "linkage.csv"], result.NotFound);
        Assert.Equal((1, null, null, null), Figures(result));
        Assert.Null(result.Evidence.Raw!.Sha256);
    }

    [Fact]
    public void A_faulty_file_leaves_its_figures_open_and_says_which_it_is()
    {
        ReleaseFilesResult result = Read("D1,1\n", "P1,F\nP2\n", "D1,P1\n");
        Assert.Equal(("RCSV0105", "release.csv", "line 3"), (Assert.Single(result.Issues).Code, result.Issues[0].Subject, result.Issues[0].Path));
        Assert.Equal((null, 0, 0, null), Figures(result));
        Assert.Null(result.Evidence.Released.Rows);
        Assert.NotNull(result.Evidence.Released.Sha256);
        result = Read(Named, ["area"], ("release.csv", "pseudonym,sex\nP1,F\n"));
        Assert.Equal(("RCSV0103", "release.csv"), (Assert.Single(result.Issues).Code, result.Issues[0].Subject));
    }

    [Fact]
    public void A_pseudonym_may_be_a_quasi_identifier_too() => Assert.Equal(1, Read(
        Named with { Raw = null }, ["pseudonym", "sex"], ("release.csv", "sex,pseudonym\nF,P1\nF,P2\n"), ("linkage.csv", "patient_code,pseudonym\nD1,P1\nD2,P2\n")).Evidence.K);

    // The obvious way: every pair of lines of the table, and every code looked for in the other list.
    [Fact]
    public void It_agrees_with_comparing_every_pair() => Prop.ForAll<byte[], byte[], byte[]>((rawSeeds, releaseSeeds, tableSeeds) =>
    {
        string[] raw = rawSeeds.Select(seed => $"D{seed % 6}").Append("D0").ToArray();
        string[] released = releaseSeeds.Select(seed => $"P{seed % 6}").Append("P0").ToArray();
        (string Code, string Pseudonym)[] table = tableSeeds.Select(seed => ($"D{seed % 6}", $"P{seed / 6 % 6}")).Append(("D0", "P0")).ToArray();
        int shared = table.Where(one => table.Any(other => other.Pseudonym == one.Pseudonym && other.Code != one.Code)).Select(one => one.Pseudonym).Distinct().Count();
        int codes = Different(raw, table.Select(row => row.Code).ToArray());
        int pseudonyms = Different(released, table.Select(row => row.Pseudonym).ToArray());
        ReleaseFilesResult result = Read(
            string.Concat(raw.Select(code => code + ",1\n")), string.Concat(released.Select(pseudonym => pseudonym + ",F\n")), string.Concat(table.Select(row => $"{row.Code},{row.Pseudonym}\n")));
        return Figures(result) == (released.Length, shared, codes, pseudonyms);
    }).QuickCheckThrowOnFailure();

    private static int Different(string[] one, string[] other) =>
        one.Distinct().Count(value => !other.Contains(value)) + other.Distinct().Count(value => !one.Contains(value));
}
