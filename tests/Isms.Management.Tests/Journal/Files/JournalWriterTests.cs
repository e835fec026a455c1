using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;
using NodaTime;

namespace Isms.Management.Tests.Journal.Files;

public sealed class JournalWriterTests
{
    [Fact]
    public void What_is_acknowledged_was_flushed_and_goes_on_where_it_was()
    {
        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        JournalHead first = writer.Append(SampleJournal.Entry(0));
        Assert.Equal((1, 1), (first.Count, file.Flushes));
        MemoryFile again = new(file.Content);
        using JournalWriter next = JournalWriter.Open(again);
        Assert.Equal(first, next.Head);
        Assert.Null(next.Repair);
        next.Append(SampleJournal.Entry(1), first);
        Assert.Equal(SampleJournal.Of(2), again.Content);
    }

    [Fact]
    public void A_last_line_that_is_longer_than_what_is_read_at_first_is_found()
    {
        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        writer.Append(SampleJournal.Entry(0));
        writer.Append(SampleJournal.Entry(1) with { Why = new string('x', 400_000) });
        Assert.Equal(2, JournalWriter.Open(new MemoryFile(file.Content)).Head.Count);
    }

    [Fact]
    public void A_torn_last_line_is_taken_away_or_completed()
    {
        byte[] two = SampleJournal.Of(2);
        byte[] three = SampleJournal.Of(3);
        for (int length = two.Length + 1; length < three.Length; length++)
        {
            MemoryFile file = new(three[..length]);
            using JournalWriter writer = JournalWriter.Open(file);
            bool isWhole = length == three.Length - 1;
            Assert.Equal(new JournalRepair(3, length - two.Length, isWhole), writer.Repair);
            Assert.Equal(isWhole ? three : two, file.Content);
            Assert.Equal(1, file.Flushes);
            Assert.Equal(isWhole ? 3 : 2, writer.Head.Count);
            writer.Append(SampleJournal.Entry(isWhole ? 3 : 2));
            Assert.Equal(SampleJournal.Of(isWhole ? 4 : 3), file.Content);
        }
    }

    [Fact]
    public void An_end_that_was_altered_is_left_alone()
    {
        byte[] three = SampleJournal.Of(3);
        Assert.Equal(JournalWriteFault.Damaged, Fails([.. three[..^1], (byte)'\v']));
        Assert.Equal(JournalWriteFault.Damaged, Fails([.. three, .. "something"u8]));
        Assert.Equal(JournalWriteFault.Damaged, Fails([.. three[..^20], (byte)'\n']));
        Assert.Equal(JournalWriteFault.Damaged, Fails("\n"u8.ToArray()));
        byte[] altered = [.. three];
        altered[^300] ^= 1;
        Assert.Equal(JournalWriteFault.Damaged, Fails(altered));

        static JournalWriteFault Fails(byte[] content)
        {
            MemoryFile file = new(content);
            JournalWriteException fault = Assert.Throws<JournalWriteException>(() => JournalWriter.Open(file));
            Assert.Equal(content, file.Content);
            return fault.Fault;
        }
    }

    [Fact]
    public void An_append_is_made_on_the_head_that_was_expected()
    {
        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        JournalHead first = writer.Append(SampleJournal.Entry(0), JournalHead.Empty);
        writer.Append(SampleJournal.Entry(1), first);
        Assert.Equal(JournalWriteFault.HeadMoved, Fault(() => writer.Append(SampleJournal.Entry(2), first)));

        // Somebody who does not keep to the lock.
        file.Append([(byte)'\n']);
        Assert.Equal(JournalWriteFault.HeadMoved, Fault(() => writer.Append(SampleJournal.Entry(2))));
    }

    [Fact]
    public void An_entry_is_not_dated_before_the_last()
    {
        MemoryFile file = new();
        using (JournalWriter writer = JournalWriter.Open(file))
        {
            writer.Append(SampleJournal.Entry(5, []));
            writer.Append(SampleJournal.Entry(5, []));
        }

        using JournalWriter next = JournalWriter.Open(file);
        Assert.Equal(JournalWriteFault.EarlierThanLast, Fault(() => next.Append(SampleJournal.Entry(4, []))));
        Assert.Throws<ArgumentException>(() => next.Append(SampleJournal.Entry(6, []) with { At = Instant.MinValue }));
        Assert.Equal(3, next.Append(SampleJournal.Entry(5, [])).Count);
    }

    [Fact]
    public void A_journal_is_signed_from_first_to_last_with_one_key_or_not_at_all()
    {
        Assert.Equal(JournalWriteFault.OtherKey, Fault(() => JournalWriter.Open(new MemoryFile(SampleJournal.Of(1, SampleJournal.Key)))));
        Assert.Equal(JournalWriteFault.OtherKey, Fault(() => JournalWriter.Open(new MemoryFile(SampleJournal.Of(1)), new() { Key = SampleJournal.Key })));
        Assert.Equal(JournalWriteFault.OtherKey, Fault(() => JournalWriter.Open(new MemoryFile(SampleJournal.Of(1, SampleJournal.Key)), new() { Key = SampleJournal.OtherKey })));
        Assert.Throws<ArgumentException>(() => JournalWriter.Open(new MemoryFile(), new() { HeadPath = "head" }));
    }

