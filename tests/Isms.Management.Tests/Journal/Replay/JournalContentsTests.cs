using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;
using NodaTime;

namespace Isms.Management.Tests.Journal.Replay;

public sealed class JournalContentsTests
{
    private static readonly byte[] SecondYear = File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital-2026.isms.json"));

    [Fact]
    public void The_two_years_of_the_hospital_come_back_byte_for_byte_as_of_their_days()
    {
        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        writer.Append(SampleJournal.Entry(1, JournalChange.Of(Hospital.Utf8)));
        writer.Append(SampleJournal.Entry(3, Read(file.Content).ChangeTo(SecondYear)));
        JournalContents contents = Read(file.Content);
        Assert.Empty(contents.Issues);
        Assert.Equal(writer.Head, contents.Head);
        Assert.Equal(SecondYear, contents.Document());
        Assert.Null(contents.DocumentAsOf(SampleJournal.Start));
        Assert.Equal(Hospital.Utf8, contents.DocumentAsOf(SampleJournal.Start + Duration.FromMinutes(1)));
        Assert.Equal(Hospital.Utf8, contents.DocumentAsOf(SampleJournal.Start + Duration.FromMinutes(3) - Duration.Epsilon));
        Assert.Equal(SecondYear, contents.DocumentAsOf(SampleJournal.Start + Duration.FromMinutes(3)));
        Assert.Empty(contents.ChangeTo(SecondYear));
    }

    [Fact]
    public void Replaying_gives_each_document_byte_for_byte_and_what_is_known_later_begins_with_what_was_known_earlier() => Prop.ForAll<int>(seed =>
    {
        AnyJson any = new(seed);
        Random random = new(seed);
        List<byte[]> documents = [any.Document()];
        while (documents.Count < 6)
        {
            documents.Add(random.Next(5) == 0 ? any.Document() : any.Near(documents[^1]));
        }

        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        int[] minutes = documents.Select(_ => random.Next(4)).ToArray();
        int minute = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            // Two may be recorded at the same instant.
            minutes[i] = minute += minutes[i];
            writer.Append(SampleJournal.Entry(minute, i == 0 ? JournalChange.Of(documents[0]) : JournalChange.Between(documents[i - 1], documents[i])));
        }

        JournalContents contents = Read(file.Content);
        Assert.Empty(contents.Issues);
        Assert.Equal(documents[^1], contents.Document());
        ValueList<JournalEvent> before = [];
        for (int t = -1; t <= minute + 1; t++)
        {
            Instant asOf = SampleJournal.Start + Duration.FromMinutes(t);
            ValueList<JournalEvent> known = contents.EventsAsOf(asOf);
            Assert.Equal(before, known.Take(before.Count));
            Assert.Equal(minutes.Count(at => at <= t), known.Count);
            Assert.Equal(known.Count == 0 ? null : documents[known.Count - 1], contents.DocumentAsOf(asOf));
            before = known;
        }

        return before.Equals(contents.Events);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Events_end_before_the_first_line_with_an_error()
    {
        string[] lines = SampleJournal.Lines(SampleJournal.Of(5));
        lines[3] = lines[3].Replace("PER-01", "PER-02", StringComparison.Ordinal);
        JournalContents contents = Read(SampleJournal.Joined(lines));
        Assert.Equal(["JRNL0104 4"], Describe(contents));
        Assert.False(contents.IsIntact);
        Assert.Equal(3, contents.Events.Count);
        Assert.Equal(SampleJournal.Document(2), contents.Document());
    }

    [Fact]
    public void A_line_with_a_right_hash_that_is_written_otherwise_than_a_line_or_does_not_fit_is_an_error()
    {
        string[] lines = SampleJournal.Lines(SampleJournal.Of(3));
        Assert.Equal(["JRNL0101 3"], With("\"why\":", "\"because\":"));
        Assert.Equal(["JRNL0101 3"], With("\"who\":\"PER-01\"", "\"who\":\"\\u0050ER-01\""));
        Assert.Equal(["JRNL0101 3"], With("\"op\":\"replace\"", "\"op\":\"exchange\""));
        Assert.Equal(["JRNL0101 3"], With("\"change\":[", "\"change\":[ "));
        Assert.Equal(["JRNL0101 3"], With("\"who\":\"PER-01\"", "\"who\":\" \""));
        Assert.Equal(["JRNL0101 3"], With("T00:02:00.000000000Z", "T00:62:00.000000000Z"));
        Assert.Equal(["JRNL0101 3"], With("\"change\":[", "\"change\":[{}"));
        Assert.Equal(["JRNL0114 3"], With("\"path\":\"/risks/0/", "\"path\":\"/risks/7/"));

        string[] With(string from, string to)
        {
            Assert.Contains(from, lines[2], StringComparison.Ordinal);
            string other = Verification.JournalVerificationTests.Rehashed(lines[2].Replace(from, to, StringComparison.Ordinal));
            JournalContents contents = Read(SampleJournal.Joined([lines[0], lines[1], other]));
            Assert.Equal(SampleJournal.Document(1), contents.Document());
            Assert.Equal(2, contents.Events.Count);
            return Describe(contents);
        }
    }

    [Fact]
    public void A_cut_tail_leaves_the_events_that_are_there()
    {
        byte[] journal = SampleJournal.Of(3);
        JournalHead head = Read(journal).Head;
        using MemoryStream stream = new(SampleJournal.Joined(SampleJournal.Lines(journal)[..2]));
        JournalContents contents = JournalContents.Read(stream, new() { Heads = [head] }, TestContext.Current.CancellationToken);
        Assert.Equal(["JRNL0109 2"], Describe(contents));
        Assert.Equal(2, contents.Events.Count);
    }

    [Fact]
    public void A_journal_without_lines_has_no_document()
    {
        JournalContents contents = Read([]);
        Assert.Null(contents.Document());
        Assert.Equal(JournalHead.Empty, contents.Head);
        Assert.Equal(JournalOperationKind.Add, Assert.Single(contents.ChangeTo("{}"u8)).Kind);
    }

    internal static JournalContents Read(byte[] journal)
    {
        using MemoryStream stream = new(journal);
        return JournalContents.Read(stream, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static string[] Describe(JournalContents contents) => contents.Issues.Select(issue => $"{issue.Code} {issue.Subject}").ToArray();
}
