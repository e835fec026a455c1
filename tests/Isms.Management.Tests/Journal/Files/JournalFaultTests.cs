using System.Globalization;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;
using Isms.Management.Tests.Journal.Verification;

namespace Isms.Management.Tests.Journal.Files;

/// <summary>
/// Faults by chance with a fixed seed, a hundred of each; ISMS_FAULTS in the environment makes more of them (benchmarks/faults.sh), and then another seed may be given by ISMS_FAULTS_SEED.
/// </summary>
public sealed class JournalFaultTests(ITestOutputHelper output)
{
    private static readonly int Rounds = Number("ISMS_FAULTS", 100);
    private static readonly int Seed = Number("ISMS_FAULTS_SEED", 20261126);

    private static readonly byte[] Journal = SampleJournal.Of(40);
    private static readonly byte[] Signed = SampleJournal.Of(40, SampleJournal.Key);
    private static readonly JournalHead Head = JournalVerificationTests.Verify(Journal).Head!;

    /// <summary>The power goes at a random point: before, within or after a write, a flush, a repair; of what was not flushed any number of bytes is lost.</summary>
    [Fact]
    public void A_writer_killed_at_a_random_point_loses_no_acknowledged_event()
    {
        Random random = new(Seed);
        byte[] disk = [];
        int acknowledged = 0;
        int torn = 0;
        for (int i = 0; i < Rounds; i++)
        {
            if (acknowledged > 30)
            {
                (disk, acknowledged) = ([], 0);
            }

            KilledFile file = new(new MemoryFile(disk), random, random.Next(1, 12));
            try
            {
                using JournalWriter writer = JournalWriter.Open(file);
                torn += writer.Repair is null ? 0 : 1;
                Assert.InRange(writer.Head.Count, acknowledged, acknowledged + 1);
                acknowledged = (int)writer.Head.Count;
                while (true)
                {
                    acknowledged = (int)writer.Append(SampleJournal.Entry(acknowledged)).Count;
                }
            }
            catch (PowerLossException)
            {
                disk = file.AfterPowerLoss();
            }

            JournalVerification found = JournalVerificationTests.Verify(disk);
            Assert.True(found.IsIntact, string.Join("; ", found.Issues));
            Assert.InRange(found.Head!.Count, acknowledged, acknowledged + 1);
            byte[] expected = SampleJournal.Of((int)found.Head.Count);
            Assert.Equal(expected, disk[..expected.Length]);
        }

        Assert.NotEqual(0, torn);
        output.WriteLine(FormattableString.Invariant($"killed {Rounds} times, {torn} torn lines repaired, 0 acknowledged events lost"));
    }

    [Fact]
    public void Every_flip_of_a_bit_is_found_at_its_line() => Alter("flips of a bit", (random, journal) =>
    {
        int at = random.Next(journal.Length);
        journal[at] ^= (byte)(1 << random.Next(8));
        return (journal, LineOf(at));
    });

    [Fact]
    public void Every_dropped_line_is_found() => Alter("lines dropped", (random, journal) =>
    {
        // One of the first 39: the last is a cut.
        int line = random.Next(39);
        return (SampleJournal.Joined(SampleJournal.Lines(journal).Where((_, i) => i != line)), line + 1);
    });

    [Fact]
    public void Every_swap_of_lines_is_found() => Alter("swaps of two lines", (random, journal) =>
    {
        string[] lines = SampleJournal.Lines(journal);
        int one = random.Next(39);
        int other = random.Next(one + 1, 40);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return (SampleJournal.Joined(lines), one + 1);
    });

    [Fact]
    public void Every_cut_is_found_with_the_head_and_with_the_signed_head()
    {
        Random random = new(Seed);
        byte[] signedHead = SignedJournalHead.Sign(JournalVerificationTests.Verify(Signed).Head!, SampleJournal.Key).ToUtf8();
        for (int i = 0; i < Rounds; i++)
        {
            JournalVerification found = JournalVerificationTests.Verify(Journal[..random.Next(Journal.Length)], new() { Heads = [Head] });
            Assert.Contains(found.Issues, issue => issue.Definition == JournalIssues.CutOff);
            found = JournalVerificationTests.Verify(Signed[..random.Next(Signed.Length)], new() { Key = SampleJournal.Key, ExpectsSignedHead = true, SignedHead = signedHead });
            Assert.Contains(found.Issues, issue => issue.Definition == JournalIssues.CutOff);
        }

        output.WriteLine(FormattableString.Invariant($"{Rounds} cuts, each with the head and with the signed head: all found"));
    }

    /// <summary>Somebody who makes the hashes right again after altering a line is found by the head and by the key.</summary>
    [Fact]
    public void Every_rewritten_journal_is_found_with_the_head_and_with_the_key()
    {
        Random random = new(Seed);
        for (int i = 0; i < Rounds; i++)
        {
            int line = random.Next(40);
            Assert.NotEmpty(JournalVerificationTests.Verify(Rewritten(Journal, line), new() { Heads = [Head] }).Issues);
            JournalVerification found = JournalVerificationTests.Verify(Rewritten(Signed, line), new() { Key = SampleJournal.Key });
            Assert.Equal(line + 1, JournalVerificationTests.FirstLine(found));
        }

        output.WriteLine(FormattableString.Invariant($"{Rounds} journals rewritten with right hashes: all found with the head, and with the key"));
    }