    [Fact]
    public void Two_writers_cannot_write_one_file_and_readers_can_read_meanwhile()
    {
        using Folder folder = new();
        using (JournalWriter writer = JournalWriter.Open(folder.Journal))
        {
            JournalWriteException fault = Assert.Throws<JournalWriteException>(() => JournalWriter.Open(folder.Journal));
            Assert.Equal(JournalWriteFault.Locked, fault.Fault);
            Assert.Contains(folder.Journal, fault.Message, StringComparison.Ordinal);
            writer.Append(SampleJournal.Entry(0));
            using Stream stream = JournalFile.OpenRead(folder.Journal);
            Assert.True(JournalVerification.Of(stream, cancellationToken: TestContext.Current.CancellationToken).IsIntact);
        }

        using JournalWriter next = JournalWriter.Open(folder.Journal);
        next.Append(SampleJournal.Entry(1));
        Assert.Equal(SampleJournal.Of(2), folder.Read());
    }

    [Fact]
    public void Many_who_try_to_append_at_once_lose_nothing_and_write_nothing_twice()
    {
        using Folder folder = new();
        int done = 0;
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < 20; i++)
            {
                try
                {
                    using JournalWriter writer = JournalWriter.Open(folder.Journal);
                    writer.Append(SampleJournal.Entry(0, []));
                    Interlocked.Increment(ref done);
                }
                catch (JournalWriteException fault) when (fault.Fault == JournalWriteFault.Locked)
                {
                    // As it must be: only one at a time.
                }
            }
        });
        JournalVerification found = Verification.JournalVerificationTests.Verify(folder.Read());
        Assert.Empty(found.Issues);
        Assert.Equal(done, found.Lines);
        Assert.NotEqual(0, done);
    }

    [Fact]
    public void The_signed_head_goes_with_the_journal_and_one_that_does_not_fit_stops_the_writer()
    {
        using Folder folder = new();
        JournalWriterOptions options = new() { Key = SampleJournal.Key, HeadPath = JournalHeadFile.PathFor(folder.Journal) };
        using (JournalWriter writer = JournalWriter.Open(folder.Journal, options))
        {
            Assert.Equal(JournalHead.Empty, Signed());
            Assert.Equal(writer.Append(SampleJournal.Entry(0)), Signed());
        }

        byte[] headOfOne = File.ReadAllBytes(options.HeadPath!);
        using (JournalWriter writer = JournalWriter.Open(folder.Journal, options))
        {
            Assert.Equal(writer.Append(SampleJournal.Entry(1)), Signed());
        }

        // The head was not written any more after the last line: the next append writes it.
        File.WriteAllBytes(options.HeadPath!, headOfOne);
        using (JournalWriter writer = JournalWriter.Open(folder.Journal, options))
        {
            Assert.Equal(writer.Append(SampleJournal.Entry(2)), Signed());
        }

        // Two lines behind, ahead of a cut journal, missing, not genuine.
        byte[] headOfThree = File.ReadAllBytes(options.HeadPath!);
        byte[] three = folder.Read();
        File.WriteAllBytes(options.HeadPath!, headOfOne);
        Assert.Equal(JournalWriteFault.Damaged, Fault(() => JournalWriter.Open(folder.Journal, options)));
        File.WriteAllBytes(options.HeadPath!, headOfThree);
        File.WriteAllBytes(folder.Journal, SampleJournal.Joined(SampleJournal.Lines(three)[..2]));
        Assert.Equal(JournalWriteFault.Damaged, Fault(() => JournalWriter.Open(folder.Journal, options)));
        File.WriteAllBytes(folder.Journal, three);
        File.WriteAllText(options.HeadPath!, "{}");
        Assert.Equal(JournalWriteFault.Damaged, Fault(() => JournalWriter.Open(folder.Journal, options)));
        File.Delete(options.HeadPath!);
        Assert.Equal(JournalWriteFault.Damaged, Fault(() => JournalWriter.Open(folder.Journal, options)));

        JournalHead Signed() => SignedJournalHead.TryParse(JournalHeadFile.Read(options.HeadPath!))!.Head;
    }

    [Fact]
    public void An_event_whose_signed_head_cannot_be_written_is_recorded_and_said_to_be()
    {
        using Folder folder = new();
        JournalWriterOptions options = new() { Key = SampleJournal.Key, HeadPath = JournalHeadFile.PathFor(folder.Journal) };
        using JournalWriter writer = JournalWriter.Open(folder.Journal, options);
        Directory.CreateDirectory(options.HeadPath! + ".new");
        Assert.Equal(JournalWriteFault.HeadNotWritten, Fault(() => writer.Append(SampleJournal.Entry(0))));
        Assert.Equal(1, writer.Head.Count);
        Directory.Delete(options.HeadPath! + ".new");
        writer.Append(SampleJournal.Entry(1));
        Assert.Equal(2, SignedJournalHead.TryParse(JournalHeadFile.Read(options.HeadPath!))!.Head.Count);
    }

    [Fact]
    public void A_journal_in_a_folder_that_is_not_there_is_said_to_be_so() =>
        Assert.Throws<DirectoryNotFoundException>(() => JournalWriter.Open(Path.Combine(Path.GetTempPath(), "isms-not-there", "x.jsonl")));

    private static JournalWriteFault Fault(Func<object> action) => Assert.Throws<JournalWriteException>(action).Fault;

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isms-journal-");

        public string Journal => Path.Combine(folder.FullName, "system.jsonl");

        public byte[] Read()
        {
            using Stream stream = JournalFile.OpenRead(Journal);
            using MemoryStream content = new();
            stream.CopyTo(content);
            return content.ToArray();
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
