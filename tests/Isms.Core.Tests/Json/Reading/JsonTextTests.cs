using System.Text;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;

namespace Isms.Core.Tests.Json.Reading;

public sealed class JsonTextTests
{
    private static (bool Parsed, string[] Codes) Parse(byte[] bytes, JsonReadLimits? limits = null)
    {
        IssueCollector issues = new();
        using JsonDocument? document = JsonText.TryParse(bytes, limits ?? JsonReadLimits.Default, issues);
        return (document is not null, issues.Issues.Select(issue => issue.Code).ToArray());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.Equal((true, []), Parse(Utf8(Nested(64))));
        (bool parsed, string[] codes) = Parse(Utf8(Nested(65)));
        Assert.False(parsed);
        Assert.Equal(["CORE0103"], codes);
        Assert.Equal(["CORE0103"], Parse(Utf8(Nested(100_000))).Codes);
    }

    [Fact]
    public void The_limits_are_options()
    {
        Assert.Equal(["CORE0103"], Parse(Utf8("[[1]]"), new JsonReadLimits { MaximumDepth = 1 }).Codes);
        Assert.Equal(["CORE0104"], Parse(Utf8("[1,2]"), new JsonReadLimits { MaximumBytes = 4 }).Codes);
        Assert.True(Parse(Utf8("[1,2]"), new JsonReadLimits { MaximumBytes = 5 }).Parsed);
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadLimits { MaximumDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadLimits { MaximumBytes = 0 });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("{'a':1}")]
    public void What_is_not_JSON_is_one_issue_with_its_line(string text)
    {
        (bool parsed, string[] codes) = Parse(Utf8(text));
        Assert.False(parsed);
        Assert.Equal(["CORE0101"], codes);
    }

    [Fact]
    public void The_line_of_a_fault_counts_from_one()
    {
        IssueCollector issues = new();
        Assert.Null(JsonText.TryParse(Utf8("{\n  \"a\": tru\n}"), JsonReadLimits.Default, issues));
        Assert.Equal("2", Assert.Single(issues.Issues).Arguments[0]);
    }

    [Fact]
    public void Broken_UTF8_and_lone_surrogates_are_an_issue()
    {
        Assert.Equal(["CORE0102"], Parse([(byte)'"', 0xC3, 0x28, (byte)'"']).Codes);
        Assert.Equal(["CORE0102"], Parse(Utf8("[\"\\ud800\"]")).Codes);
        Assert.True(Parse(Utf8("[\"\\ud83d\\ude00\"]")).Parsed);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.True(Parse([0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']).Parsed);
}