    [Fact]
    public void A_full_disk_is_a_clear_error_and_the_journal_verifies()
    {
        Random random = new(Seed);
        for (int i = 0; i < Rounds; i++)
        {
            MemoryFile file = new() { Room = random.Next(1, 6000), FailsToTruncate = random.Next(2) == 0 };
            Fail(file, file.FailsToTruncate ? JournalWriteFault.NotKnown : JournalWriteFault.NotWritten, "No space left on device");
        }

        output.WriteLine(FormattableString.Invariant($"{Rounds} full disks: each a clear error, each journal verifies"));
    }

    [Fact]
    public void A_failing_flush_is_a_clear_error_and_the_journal_verifies()
    {
        Random random = new(Seed);
        for (int i = 0; i < Rounds; i++)
        {
            // No flush works any more, so what was cut off cannot be brought to the disk either.
            MemoryFile file = new() { FlushesLeft = random.Next(0, 10), FailsToTruncate = random.Next(2) == 0 };
            if (file.FlushesLeft == 0)
            {
                file.FlushesLeft = 1;
            }

            Fail(file, JournalWriteFault.NotKnown, "Input/output error");
        }

        output.WriteLine(FormattableString.Invariant($"{Rounds} failing flushes: each a clear error, each journal verifies"));
    }

    private static void Fail(MemoryFile file, JournalWriteFault expected, string message)
    {
        int acknowledged = 0;
        using JournalWriter writer = JournalWriter.Open(file);
        void AppendOn()
        {
            while (true)
            {
                acknowledged = (int)writer.Append(SampleJournal.Entry(acknowledged)).Count;
            }
        }

        JournalWriteException fault = Assert.Throws<JournalWriteException>((Action)AppendOn);
        Assert.Equal(expected, fault.Fault);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => writer.Append(SampleJournal.Entry(acknowledged)));
        JournalVerification found = JournalVerificationTests.Verify(file.Content);
        Assert.True(found.IsIntact);
        Assert.InRange(found.Head!.Count, acknowledged, acknowledged + (expected == JournalWriteFault.NotKnown ? 1 : 0));

        // Opened anew on a disk that works again, it goes on.
        MemoryFile again = new(file.Content);
        using JournalWriter next = JournalWriter.Open(again);
        int count = (int)next.Head.Count;
        next.Append(SampleJournal.Entry(count));
        Assert.Equal(SampleJournal.Of(count + 1), again.Content);
    }

    private static byte[] Rewritten(byte[] journal, int from)
    {
        string[] lines = SampleJournal.Lines(journal);
        string before = JournalVerificationTests.HashOf(lines[from]);
        lines[from] = JournalVerificationTests.Rehashed(lines[from].Replace("PER-01", "PER-02", StringComparison.Ordinal));
        for (int i = from + 1; i < lines.Length; i++)
        {
            string old = JournalVerificationTests.HashOf(lines[i]);
            lines[i] = JournalVerificationTests.Rehashed(lines[i].Replace(before, JournalVerificationTests.HashOf(lines[i - 1]), StringComparison.Ordinal));
            before = old;
        }

        return SampleJournal.Joined(lines);
    }

    private static int LineOf(int at) => 1 + Journal[..at].Count(b => b == '\n');

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private void Alter(string what, Func<Random, byte[], (byte[] Altered, int Line)> alter)
    {
        Random random = new(Seed);
        for (int i = 0; i < Rounds; i++)
        {
            (byte[] altered, int line) = alter(random, [.. Journal]);
            int found = JournalVerificationTests.FirstLine(JournalVerificationTests.Verify(altered));
            Assert.Equal(line, found);
            Assert.Equal(PlainVerifier.FirstBadLine(altered), found);
        }

        output.WriteLine(FormattableString.Invariant($"{Rounds} {what}: all found at their line"));
    }

    private sealed class PowerLossException : Exception;

    /// <summary>A file whose machine goes off after some steps; the last step may have been done or not.</summary>
    private sealed class KilledFile(MemoryFile file, Random random, int steps) : IJournalFile
    {
        private int left = steps;

        public long Length => file.Length;

        public byte[] AfterPowerLoss() => file.AfterPowerLoss(random);

        public int Read(long position, byte[] buffer, int offset, int count) => file.Read(position, buffer, offset, count);

        public void Append(byte[] bytes)
        {
            bool isLast = Step();
            file.Append(isLast ? bytes[..random.Next(bytes.Length + 1)] : bytes);
            End(isLast);
        }

        public void Flush()
        {
            bool isLast = Step();
            if (!isLast || random.Next(2) == 0)
            {
                file.Flush();
            }

            End(isLast);
        }

        public void Truncate(long length)
        {
            bool isLast = Step();
            if (!isLast || random.Next(2) == 0)
            {
                file.Truncate(length);
            }

            End(isLast);
        }

        public void Dispose() => file.Dispose();

        private bool Step() => --left <= 0;

        private static void End(bool isLast)
        {
            if (isLast)
            {
                throw new PowerLossException();
            }
        }
    }
}
