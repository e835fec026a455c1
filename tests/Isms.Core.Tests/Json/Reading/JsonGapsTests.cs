using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;

namespace Isms.Core.Tests.Json.Reading;

public sealed class JsonGapsTests
{
    private static readonly JsonCodec<ValueList<ValueList<int>>> Table = JsonCodecs.List(JsonCodecs.List(JsonCodecs.AnyInteger));

    private static (ValueList<ValueList<int>>? Value, JsonGaps Gaps) Read(string json, JsonCodec<ValueList<ValueList<int>>>? codec = null)
    {
        JsonReadContext context = new(new IssueCollector(), strict: false);
        using JsonDocument document = JsonDocument.Parse(json);
        (codec ?? Table).TryRead(document.RootElement, context, out ValueList<ValueList<int>>? value);
        return (value, context.Gaps);
    }

    [Theory]
    [InlineData("[[1,2],[3]]", "/1/0", "/1/0")]
    [InlineData("[\"x\",[1,2],[3]]", "/1/0", "/2/0")]
    [InlineData("[\"x\",\"x\",[1,2],null,[3],7]", "/1/0", "/4/0")]
    [InlineData("[[1,2],[\"x\",3,\"x\",null,4,\"x\"],\"x\"]", "/1/1", "/1/4")]
    [InlineData("[7,[\"x\",3]]", "/0/0/level", "/1/1/level")]
    [InlineData("[7,[3]]", "", "")]
    [InlineData("[7,[3]]", "/name/0", "/name/0")]
    public void A_place_in_the_typed_lists_is_led_back_to_the_document(string json, string typed, string expected) =>
        Assert.Equal(expected, Read(json).Gaps.Locate(typed));

    [Fact]
    public void Whatever_items_are_left_out_the_others_are_found_where_they_stand() =>
        Prop.ForAll<bool[][]>(kept =>
        {
            // A row that is empty is one that cannot be read; a number that may not be kept becomes a text.
            int next = 0;
            JsonArray root = [.. kept.Select(row => row.Length == 0 ? (JsonNode)"x" : new JsonArray([.. row.Select(keep => keep ? (JsonNode)next++ : "x")]))];
            (ValueList<ValueList<int>>? value, JsonGaps gaps) = Read(root.ToJsonString());
            for (int i = 0; i < value!.Count; i++)
            {
                for (int j = 0; j < value[i].Count; j++)
                {
                    string[] located = gaps.Locate($"/{i}/{j}").Split('/');
                    Assert.Equal(value[i][j], (int)root[int.Parse(located[1], null)]![int.Parse(located[2], null)]!);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", true)]
    [InlineData("/1", true)]
    [InlineData("/1/1", true)]
    [InlineData("/1/1/name", true)]
    [InlineData("/1/0", false)]
    [InlineData("/0", false)]
    [InlineData("/1/10", false)]
    [InlineData("/11", false)]
    public void A_gap_touches_what_is_in_it_and_what_is_around_it(string path, bool expected)
    {
        Assert.Equal(expected, Read("[[1],[2,\"x\"],[3]]").Gaps.Touch(path));
        Assert.False(Read("[[1],[2],[3]]").Gaps.Touch(path));
    }

    [Theory]
    [InlineData("/*/*", true)]
    [InlineData("/1/*", true)]
    [InlineData("/0/*", false)]
    [InlineData("/*/*/name", true)]
    [InlineData("/1/*/name", true)]
    [InlineData("/*", false)]
    [InlineData("", false)]
    public void A_gap_covers_what_is_in_it(string pattern, bool expected)
    {
        Assert.Equal(expected, Read("[[1],[2,\"x\"],[3]]").Gaps.Cover(pattern));
        Assert.False(Read("[[1],[2],[3]]").Gaps.Cover(pattern));
    }

    [Fact]
    public void A_list_that_counts_only_as_a_whole_is_not_read_in_part()
    {
        JsonCodec<ValueList<ValueList<int>>> rows = JsonCodecs.WholeList(JsonCodecs.WholeList(JsonCodecs.AnyInteger));
        Assert.Equal([[1], [2, 3]], Read("[[1],[2,3]]", rows).Value!.Select(row => row.ToArray()));
        Assert.Null(Read("[[1],[2,\"x\"]]", rows).Value);
        Assert.Null(Read("[[1],null]", rows).Value);
        Assert.True(Encoding.UTF8.GetByteCount(ShapeRoundTrip.Write(rows, [[1]])) > 0);
    }
}
