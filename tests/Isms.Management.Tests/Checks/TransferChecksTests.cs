using Isms.Core.Issues;

namespace Isms.Management.Tests.Checks;

/// <summary>The rule RSK-021, between the register and the suppliers.</summary>
public sealed class TransferChecksTests
{
    private static IsmsIssue[] Found(params (string Place, string? Json)[] changes) => [.. Hospital.With(changes).Issues.Where(issue => issue.Code == "MGMT0101")];

    [Fact]
    public void A_threat_across_a_border_is_treated_with_an_assessed_supplier() => TestCultures.Each(() =>
    {
        Assert.Empty(Found());
        IsmsIssue issue = Assert.Single(Found(("risks[R-24].treatments[T-28].supplier", "\"SUP-E\"")));
        Assert.Equal(("R-24", IssueSeverity.Nonconformity), (issue.Subject, issue.Severity));
        Assert.EndsWith("/treatments", issue.Path, StringComparison.Ordinal);
        Assert.Equal("The data of the risk R-24 cross a border, and no treatment names a supplier whose transfer was assessed.", issue.Message.English);
        Assert.Single(Found(("risks[R-24].treatments[T-28]", null)));
    });

    [Fact]
    public void Only_threats_that_cross_a_border_are_asked()
    {
        Assert.Empty(Found(("risks[R-24].crossBorder", null), ("suppliers[SUP-F].crossBorderAssessedOn", null)));
        Assert.Empty(Found(("risks[R-41].crossBorder", "true")));
        Assert.Single(Found(("risks[R-02].crossBorder", "true")));
    }

    [Fact]
    public void Nothing_is_concluded_of_a_supplier_whose_record_is_kept_elsewhere_or_cannot_be_read()
    {
        (string, string?) elsewhere = ("externalRecords", """[{ "id": "SUP-Z", "kind": "supplier" }]""");
        Assert.Empty(Found(elsewhere, ("risks[R-24].treatments[T-28].supplier", "\"SUP-Z\"")));
        Assert.Single(Found(elsewhere, ("risks[R-24].treatments[T-28].supplier", "\"SUP-E\"")));
        Assert.Empty(Found(("suppliers[SUP-F].crossBorderAssessedOn", "5")));
    }
}
