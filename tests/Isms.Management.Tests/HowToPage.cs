namespace Isms.Management.Tests;

/// <summary>A page of docs/how-to whose code is that of a test.</summary>
internal static class HowToPage
{
    /// <summary>The page shows the parts of the test file between its marks.</summary>
    public static void AssertShows(string page, string testFile, int parts)
    {
        string shown = File.ReadAllText(Repository.PathOf("docs", "how-to", page));
        string source = File.ReadAllText(Repository.PathOf("tests", "Isms.Management.Tests", testFile));

        // A mark stands at the beginning of a line; there is what is before the first of them, and what is after the last.
        string[] marked = source.Split("\n        // page: ");
        Assert.Equal(parts + 2, marked.Length);
        Assert.All(
            marked[1..^1].Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            part => Assert.Contains(part.Replace("\n        ", "\n", StringComparison.Ordinal).Trim(), shown, StringComparison.Ordinal));
    }
}
