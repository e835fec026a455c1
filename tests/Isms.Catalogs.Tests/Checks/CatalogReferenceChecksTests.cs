using Isms.Catalogs.Checks;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Tests.Checks;

public sealed class CatalogReferenceChecksTests
{
    private static IReadOnlyList<IsmsIssue> Check(string reference)
    {
        IssueCollector issues = new();
        CatalogReferenceChecks.Check([(StandardReference.Parse(reference), "/controls/0/references/0")], issues);
        return issues.Issues;
    }

    [Theory]
    [InlineData("mhlw-6.0/control/18")]
    [InlineData("mhlw-6.0/management/13.1.2")]
    [InlineData("iso27001:2022/A.8.34")]
    public void A_reference_that_names_an_item_is_silent(string reference) => Assert.Empty(Check(reference));

    [Fact]
    public void A_reference_to_no_item_is_an_error_with_itself_as_subject()
    {
        IsmsIssue issue = Assert.Single(Check("mhlw-6.0/control/99"));
        Assert.Equal(("CTLG0101", IssueSeverity.Error, "mhlw-6.0/control/99"), (issue.Code, issue.Severity, issue.Subject));
    }

    [Fact]
    public void A_catalog_that_is_not_held_is_a_notice() => Assert.Equal(("CTLG0102", IssueSeverity.Notice), (Check("nist/x")[0].Code, Check("nist/x")[0].Severity));
}
