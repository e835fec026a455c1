using System.Text;
using Isms.Catalogs.Crosswalks;
using Isms.Core.Issues;

namespace Isms.Catalogs.Tests.Crosswalks;

public sealed class CrosswalkFileTests
{
    private const string Sample = """
        {
          "schema": "isms/crosswalk/1", "id": "ours", "title": { "en": "Ours" }, "source": "our-rules", "target": "iso27001:2022", "owner": "somebody",
          "rows": [
            { "sources": ["R1", "R2"], "targets": ["A.8.8"], "relationship": "equal", "rationale": { "ja": "両方で", "en": "Both together" }, "evidence": ["meeting"], "confidence": "medium", "colour": "red" },
            { "sources": ["R3"], "targets": [], "confidence": "low", "movedTo": ["iso27001:2022:clauses/6.3"] }
          ]
        }
        """;

    [Fact]
    public void What_is_read_is_written_again_with_members_that_are_not_known()
    {
        Assert.True(CrosswalkDefinition.TryFromJson(Sample, out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal(["/owner", "/rows/0/colour"], issues.Select(issue => issue.Path));
        string written = definition.ToJson();
        Assert.Contains("\"owner\": \"somebody\"", written, StringComparison.Ordinal);
        Assert.Contains("\"colour\": \"red\"", written, StringComparison.Ordinal);
        Assert.Equal(definition, CrosswalkDefinition.FromJson(written));
        Assert.Equal(written, CrosswalkDefinition.FromJson(written).ToJson());
    }

    [Fact]
    public void Our_own_files_go_round_in_every_culture() => TestCultures.Each(() => Assert.All(StandardCrosswalks.All, crosswalk =>
        Assert.Equal(crosswalk.Definition, CrosswalkDefinition.FromJson(crosswalk.Definition.ToJson()))));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        const string Bad = """
            { "schema": "isms/crosswalk/9", "title": {}, "source": " ", "target": "iso27001:2022",
              "rows": [ { "sources": "R1", "targets": ["A.8.8"], "relationship": "nearly", "confidence": "certain" }, 7 ] }
            """;
        Assert.False(CrosswalkDefinition.TryFromJson(Bad, out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(definition);
        Assert.Equal(
            [
                ("CORE0105", "/schema"), ("CORE0206", "/title"), ("CORE0206", "/source"), ("CORE0201", "/rows/0/sources"), ("CORE0207", "/rows/0/relationship"),
                ("CORE0207", "/rows/0/confidence"), ("CORE0201", "/rows/1"), ("CORE0202", ""),
            ],
            issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Throws<IsmsIssuesException>(() => CrosswalkDefinition.FromJson(Bad));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_issue()
    {
        // "対応" in Shift_JIS
        byte[] bytes = [.. Encoding.ASCII.GetBytes("{\"id\": \""), 0x91, 0xCE, 0x89, 0x9E, .. Encoding.ASCII.GetBytes("\"}")];
        Assert.False(CrosswalkDefinition.TryFromJson(bytes, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("CORE0102", Assert.Single(issues).Code);
    }

    [Fact]
    public void Of_a_row_about_sets_only_what_follows_is_said_of_each_pair()
    {
        Crosswalk crosswalk = Crosswalk.Create(CrosswalkDefinition.FromJson(Sample));
        Assert.Equal(
            [("R1 → A.8.8", "subset", true), ("R2 → A.8.8", "subset", true), ("R3 → –", "none", false)],
            crosswalk.Pairs.Select(pair => (pair.ToString(), pair.Relationship.Value, pair.IsRelationshipDerived)));
        Assert.All(crosswalk.Pairs, pair => Assert.Null(pair.Kind));
    }

    [Theory]
    // the union is equal to the one: each is a part of it
    [InlineData("equal", 2, 1, "subset")]
    [InlineData("equivalent", 2, 1, "subset")]
    [InlineData("subset", 2, 1, "subset")]
    [InlineData("superset", 2, 1, "undetermined")]
    [InlineData("intersects", 2, 1, "undetermined")]
    [InlineData("equal", 1, 2, "superset")]
    [InlineData("superset", 1, 2, "superset")]
    [InlineData("subset", 1, 2, "undetermined")]
    [InlineData("equal", 2, 2, "undetermined")]
    [InlineData("none", 2, 2, "none")]
    [InlineData("superset", 1, 1, "superset")]
    public void What_a_statement_about_sets_says_of_a_pair(string stated, int sources, int targets, string expected) =>
        Assert.Equal(expected, RowProjection.ToPair(MappingRelationship.List.Get(stated), sources, targets).Value);
}
