using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core.Issues;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;

namespace Isms.Management.Tests.Journal.Verification;

public sealed class JournalVerificationTests
{
    private static readonly byte[] Ten = SampleJournal.Of(10);
    private static readonly string[] Lines = SampleJournal.Lines(Ten);

    [Fact]
    public void What_was_written_is_intact()
    {
        JournalVerification found = Verify(Ten);
        Assert.Empty(found.Issues);
        Assert.Equal((10, 10), (found.Lines, found.Head!.Count));
        Assert.Equal(JournalHead.Empty, Verify([]).Head);
    }

    // 1 to 10 are the lines, hand-made alterations of them.
    [Theory]
    [InlineData("1 2 4 5", "JRNL0102 3")]
    [InlineData("2 3", "JRNL0102 1")]
    [InlineData("1 2 2 3", "JRNL0102 3")]
    [InlineData("1 3 2 4", "JRNL0102 2, JRNL0102 3, JRNL0102 4")]
    [InlineData("1 x 3", "JRNL0101 2")]
    [InlineData("1 2 3 2 3", "JRNL0102 4")]
    public void What_is_wrong_is_said_at_its_line(string lines, string expected) =>
        Assert.Equal(expected, Describe(Verify(SampleJournal.Joined(lines.Split(' ').Select(line => line == "x" ? "x" : Lines[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) - 1])))));

    [Fact]
    public void An_altered_line_is_found_and_one_with_a_hash_of_its_own_too()
    {
        Assert.Equal("JRNL0104 4", Describe(Verify(SampleJournal.Joined(With(4, Lines[3].Replace("PER-01", "PER-02", StringComparison.Ordinal))))));
        Assert.Equal("JRNL0103 5", Describe(Verify(SampleJournal.Joined(With(4, Rehashed(Lines[3].Replace("PER-01", "PER-02", StringComparison.Ordinal)))))));
        Assert.Equal("JRNL0103 1", Describe(Verify(SampleJournal.Joined([Rehashed(Lines[0].Replace(JournalHead.Empty.Hash, new string('0', 64), StringComparison.Ordinal))]))));
    }

    [Fact]
    public void A_line_that_goes_back_in_time_is_found()
    {
        string late = Rehashed(Lines[1].Replace("2026-04-01", "2026-04-02", StringComparison.Ordinal));
        string after = Rehashed(Lines[2].Replace(HashOf(Lines[1]), HashOf(late), StringComparison.Ordinal));
        Assert.Equal("JRNL0108 3", Describe(Verify(SampleJournal.Joined([Lines[0], late, after]))));
    }

    [Fact]
    public void A_journal_written_anew_or_cut_off_is_found_only_with_the_head_or_the_key()
    {
        byte[] anew = SampleJournal.Of(10, from: 1);
        byte[] cut = SampleJournal.Joined(Lines[..7]);
        Assert.Empty(Verify(anew).Issues);
        Assert.Empty(Verify(cut).Issues);
        JournalHead head = Verify(Ten).Head!;
        Assert.Equal("JRNL0110 10", Describe(Verify(anew, new() { Heads = [head] })));
        Assert.Equal("JRNL0109 7", Describe(Verify(cut, new() { Heads = [head] })));
        Assert.Equal("", Describe(Verify(SampleJournal.Of(12), new() { Heads = [head] })));
        Assert.Equal("JRNL0110 0", Describe(Verify(Ten, new() { Heads = [JournalHead.Create(0, head.Hash)] })));
    }

    [Fact]
    public void With_a_key_each_line_must_be_signed_with_it()
    {
        byte[] signed = SampleJournal.Of(3, SampleJournal.Key);
        Assert.Equal("", Describe(Verify(signed, new() { Key = SampleJournal.Key })));
        Assert.Equal("", Describe(Verify(signed)));
        Assert.Equal("JRNL0107 1, JRNL0107 2, JRNL0107 3", Describe(Verify(signed, new() { Key = SampleJournal.OtherKey })));
        Assert.Equal("JRNL0106 1", Describe(Verify(SampleJournal.Of(1), new() { Key = SampleJournal.Key })));
        string[] lines = SampleJournal.Lines(signed);
        lines[2] = Rehashed(lines[2].Replace("PER-01", "PER-02", StringComparison.Ordinal));
        Assert.Equal("JRNL0107 3", Describe(Verify(SampleJournal.Joined(lines), new() { Key = SampleJournal.Key })));
        Assert.Equal("", Describe(Verify(SampleJournal.Joined(lines))));
    }

    [Fact]
    public void A_signed_head_beside_the_journal_shows_a_cut_tail()
    {
        byte[] signed = SampleJournal.Of(5, SampleJournal.Key);
        string[] lines = SampleJournal.Lines(signed);
        byte[] head = SignedJournalHead.Sign(Verify(signed).Head!, SampleJournal.Key).ToUtf8();
        Assert.Equal("", Beside(signed, head));
        Assert.Equal("JRNL0109 4", Beside(SampleJournal.Joined(lines[..4]), head));
        Assert.Equal("JRNL0111", Beside(signed, null));
        Assert.Equal("JRNL0112", Beside(signed, "{}"u8.ToArray()));
        Assert.Equal("JRNL0112", Beside(signed, SignedJournalHead.Sign(Verify(signed).Head!, SampleJournal.OtherKey).ToUtf8()));

        // One line more than the head says is what an interrupted append leaves, two are not.
        Assert.Equal("", Beside(signed, HeadAt(4)));
        Assert.Equal("JRNL0113", Beside(signed, HeadAt(3)));

        byte[] HeadAt(int count) => SignedJournalHead.Sign(JournalHead.Create(count, HashOf(lines[count - 1])), SampleJournal.Key).ToUtf8();
        static string Beside(byte[] journal, byte[]? head) =>
            Describe(Verify(journal, new() { Key = SampleJournal.Key, ExpectsSignedHead = true, SignedHead = head }));
    }

    [Fact]
    public void A_signed_head_cannot_be_expected_without_a_key() =>
        Assert.Throws<ArgumentException>(() => Verify(Ten, new() { ExpectsSignedHead = true }));

    [Fact]
    public void A_line_cannot_be_passed_off_as_a_signed_head() => Prop.ForAll<int>(seed =>
    {
        JournalHead head = JournalHead.Create(Math.Abs((long)seed), PlainVerifier.Hash(BitConverter.GetBytes(seed)));
        SignedJournalHead signed = SignedJournalHead.Sign(head, SampleJournal.Key);
        byte[] text = signed.ToUtf8();
        SignedJournalHead? read = SignedJournalHead.TryParse(text);
        text[Math.Abs(seed % text.Length)] ^= 1;
        return signed.Equals(read) && read!.Verify(SampleJournal.Key) && !read.Verify(SampleJournal.OtherKey)
            && SignedJournalHead.TryParse(text)?.Verify(SampleJournal.Key) != true
            && SignedJournalHead.TryParse(Encoding.UTF8.GetBytes(SampleJournal.Lines(SampleJournal.Of(1, SampleJournal.Key))[0] + "\n")) is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_torn_last_line_is_a_notice_and_what_no_interrupted_append_leaves_an_error()
    {
        for (int cut = 1; cut <= Lines[9].Length; cut++)
        {
            byte[] torn = [.. SampleJournal.Joined(Lines[..9]), .. Encoding.UTF8.GetBytes(Lines[9])[..cut]];
            JournalVerification found = Verify(torn);
            Assert.Equal("JRNL0105 10", Describe(found));
            Assert.True(found.IsIntact);
            Assert.Equal(9, found.Head!.Count);
            Assert.Equal("JRNL0105 10, JRNL0109 9", Describe(Verify(torn, new() { Heads = [Verify(Ten).Head!] })));
        }

        Assert.Equal("JRNL0105 10", Describe(Verify([.. SampleJournal.Joined(Lines[..9]), .. "{\"seq\":10,\0\0\0"u8])));
        Assert.Equal("JRNL0101 10", Describe(Verify([.. SampleJournal.Joined(Lines[..9]), .. "{\"seq\":11,"u8])));

        // The last line feed turned into something else: that line had been recorded.
        Assert.Equal("JRNL0101 10", Describe(Verify([.. Ten[..^1], (byte)'\v'])));
    }

    [Fact]
    public void The_plain_way_finds_the_same_first_line_on_any_number_of_threads_and_in_any_portions()
    {
        byte[] large = SampleJournal.Of(3000);
        Random random = new(1);
        for (int i = 0; i < 60; i++)
        {
            byte[] altered = [.. large];
            for (int j = random.Next(3); j >= 0; j--)
            {
                altered[random.Next(altered.Length)] ^= (byte)(1 << random.Next(8));
            }

            JournalVerification one = Verify(altered, new() { MaximumThreads = 1 });
            JournalVerification four = JournalVerification.Of(new Trickle(altered), new() { MaximumThreads = 4 }, TestContext.Current.CancellationToken);
            Assert.Equal(one.Issues, four.Issues);
            Assert.Equal(one.Lines, four.Lines);
            Assert.Equal(PlainVerifier.FirstBadLine(altered), FirstLine(one));
        }
    }

    [Fact]
    public void A_line_may_be_longer_than_a_block_and_one_that_is_too_long_is_said()
    {
        string why = new('あ', 1_000_000);
        byte[] journal = JournalLine.Write(JournalHead.Empty, SampleJournal.Entry(0) with { Why = why }, null, out _);
        Assert.Equal("", Describe(Verify(journal, new() { MaximumThreads = 1 })));
        using MemoryStream stream = new(journal);
        Assert.Equal("JRNL0116 1", Describe(new VerificationPass(new() { MaximumThreads = 1 }, maximumLineBytes: 100_000).Run(stream, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Not_more_than_a_thousand_issues_are_listed()
    {
        JournalVerification found = Verify(SampleJournal.Joined(Enumerable.Repeat("x", 3000)));
        Assert.Equal(1001, found.Issues.Count);
        Assert.Equal("JRNL0115", found.Issues[^1].Code);
        Assert.Equal(3000, found.Lines);
    }

    [Fact]
    public void The_messages_are_the_same_in_every_culture() => TestCultures.Each(() =>
        Assert.Equal("Line 2 has the number 10 where 2 was expected: a line is missing, stands twice or in another place.", Verify(SampleJournal.Joined([Lines[0], Lines[9]])).Issues[0].Message.English));

    internal static JournalVerification Verify(byte[] journal, JournalVerifyOptions? options = null)
    {
        using MemoryStream stream = new(journal);
        return JournalVerification.Of(stream, options, TestContext.Current.CancellationToken);
    }

    internal static int FirstLine(JournalVerification found) => found.Issues.Count == 0 ? 0 : int.Parse(found.Issues[0].Subject, System.Globalization.CultureInfo.InvariantCulture);

    internal static string HashOf(string line) => line[^66..^2];

    internal static string Rehashed(string line)
    {
        string content = line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
        return $"{content},\"hash\":\"{PlainVerifier.Hash(Encoding.UTF8.GetBytes(content))}\"}}";
    }

    private static IEnumerable<string> With(int line, string text) => Lines.Select((old, i) => i == line - 1 ? text : old);

    private static string Describe(JournalVerification found) => string.Join(", ", found.Issues.Select(issue => $"{issue.Code} {issue.Subject}".TrimEnd()));

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 4099));
    }
}
