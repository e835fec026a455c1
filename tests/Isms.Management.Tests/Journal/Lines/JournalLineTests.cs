using System.Text;
using Isms.Core.Organizations;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;
using Isms.Management.Tests.Journal.Verification;
using NodaTime;

namespace Isms.Management.Tests.Journal.Lines;

/// <summary>The worked example of docs/reference/journal.md, whose hashes and signatures another program computed (Python's hashlib and hmac).</summary>
public sealed class JournalLineTests
{
    private const string First = """
        {"seq":1,"previous":"9b903058acb2ae3ba2136da2e2b886c5803f03884bef3f8325bbba78d12a450f","at":"2026-04-01T00:00:00.000000000Z","who":"PER-01","why":"初版","change":[{"op":"add","path":"","value":{"schema":"isms/1","risks":[{"id":"R-01","likelihood":4}]}}],"hash":"351662e8d441f79f938b076eb06ee5203948b555ce4b5f8a85453e5d72cd2744"}
        """;

    private const string Second = """
        {"seq":2,"previous":"351662e8d441f79f938b076eb06ee5203948b555ce4b5f8a85453e5d72cd2744","at":"2026-05-18T06:30:00.000000000Z","who":"PER-02","why":"rated again","change":[{"op":"add","path":"/evaluationDate","before":"risks","value":"2026-05-18"},{"op":"replace","path":"/risks/0/likelihood","value":3}],"hash":"a54e21c6cee36f62676a75d7907e2f419254994328777f618450708e2c196c3c"}
        """;

    private const string Signed = """
        {"seq":1,"previous":"9b903058acb2ae3ba2136da2e2b886c5803f03884bef3f8325bbba78d12a450f","at":"2026-04-01T00:00:00.000000000Z","who":"PER-01","why":"初版","change":[{"op":"add","path":"","value":{"schema":"isms/1","risks":[{"id":"R-01","likelihood":4}]}}],"signature":"hmac-sha256:c06f36b5fe339f32fb2dfc4af7bb1a233243af9b51e800b58698f093708cd30f","hash":"8182ef8bad34fbca8569c28bf564ad402a98a555b7daa8c34675d5d65edb6c02"}
        """;

    private const string SignedHead = """
        {"head":"isms/journal/1","count":1,"hash":"8182ef8bad34fbca8569c28bf564ad402a98a555b7daa8c34675d5d65edb6c02","signature":"hmac-sha256:dd3255c878e2007a52a97f25bdacaf2ce8257b623ddcf4ecc32939f42baff3d6"}
        """;

    private static readonly byte[] Before = """{"schema":"isms/1","risks":[{"id":"R-01","likelihood":4}]}"""u8.ToArray();
    private static readonly byte[] After = """{"schema":"isms/1","evaluationDate":"2026-05-18","risks":[{"id":"R-01","likelihood":3}]}"""u8.ToArray();

    private static readonly JournalEntry FirstEntry = new() { At = Instant.FromUtc(2026, 4, 1, 0, 0), Who = PersonId.Parse("PER-01"), Why = "初版", Change = JournalChange.Of(Before) };

    [Fact]
    public void The_example_is_written_byte_for_byte()
    {
        Assert.Equal(First + "\n", Encoding.UTF8.GetString(JournalLine.Write(JournalHead.Empty, FirstEntry, null, out JournalHead head)));
        JournalEntry second = new() { At = Instant.FromUtc(2026, 5, 18, 6, 30), Who = PersonId.Parse("PER-02"), Why = "rated again", Change = JournalChange.Between(Before, After) };
        Assert.Equal(Second + "\n", Encoding.UTF8.GetString(JournalLine.Write(head, second, null, out _)));
        Assert.Equal(Signed + "\n", Encoding.UTF8.GetString(JournalLine.Write(JournalHead.Empty, FirstEntry, SampleJournal.Key, out JournalHead signed)));
        Assert.Equal(SignedHead + "\n", Encoding.UTF8.GetString(SignedJournalHead.Sign(signed, SampleJournal.Key).ToUtf8()));
    }

    [Fact]
    public void The_example_is_read_and_verifies()
    {
        JournalEvent? read = JournalLine.Read(Encoding.UTF8.GetBytes(First));
        Assert.Equal(FirstEntry, read!.Entry);
        Assert.Equal((1, JournalHead.Empty.Hash, null), (read.Sequence, read.Previous, read.Signature));
        Assert.Empty(JournalVerificationTests.Verify(SampleJournal.Joined([First, Second])).Issues);
        Assert.Empty(JournalVerificationTests.Verify(SampleJournal.Joined([Signed]), new()
        {
            Key = SampleJournal.Key, ExpectsSignedHead = true, SignedHead = Encoding.UTF8.GetBytes(SignedHead + "\n"),
        }).Issues);
    }

    [Fact]
    public void The_page_shows_the_example()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "reference", "journal.md"));
        Assert.All([First, Second, Signed, SignedHead], line => Assert.Contains("\n" + line + "\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_line_is_the_same_in_every_culture() =>
        TestCultures.Each(() => Assert.Equal(First + "\n", Encoding.UTF8.GetString(JournalLine.Write(JournalHead.Empty, FirstEntry, null, out _))));

    [Fact]
    public void A_head_is_a_number_and_a_hash()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JournalHead.Create(-1, JournalHead.Empty.Hash));
        Assert.Throws<ArgumentException>(() => JournalHead.Create(1, JournalHead.Empty.Hash.ToUpperInvariant()));
        Assert.Throws<ArgumentException>(() => JournalHead.Create(1, JournalHead.Empty.Hash[1..]));
        Assert.Throws<ArgumentException>(() => FirstEntry with { Why = " " });
    }
}
