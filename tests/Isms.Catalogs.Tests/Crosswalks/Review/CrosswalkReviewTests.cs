using System.Text;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Review;
using Isms.Core.Issues;

namespace Isms.Catalogs.Tests.Crosswalks.Review;

public sealed class CrosswalkReviewTests
{
    // rationale and evidence, so that only what a case is about is found
    private const string Why = "\"rationale\": { \"en\": \"because\" }, \"evidence\": [\"a table\"], \"confidence\": \"high\"";

    [Theory]
    // each code with rows that bring it about, and where; a line is "sources>targets[:relationship[:kind]]"
    [InlineData("XWLK0101", "/rows/0", ">")]
    [InlineData("XWLK0102", "/rows/0/sources/0", "A.5.1.9>A.5.1")]
    [InlineData("XWLK0102", "/rows/0/targets/1", "A.5.1.1>A.5.1,A.9.9")]
    [InlineData("XWLK0102", "/rows/0/sources/0", "5.1.1>A.5.1")]
    [InlineData("XWLK0103", "/rows/0/sources/1", "A.5.1.1,A.5.1.1>A.5.1")]
    [InlineData("XWLK0104", "/rows/1", "A.5.1.1>A.5.1", "A.5.1.1>A.5.1")]
    [InlineData("XWLK0104", "/rows/1", "A.5.1.1,A.5.1.2>A.5.1", "A.5.1.2,A.5.1.1>A.5.1")]
    [InlineData("XWLK0105", "/rows/1", "A.5.1.1>A.5.1:subset", "A.5.1.1>A.5.1:equal")]
    [InlineData("XWLK0106", "/rows/0", "A.5.1.1>", "A.5.1.1>A.5.1")]
    [InlineData("XWLK0106", "/rows/1", "A.5.1.1>A.5.1", ">A.5.1")]
    [InlineData("XWLK0107", "/rows/1", "A.5.1.1>A.5.1:none", "A.5.1.1,A.5.1.2>A.5.1:subset")]
    [InlineData("XWLK0108", "/rows/0/relationship", "A.5.1.1>A.5.1:undetermined")]
    [InlineData("XWLK0109", "/rows/0/relationship", "A.5.1.1>:subset")]
    [InlineData("XWLK0110", "/rows/0/kind", "A.5.1.1>A.5.1:subset:merged")]
    [InlineData("XWLK0110", "/rows/0/kind", "A.6.1.1>A.5.2:equal:renamed")]
    [InlineData("XWLK0110", "/rows/0/kind", "A.5.1.1>:none:new")]
    [InlineData("XWLK0123", "/rows/0/relationship", "A.5.1.1>A.5.1:equal", "A.5.1.2>A.5.1:subset")]
    [InlineData("XWLK0123", "/rows/1/relationship", "A.18.2.3>A.5.36:superset", "A.18.2.3>A.8.8:equivalent")]
    public void A_fault_is_found_where_it_is(string code, string path, params string[] rows)
    {
        IsmsIssue issue = Assert.Single(Review(rows).Issues);
        Assert.Equal((code, path, IssueSeverity.Error), (issue.Code, issue.Path, issue.Severity));
        Assert.True(issue.Message.IsComplete);
        Assert.DoesNotContain("{", issue.Message.English!, StringComparison.Ordinal);
        Assert.DoesNotContain("{", issue.Message.Japanese!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.5.1.1,A.5.1.2>A.5.1:equal")]
    [InlineData("A.5.1.1>A.5.1:subset:merged", "A.5.1.2>A.5.1:subset:merged")]
    [InlineData("A.5.1.1>A.5.1:subset", "A.5.1.1,A.5.1.2>A.5.1:equal")]
    [InlineData("A.5.1.1>A.5.1:none", "A.5.1.1>")]
    [InlineData("A.5.1.1>:none:withdrawn", ">A.5.7:none:new")]
    [InlineData("A.6.1.1>A.5.2:equal:unchanged")]
    [InlineData("A.18.2.3>A.5.36:superset:split", "A.18.2.3>A.8.8:superset:split")]
    [InlineData("A.18.2.3>A.5.36", "A.5.1.1>A.5.1")]
    public void What_is_right_is_silent(params string[] rows) => Assert.Empty(Review(rows).Issues);

    [Fact]
    public void A_row_that_does_not_say_why_or_where_from_is_a_notice()
    {
        CrosswalkDefinition bare = CrosswalkDefinition.FromJson(File("iso27001:2013", "iso27001:2022", string.Empty, "{ \"sources\": [\"A.5.1.1\"], \"targets\": [\"A.5.1\"], \"confidence\": \"low\" }"));
        Assert.Equal(
            [("XWLK0124", IssueSeverity.Notice, "/rows/0"), ("XWLK0125", IssueSeverity.Notice, "/rows/0")],
            CrosswalkReview.Of(bare).Issues.Select(issue => (issue.Code, issue.Severity, issue.Path)));
    }

    [Fact]
    public void A_catalog_that_is_not_held_is_a_notice_and_its_items_are_not_looked_up()
    {
        CrosswalkDefinition foreign = CrosswalkDefinition.FromJson(File("our-rules", "iso27001:2022", "\"coversSource\": true,", Row("R1>A.5.1"), Row("R2>A.99")));
        Assert.Equal(
            [("XWLK0111", IssueSeverity.Notice, "/source", "our-rules"), ("XWLK0102", IssueSeverity.Error, "/rows/1/targets/0", "A.99")],
            CrosswalkReview.Of(foreign).Issues.Select(issue => (issue.Code, issue.Severity, issue.Path, issue.Subject)));
    }

    [Fact]
    public void Where_a_subject_moved_to_must_exist_if_the_catalog_is_held()
    {
        string Moved(string reference) => $"{{ \"sources\": [\"A.5.1.1\"], \"targets\": [], \"movedTo\": [\"iso27001:2022:clauses/6.3\", \"{reference}\"], {Why} }}";
        IsmsIssue issue = Assert.Single(CrosswalkReview.Of(CrosswalkDefinition.FromJson(File("iso27001:2013", "iso27001:2022", string.Empty, Moved("iso27001:2022:clauses/6.9")))).Issues);
        Assert.Equal(("XWLK0112", "/rows/0/movedTo/1"), (issue.Code, issue.Path));
        Assert.Empty(CrosswalkReview.Of(CrosswalkDefinition.FromJson(File("iso27001:2013", "iso27001:2022", string.Empty, Moved("iso9001/6.9")))).Issues);
    }

    [Fact]
    public void A_crosswalk_that_claims_to_be_complete_is_held_to_it()
    {
        CrosswalkDefinition ours = StandardCrosswalks.AnnexA2013To2022.Definition;
        CrosswalkDefinition cut = ours with { Rows = [.. ours.Rows.Where(row => !row.Sources.Contains("A.12.6.1") && !row.Targets.Contains("A.5.7"))] };
        Assert.Equal(
            [("XWLK0121", "A.12.6.1", "/rows"), ("XWLK0122", "A.5.7", "/rows")],
            CrosswalkReview.Of(cut).Issues.Select(issue => (issue.Code, issue.Subject, issue.Path)));
        Assert.Empty(CrosswalkReview.Of(cut with { CoversSource = false, CoversTarget = false }).Issues);
    }

    [Fact]
    public void Two_directions_must_have_the_same_pairs_and_say_the_same()
    {
        CrosswalkDefinition forward = Definition("iso27001:2013", "iso27001:2022", "A.5.1.1>A.5.1:subset", "A.5.1.2>A.5.1", "A.12.6.1>A.8.8:subset");
        CrosswalkReview review = CrosswalkReview.Of(forward, Definition("iso27001:2022", "iso27001:2013", "A.5.1>A.5.1.1:subset", "A.8.8>A.12.6.1:superset", "A.8.8>A.18.2.3"));
        Assert.Equal(
            [("XWLK0133", "A.5.1.1 → A.5.1", "/rows/0"), ("XWLK0132", "A.5.1.2 → A.5.1", "/rows/1")],
            review.Issues.Select(issue => (issue.Code, issue.Subject, issue.Path)));
        Assert.Equal([("XWLK0132", "A.8.8 → A.18.2.3", "/rows/2")], review.ReverseIssues.Select(issue => (issue.Code, issue.Subject, issue.Path)));
        CrosswalkReview fine = CrosswalkReview.Of(forward, Definition("iso27001:2022", "iso27001:2013", "A.5.1>A.5.1.1:superset", "A.5.1>A.5.1.2", "A.8.8>A.12.6.1"));
        Assert.Empty(fine.Issues);
        Assert.Empty(fine.ReverseIssues);
    }

    [Fact]
    public void The_other_direction_must_be_between_the_same_catalogs()
    {
        CrosswalkDefinition forward = Definition("iso27001:2013", "iso27001:2022", "A.5.1.1>A.5.1");
        Assert.Equal("XWLK0131", Assert.Single(CrosswalkReview.Of(forward, forward).ReverseIssues).Code);
    }

    [Fact]
    public void Every_code_is_listed_once_in_its_order() =>
        Assert.Equal(CrosswalkIssues.All.Select(definition => definition.Code).Distinct().Order(StringComparer.Ordinal), CrosswalkIssues.All.Select(definition => definition.Code));

    private static CrosswalkReview Review(params string[] rows) => CrosswalkReview.Of(Definition("iso27001:2013", "iso27001:2022", rows));

    private static CrosswalkDefinition Definition(string source, string target, params string[] rows) =>
        CrosswalkDefinition.FromJson(File(source, target, "\"editionChange\": true,", rows.Select(Row).ToArray()));

    private static string File(string source, string target, string more, params string[] rows) =>
        $"{{ \"schema\": \"isms/crosswalk/1\", \"id\": \"x\", \"title\": {{ \"en\": \"x\" }}, \"source\": \"{source}\", \"target\": \"{target}\", {more} \"rows\": [{string.Join(',', rows)}] }}";

    private static string Row(string line)
    {
        string[] parts = line.Split(':');
        string[] sides = parts[0].Split('>');
        StringBuilder row = new("{ \"sources\": [" + Quoted(sides[0]) + "], \"targets\": [" + Quoted(sides[1]) + "], ");
        row.Append(parts.Length > 1 ? $"\"relationship\": \"{parts[1]}\", " : string.Empty).Append(parts.Length > 2 ? $"\"kind\": \"{parts[2]}\", " : string.Empty);
        return row.Append(Why).Append('}').ToString();
    }

    private static string Quoted(string ids) => ids.Length == 0 ? string.Empty : "\"" + ids.Replace(",", "\",\"", StringComparison.Ordinal) + "\"";
}
