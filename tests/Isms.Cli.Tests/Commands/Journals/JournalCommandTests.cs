using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Isms.Cli.Terminal;
using NodaTime;

namespace Isms.Cli.Tests.Commands.Journals;

public sealed class JournalCommandTests : IDisposable
{
    private static readonly string SecondYear = Repository.PathOf("docs", "samples", "hospital-2026.isms.json");

    private static readonly Instant First = Instant.FromUtc(2026, 4, 1, 0, 0);
    private static readonly Instant Second = Instant.FromUtc(2027, 4, 1, 0, 0);

    private readonly TemporaryFolder folder = new();

    private string Journal => folder.Of("hospital.jsonl");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_years_are_recorded_verified_listed_and_given_back()
    {
        (int exit, string head, string error) = await TwoYears();
        Assert.Equal((0, string.Empty), (exit, error));
        string[] parts = head.Trim().Split(' ');
        Assert.Equal("2", parts[0]);

        (int code, JsonNode json) = await Tool.JsonAsync("journal", "verify", Journal, "--head", parts[1], "--count", "2");
        Assert.Equal(0, code);
        Assert.True((bool)json["intact"]!);
        Assert.Equal((2, parts[1]), ((int)json["head"]!["count"]!, (string?)json["head"]!["hash"]));

        (_, json) = await Tool.JsonAsync("journal", "log", Journal);
        Assert.Equal(["2026-04-01T00:00:00Z PER-01 the first year", "2027-04-01T00:00:00Z PER-02 the second, 二年目"], json["events"]!.AsArray().Select(one => $"{one!["at"]} {one["who"]} {one["why"]}"));
        Assert.Equal(["add "], json["events"]![0]!["change"]!.AsArray().Select(one => $"{one!["op"]} {one["path"]}"));
        (_, string csv, _) = await Tool.RunAsync("journal", "log", Journal, "--format", "csv");
        Assert.Equal(["sequence,at,who,operations,why,hash", "1,2026-04-01T00:00:00Z,PER-01,1,the first year,"], csv.Split("\r\n")[..2].Select(line => line.Length > 64 ? line[..^64] : line));
        (_, string text, _) = await Tool.RunAsync("journal", "log", Journal, "--lang", "ja");
        Assert.StartsWith("番号  日時", text, StringComparison.Ordinal);

        Assert.Equal(0, (await AsOf("2027-03-31T23:59:59Z")).Exit);
        Assert.Equal(await Bytes(Tool.Hospital), await Bytes(folder.Of("then.json")));
        Assert.Equal(0, (await AsOf("2027-04-01T09:00:00+09:00")).Exit);
        Assert.Equal(await Bytes(SecondYear), await Bytes(folder.Of("then.json")));
        Assert.Equal((2, "Nothing had been recorded at that instant.\n"), await AsOf("2026-03-31T23:59:59Z"));
        Assert.Equal(2, (await AsOf("2026-03-31")).Exit);
    }

    [Fact]
    public async Task The_same_document_again_appends_nothing()
    {
        (_, string head, _) = await TwoYears();
        (int exit, string again, string error) = await Append(Second, SecondYear, "PER-01", "again");
        Assert.Equal((0, head), (exit, again));
        Assert.Equal("Nothing changed since the last event; nothing was appended.\n", error);
    }

