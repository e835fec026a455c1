using Isms.Core.Organizations;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;
using Isms.Management.Journal.Verification;
using NodaTime;

namespace Isms.Management.Tests.Journal;

/// <summary>The code of docs/how-to/keep-a-journal.md: it compiles, runs, and is what the page shows.</summary>
public sealed class KeepAJournalHowToTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("isms-journal-");
        string path = Path.Combine(folder.FullName, "hospital.jsonl");
        Instant instant = Instant.FromUtc(2026, 4, 1, 0, 0);
        Stopped clock = new(instant);
        byte[] document = Hospital.Utf8;
        JournalHead head;

        // page: program
        using (JournalWriter writer = JournalWriter.Open(path))
        {
            JournalContents contents = Read(path);
            JournalEntry entry = new() { At = clock.GetCurrentInstant(), Who = PersonId.Parse("PER-01"), Why = "the first year", Change = contents.ChangeTo(document) };
            head = writer.Append(entry, contents.Head); // keep it elsewhere
        }

        JournalContents all = Read(path, new JournalVerifyOptions { Heads = [head] });
        byte[]? then = all.DocumentAsOf(instant);

        // page: end
        folder.Delete(recursive: true);
        Assert.Empty(all.Issues);
        Assert.Equal(document, then);
    }

    [Fact]
    public void The_page_shows_this_code() => HowToPage.AssertShows("keep-a-journal.md", Path.Combine("Journal", "KeepAJournalHowToTests.cs"), parts: 1);

    private static JournalContents Read(string path, JournalVerifyOptions? options = null)
    {
        using Stream stream = JournalFile.OpenRead(path);
        return JournalContents.Read(stream, options, TestContext.Current.CancellationToken);
    }

    private sealed class Stopped(Instant at) : IClock
    {
        public Instant GetCurrentInstant() => at;
    }
}
