using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Risk.Register;
using Isms.Risk.Streaming;
using Isms.Risk.Tests.Register;
using Isms.Tests;

namespace Isms.Risk.Tests.Streaming;

public class RiskRegisterLinesTests
{
    private const string Plain = """{"id":"R-1","direction":"threat"}""";

    private static readonly Gen<IdentifiedRisk> AnyRisk =
        from risk in Gen.Elements(RegisterSample.Register.Risks.ToArray())
        from number in Gen.Choose(1, 9)
        from text in Gen.Elements("x", "改行\nと\r\n", "a\u2028b\u2029", "\"\\/", "😀", "a\tb")
        from likelihood in Gen.Choose(1, 15)
        select risk with { Id = RiskId.Parse("R-" + number), Event = RegisterSample.Text(text, text), Residual = RegisterSample.Rate(likelihood, 1) };

    [Fact]
    public void Written_and_read_the_risks_are_the_same_wherever_the_stream_breaks() =>
        Prop.ForAll(Gen.ListOf(AnyRisk).ToArbitrary(), Gen.Elements(1, 2, 3, 7, 100, 100_000).ToArbitrary(), (risks, piece) =>
        {
            byte[] utf8 = Write(risks);
            RiskLine[] lines = Read(utf8, piece: piece);
            return utf8.Count(one => one == (byte)'\n') == risks.Count
                && lines.Select(line => line.Risk).SequenceEqual(risks)
                && lines.Select(line => line.Number).SequenceEqual(Enumerable.Range(1, risks.Count).Select(i => (long)i))
                && lines.All(line => line.Issues.Count == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Both_writers_write_the_same_and_count()
    {
        using MemoryStream first = new();
        using MemoryStream second = new();
        Assert.Equal(6, await RiskRegisterLines.WriteAsync(first, RegisterSample.Register.Risks, TestContext.Current.CancellationToken));
        Assert.Equal(6, await RiskRegisterLines.WriteAsync(second, RegisterSample.Register.Risks.ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.True(first.CanWrite);
    }

    [Fact]
    public void A_line_is_the_shape_of_a_document_on_one_line_in_every_culture() => TestCultures.Each(() =>
        Assert.Equal(
            "{\"id\":\"R-1\",\"direction\":\"threat\",\"event\":{\"ja\":\"火災\",\"en\":\"fire\"},\"current\":{\"likelihood\":2,\"consequence\":3}}\n",
            Encoding.UTF8.GetString(Write([new IdentifiedRisk
            {
                Id = RiskId.Parse("R-1"),
                Direction = RiskDirection.Threat,
                Event = RegisterSample.Text("火災", "fire"),
                Current = RegisterSample.Rate(2, 3),
            }]))));

    [Fact]
    public void Blank_lines_are_passed_over_and_counted()
    {
        Assert.Equal([2L, 5L], Read($"\n{Plain}\r\n \t\r\n\r\n{Plain}").Select(line => line.Number));
        Assert.Empty(Read(""));
        Assert.Empty(Read("\n\r\n  \n"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.NotNull(Assert.Single(Read("\uFEFF" + Plain)).Risk);

    [Fact]
    public void A_line_torn_at_the_end_is_told_of_and_those_before_it_are_there()
    {
        byte[] utf8 = Write([RegisterSample.Phishing, RegisterSample.Labels]);
        for (int length = Array.IndexOf(utf8, (byte)'\n') + 2; length < utf8.Length - 1; length++)
        {
            RiskLine[] lines = Read(utf8[..length]);
            Assert.Equal(RegisterSample.Phishing, lines[0].Risk);
            Assert.Null(lines[1].Risk);
            Assert.Equal("/2", Assert.Single(lines[1].Issues).Path);
        }

        Assert.Equal(RegisterSample.Labels, Read(utf8[..^1])[1].Risk);
    }

    [Theory]
    [InlineData("""{"id":"R-1","direction":"threat","current":{"likelihood":99,"consequence":1}}""", "/2/current/likelihood")]
    [InlineData("""{"id":"R-1","direction":"threat","current":{"consequence":1}}""", "/2/current")]
    [InlineData("""{"id":"R-1","direction":"sideways"}""", "/2/direction")]
    [InlineData("""{"direction":"threat"}""", "/2")]
    [InlineData("""[{"id":"R-1","direction":"threat"}]""", "/2")]
    [InlineData("""{"id":"R-1","id":"R-2","direction":"threat"}""", "/2/id")]
    [InlineData("null", "/2")]
    [InlineData("42", "/2")]
    [InlineData("{} {}", "/2")]
    [InlineData("{\"id\":\"\\ud800\",\"direction\":\"threat\"}", "/2")]
    [InlineData("\0", "/2")]
    [InlineData(Plain + ",", "/2")]
    public void A_faulty_line_says_where_and_the_next_is_read(string faulty, string path)
    {
        RiskLine[] lines = Read($"{Plain}\n{faulty}\n{Plain}\n");
        Assert.Equal([1L, 2L, 3L], lines.Select(line => line.Number));
        Assert.Equal([true, false, true], lines.Select(line => line.Risk is not null));
        Assert.Contains(lines[1].Issues, issue => issue.Path == path && issue.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_of_their_line()
    {
        byte[] utf8 = [.. "{\"id\":\"R-"u8, 0xC3, 0x28, .. "\",\"direction\":\"threat\"}\n"u8, .. Encoding.UTF8.GetBytes(Plain)];
        RiskLine[] lines = Read(utf8);
        Assert.Equal(JsonIssues.NotUtf8, Assert.Single(lines[0].Issues).Definition);
        Assert.NotNull(lines[1].Risk);
    }

    [Fact]
    public void An_unknown_member_is_kept_or_an_error_where_that_is_asked_for()
    {
        const string Newer = """{"id":"R-1","direction":"threat","colour":{"a":[1.50, null]}}""";
        RiskLine line = Assert.Single(Read(Newer));
        Assert.Equal(("/1/colour", IssueSeverity.Notice), (Assert.Single(line.Issues).Path, line.Issues[0].Severity));
        Assert.Contains("\"colour\":{\"a\":[1.50,null]}", Encoding.UTF8.GetString(Write([line.Risk!])), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Read(Newer, new RegisterLineOptions { IsStrict = true })).Risk);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public void A_line_longer_than_allowed_is_passed_over(int piece)
    {
        RegisterLineOptions options = new() { MaximumLineBytes = Plain.Length };
        foreach (int more in new[] { 1, 2, 3, 5000 })
        {
            foreach (string end in new[] { "\n", "\r\n" })
            {
                RiskLine[] lines = Read(Encoding.UTF8.GetBytes($"{Plain}{end}{Plain}{new string(' ', more)}{end}{Plain}{end}"), options, piece);
                Assert.Equal([true, false, true], lines.Select(line => line.Risk is not null));
                Assert.Equal((RegisterLineIssues.LineTooLong, "/2"), (Assert.Single(lines[1].Issues).Definition, lines[1].Issues[0].Path));
            }
        }

        Assert.Null(Assert.Single(Read(Encoding.UTF8.GetBytes(Plain + new string('x', 5000)), options, piece)).Risk);
    }

    [Fact]
    public void Depth_is_bounded() =>
        Assert.Equal(JsonIssues.TooDeep, Assert.Single(Assert.Single(Read($"{{\"x\":{new string('[', 100_000)}")).Issues).Definition);

    [Fact]
    public void Ids_that_stand_twice_are_found_only_where_that_is_asked_for()
    {
        string text = string.Join('\n', new[] { "A", "B", "A", "C", "D", "C", "B", "D" }.Select(id => $$"""{"id":"{{id}}","direction":"threat"}"""));
        Assert.All(Read(text), line => Assert.Empty(line.Issues));
        Assert.Equal(
            ["/3 CORE0301 A /1", "/6 CORE0301 C /4", "/7 CORE0301 B /2", "/8 CORE0301 D /5"],
            Found(new RegisterLineOptions { MaximumRememberedIds = 100 }));
        Assert.Equal(
            ["/3 CORE0301 A /1", "/4 RISK0902 4 2", "/7 CORE0301 B /2"],
            Found(new RegisterLineOptions { MaximumRememberedIds = 2 }));

        IEnumerable<string> Found(RegisterLineOptions options) => Read(text, options).SelectMany(line => line.Issues).Select(issue => $"{issue.Path} {issue.Code} {string.Join(' ', issue.Arguments)}");
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception_and_every_line_without_a_risk_says_why() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            Read([.. bytes, (byte)'\n', .. Encoding.UTF8.GetBytes(Plain), .. bytes]).All(line => line.Risk is not null || line.Issues.Any(issue => issue.Severity == IssueSeverity.Error)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task Lines_come_as_they_are_asked_for_until_the_reading_is_cancelled()
    {
        using CancellationTokenSource source = new();
        using EndlessStream stream = new(Encoding.UTF8.GetBytes(Plain + "\n"));
        int seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (RiskLine line in RiskRegisterLines.ReadAsync(stream, cancellationToken: source.Token))
            {
                if (++seen == 10_000)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(10_000, seen);
    }

    [Fact]
    public void Options_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegisterLineOptions { MaximumLineBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegisterLineOptions { MaximumRememberedIds = -1 });
        Assert.Throws<ArgumentNullException>(() => RiskRegisterLines.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
    }

    private static byte[] Write(IEnumerable<IdentifiedRisk> risks)
    {
        using MemoryStream stream = new();
        RiskRegisterLines.WriteAsync(stream, risks).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static RiskLine[] Read(string text, RegisterLineOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    private static RiskLine[] Read(byte[] utf8, RegisterLineOptions? options = null, int piece = 100_000)
    {
        using PiecewiseStream stream = new(utf8, piece);
        return [.. RiskRegisterLines.ReadAsync(stream, options).ToBlockingEnumerable()];
    }

    // Gives at most so many bytes at once.
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }

    private sealed class EndlessStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Position = Position == Length ? 0 : Position;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
