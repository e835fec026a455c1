using Isms.Core.Issues;

namespace Isms.Management.Tests.Checks;

/// <summary>Categories and appetites in a document: what can be read is judged, and nothing is concluded from what cannot.</summary>
public sealed class CriteriaGapTests
{
    private const string Categories = """{ "rule": "highestOfAssessed", "categories": [ { "category": "patientSafety" }, { "category": "legal" } ] }""";

    private static string[] Errors(params (string Place, string? Json)[] changes) =>
        Hospital.With(changes).Issues.Where(issue => issue.Severity is not (IssueSeverity.Notice or IssueSeverity.Advice)).Select(issue => $"{issue.Code} {issue.Path}").ToArray();

    private static string[] New(params (string Place, string? Json)[] changes) => Errors(changes).Except(Errors()).ToArray();

    [Fact]
    public void A_document_with_categories_and_appetites_is_read_and_judged()
    {
        Assert.Empty(New(("criteria.consequenceCategories", Categories)));
        Assert.Empty(New(("criteria.appetites", """[ { "unit": "DEP-01", "appetite": { "score": 25 } } ]""")));

        // No residual rating is below 1: nothing is borne any more, wherever it was accepted.
        Assert.Contains(New(("criteria.appetites", """[ { "appetite": { "score": 0 } } ]""")), found => found.StartsWith("RISK0511", StringComparison.Ordinal));
        Assert.Equal(["CORE0302 /criteria/appetites/0/unit"], New(("criteria.appetites", """[ { "unit": "DEP-99", "appetite": { "score": 0 } } ]""")));
    }

    [Theory]
    [InlineData("""[ { "category": 5, "appetite": { "score": 0 } } ]""", "CORE0201 /criteria/appetites/0/category")]
    [InlineData("""[ { "unit": 5, "appetite": { "score": 0 } } ]""", "CORE0201 /criteria/appetites/0/unit")]
    [InlineData("""[ { "appetite": { "score": 0 }, "tolerance": 5 } ]""", "CORE0201 /criteria/appetites/0/tolerance")]
    [InlineData("""[ { "category": "legal", "appetite": { "score": 0 } }, { "category": "legal", "unit": 5, "appetite": { "score": 0 } } ]""", "CORE0201 /criteria/appetites/1/unit")]
    public void An_appetite_that_cannot_be_read_as_a_whole_judges_nothing(string appetites, string expected) =>
        Assert.Equal([expected], New(("criteria.appetites", appetites), ("criteria.consequenceCategories", Categories)));

    [Fact]
    public void A_category_that_cannot_be_read_is_not_missed()
    {
        Assert.Equal(
            ["CORE0201 /criteria/consequenceCategories/categories/1/category"],
            New(
                ("criteria.consequenceCategories", Categories.Replace("\"legal\"", "5", StringComparison.Ordinal)),
                ("criteria.appetites", """[ { "category": "legal", "appetite": { "score": 25 } } ]"""),
                ("risks[0].current.categories", """[ { "category": "legal", "consequence": 5 } ]""")));
        Assert.Equal(
            ["CORE0201 /risks/0/current/categories/0/consequence"],
            New(
                ("criteria.consequenceCategories", Categories),
                ("risks[0].current.categories", """[ { "category": "legal", "consequence": "five" }, { "category": "patientSafety", "consequence": 1 } ]""")));
    }
}
