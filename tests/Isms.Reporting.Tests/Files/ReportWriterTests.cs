using System.Text;
using Isms.Core;
using Isms.Reporting.Files;

namespace Isms.Reporting.Tests.Files;

public sealed class ReportWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("isms-report-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Files_are_written_and_replaced()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string below = Path.Combine(folder, "deep", "er");
        await ReportWriter.WriteAllAsync(below, Files("one", "two"), token);
        await ReportWriter.WriteAllAsync(below, Files("three", "four"), token);
        Assert.Equal(["a.txt", "b.txt"], Names(below));
        Assert.Equal("three", File.ReadAllText(Path.Combine(below, "a.txt")));
        Assert.Equal("four", File.ReadAllText(Path.Combine(below, "b.txt")));
    }

    [Fact]
    public async Task A_file_that_cannot_take_its_place_leaves_all_as_it_was()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await ReportWriter.WriteAllAsync(folder, [ReportFile.FromText("a.txt", "old")], token);
        Directory.CreateDirectory(Path.Combine(folder, "c.txt"));
        await Assert.ThrowsAnyAsync<IOException>(() => ReportWriter.WriteAllAsync(folder, [.. Files("new", "new"), ReportFile.FromText("c.txt", "new")], token));
        Assert.Equal(["a.txt", "c.txt"], Names(folder));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "a.txt")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_all_as_it_was()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await ReportWriter.WriteAllAsync(folder, Files("old", "old"), token);
        Directory.CreateDirectory(Path.Combine(folder, "b.txt.isms-new"));
        await Assert.ThrowsAnyAsync<IOException>(() => ReportWriter.WriteAllAsync(folder, Files("new", "new"), token));
        Directory.Delete(Path.Combine(folder, "b.txt.isms-new"));
        Assert.Equal(["a.txt", "b.txt"], Names(folder));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "a.txt")));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "b.txt")));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_all_as_it_was()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportWriter.WriteAllAsync(folder, Files("new", "new"), cancelled.Token));
        Assert.Empty(Names(folder));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_said_by_name()
    {
        string file = Path.Combine(folder, "plain");
        File.WriteAllText(file, string.Empty);
        IOException failure = Assert.Throws<IOException>(() => ReportWriter.EnsureWritable(file));
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writable_folder_is_made_and_left_empty()
    {
        string below = Path.Combine(folder, "new");
        ReportWriter.EnsureWritable(below);
        Assert.Empty(Names(below));
    }

    [Fact]
    public async Task Two_files_of_one_name_are_a_mistake() =>
        await Assert.ThrowsAsync<ArgumentException>(() => ReportWriter.WriteAllAsync(folder, [ReportFile.FromText("a.txt", "1"), ReportFile.FromText("A.txt", "2")], TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("a/b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData(".hidden")]
    [InlineData("C:a")]
    [InlineData(" ")]
    public void Names_are_plain(string name) => Assert.Throws<ArgumentException>(() => new ReportFile(name, default));

    [Fact]
    public void Text_is_utf8_without_mark() => Assert.Equal(Encoding.UTF8.GetBytes("病"), ReportFile.FromText("a.txt", "病").Content.ToArray());

    private static ValueList<ReportFile> Files(string a, string b) => [ReportFile.FromText("a.txt", a), ReportFile.FromText("b.txt", b)];

    private static string[] Names(string where) => Directory.EnumerateFileSystemEntries(where).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).ToArray();
}