    [Fact]
    public async Task What_was_altered_or_cut_is_an_issue_and_nothing_is_appended_to_it()
    {
        (_, string head, _) = await TwoYears();
        string hash = head.Trim().Split(' ')[1];
        string whole = await File.ReadAllTextAsync(Journal, TestContext.Current.CancellationToken);
        await Put(whole[..(whole.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        (int exit, string text, _) = await Tool.RunAsync("journal", "verify", Journal, "--head", hash, "--count", "2");
        Assert.Equal(1, exit);
        Assert.Contains("JRNL0109", text, StringComparison.Ordinal);
        (exit, text, string error) = await Tool.RunAsync("journal", "verify", Journal);
        Assert.Equal(0, exit);
        Assert.StartsWith("1 lines, intact.\nHead 1 ", text, StringComparison.Ordinal);
        Assert.StartsWith("Without a head kept elsewhere", error, StringComparison.Ordinal);

        await Put(whole.Replace("the first year", "the worst year", StringComparison.Ordinal));
        (exit, JsonNode json) = await Tool.JsonAsync("journal", "verify", Journal, "--lang", "ja");
        Assert.Equal(1, exit);
        Assert.Equal(["JRNL0104 1"], json["issues"]!.AsArray().Select(issue => $"{issue!["code"]} {issue["subject"]}"));
        Assert.Equal(1, (await Append(Second, Tool.Hospital, "PER-01", "more")).Exit);
        Assert.Equal(1, (await AsOf("2027-04-01T00:00:00Z")).Exit);
        Assert.Equal(1, (await Tool.RunAsync("journal", "log", Journal)).Exit);
        Assert.False(File.Exists(folder.Of("then.json")));
    }

    [Fact]
    public async Task Replaying_finds_what_the_hashes_do_not()
    {
        await TwoYears();
        string[] lines = (await File.ReadAllTextAsync(Journal, TestContext.Current.CancellationToken)).Split('\n');
        string content = lines[1][..lines[1].LastIndexOf(",\"hash\":", StringComparison.Ordinal)].Replace("\"path\":\"/evaluationDate\"", "\"path\":\"/evaluationDay\"", StringComparison.Ordinal);
        await Put($"{lines[0]}\n{content},\"hash\":\"{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)))}\"}}\n");
        Assert.Equal(0, (await Tool.RunAsync("journal", "verify", Journal)).Exit);
        (int exit, JsonNode json) = await Tool.JsonAsync("journal", "verify", Journal, "--replay");
        Assert.Equal(1, exit);
        Assert.Equal("JRNL0114", (string?)json["issues"]![0]!["code"]);
        Assert.Null(json["head"]);
    }

    [Fact]
    public async Task A_journal_is_signed_by_the_private_key_and_verified_by_the_public_one()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string secret = await Put("key.pem", key.ExportPkcs8PrivateKeyPem());
        string open = await Put("open.pem", key.ExportSubjectPublicKeyInfoPem());
        await TwoYears("--key", secret);
        Assert.Equal(0, (await Tool.RunAsync("journal", "verify", Journal, "--key", open)).Exit);
        (int exit, _, string error) = await Append(Second, Tool.Hospital, "PER-01", "more", "--key", open);
        Assert.Equal(2, exit);
        Assert.Contains("a private key was expected", error, StringComparison.Ordinal);

        string whole = await File.ReadAllTextAsync(Journal, TestContext.Current.CancellationToken);
        await Put(whole[..(whole.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        (exit, JsonNode json) = await Tool.JsonAsync("journal", "verify", Journal, "--key", open);
        Assert.Equal(1, exit);
        Assert.Equal("JRNL0109", (string?)json["issues"]![0]!["code"]);
        await Put(whole);
        File.Delete(Journal + ".head");
        (_, json) = await Tool.JsonAsync("journal", "verify", Journal, "--key", open);
        Assert.Equal("JRNL0111", (string?)json["issues"]![0]!["code"]);
    }

    [Fact]
    public async Task A_journal_is_signed_by_a_key_of_bytes()
    {
        string key = await Put("key", new string('k', 32));
        await TwoYears("--key", key);
        Assert.Equal(0, (await Tool.RunAsync("journal", "verify", Journal, "--key", key)).Exit);
        Assert.Equal(1, (await Tool.RunAsync("journal", "verify", Journal, "--key", await Put("other", new string('o', 32)))).Exit);
        (int exit, _, string error) = await Append(Second, Tool.Hospital, "PER-01", "more", "--lang", "ja");
        Assert.Equal(2, exit);
        Assert.StartsWith("ジャーナルの署名と鍵が合いません。", error, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.RunAsync("journal", "verify", Journal, "--key", await Put("short", "abc"))).Exit);
        Assert.Equal(2, (await Tool.RunAsync("journal", "verify", Journal, "--key", await Put("wrong", "-----BEGIN PUBLIC KEY-----"))).Exit);
    }

    [Fact]
    public async Task A_document_with_errors_is_not_recorded()
    {
        string broken = await Put("broken.json", (await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken)).Replace("\"schema\": \"isms/1\"", "\"schema\": \"isms/9\"", StringComparison.Ordinal));
        (int exit, _, string error) = await Append(First, broken, "PER-01", "broken");
        Assert.Equal(1, exit);
        Assert.Contains("/schema", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task A_torn_last_line_is_taken_away_and_said()
    {
        await Append(First, Tool.Hospital, "PER-01", "the first year");
        await File.AppendAllTextAsync(Journal, "{\"seq\":2,\"prev", TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("journal", "verify", Journal);
        Assert.Equal((0, "JRNL0105"), (exit, (string?)json["issues"]![0]!["code"]));
        Assert.Equal(1, (await Tool.RunAsync("journal", "verify", Journal, "--fail-on", "notice")).Exit);
        (exit, _, string error) = await Append(Second, SecondYear, "PER-02", "the second");
        Assert.Equal((0, "Line 2 of an interrupted append (14 bytes) was taken away.\n"), (exit, error));
        Assert.Equal(0, (await Tool.RunAsync("journal", "verify", Journal, "--fail-on", "notice")).Exit);
    }

    [Theory]
    [InlineData("--who", " ", "--why", "x")]
    [InlineData("--who", "PER-01", "--why", " ")]
    [InlineData("--who", "PER-01")]
    [InlineData("--who", "PER-01", "--why", "x", "--head", "00")]
    [InlineData("--who", "PER-01", "--why", "x", "--count", "1")]
    [InlineData("--who", "PER-01", "--why", "x", "--head", "00", "--count", "1")]
    public async Task Wrong_usage_is_said(params string[] more)
    {
        Assert.Equal(2, (await Tool.RunAsync(["journal", "append", Journal, Tool.Hospital, .. more])).Exit);
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task A_clock_that_goes_back_is_said_in_the_language_asked_for()
    {
        await Append(Second, Tool.Hospital, "PER-01", "the first year");
        (int exit, _, string error) = await Append(First, SecondYear, "PER-02", "the second", "--lang", "ja");
        Assert.Equal(2, exit);
        Assert.StartsWith("日時が最後の記録より前です。", error, StringComparison.Ordinal);
    }

    private async Task<(int Exit, string Out, string Error)> TwoYears(params string[] more)
    {
        await Append(First, Tool.Hospital, "PER-01", "the first year", more);
        return await Append(Second, SecondYear, "PER-02", "the second, 二年目", more);
    }

    private async Task<(int Exit, string Out, string Error)> Append(Instant at, string document, string who, string why, params string[] more)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = new(output, error, IsInteractive: false) { Clock = new StoppedClock(at) };
        int exit = await IsmsTool.RunAsync(["journal", "append", Journal, document, "--who", who, "--why", why, .. more], console, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    private async Task<(int Exit, string Error)> AsOf(string instant)
    {
        (int exit, _, string error) = await Tool.RunAsync("journal", "as-of", Journal, instant, "--output", folder.Of("then.json"));
        return (exit, error);
    }

    private Task Put(string journal) => File.WriteAllTextAsync(Journal, journal, TestContext.Current.CancellationToken);

    private async Task<string> Put(string name, string text)
    {
        await File.WriteAllTextAsync(folder.Of(name), text, TestContext.Current.CancellationToken);
        return folder.Of(name);
    }

    private static Task<byte[]> Bytes(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

    private sealed class StoppedClock(Instant at) : IClock
    {
        public Instant GetCurrentInstant() => at;
    }
}
