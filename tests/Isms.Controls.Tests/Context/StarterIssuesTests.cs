using Isms.Catalogs.Glossary;
using Isms.Controls.Context;
using Isms.Core.Issues;
using Isms.Risk.Checks.Context;
using Isms.Risk.Context;

namespace Isms.Controls.Tests.Context;

public sealed class StarterIssuesTests
{
    // The list of concept 26 by hand: one entry is a role and no issue, four lie inside, one outside.
    [Fact]
    public void The_hospital_list_gives_four_internal_issues_and_an_external_one()
    {
        Assert.Equal(
            [
                "ISS-professions internal people", "ISS-transfers internal people", "ISS-complex-systems internal systems", "ISS-special-systems internal systems",
                "ISS-linkage external ",
            ],
            StarterIssues.Of(ReferenceLists.Find("hospital-issues")!).Select(issue => $"{issue.Id} {issue.Kind.Value} {issue.Environment}"));
        Assert.All(StarterIssues.Of(ReferenceLists.Find("hospital-issues")!), issue => Assert.True(issue.Name.IsComplete));
    }

    [Fact]
    public void They_fulfil_what_is_asked_of_the_kinds_of_issue()
    {
        IssueCollector issues = new();
        ContextChecks.Check(new OrganizationContext { Issues = StarterIssues.Of(ReferenceLists.Find("hospital-issues")!) }, issues);
        Assert.Empty(issues.Issues);
    }

    [Fact]
    public void A_list_that_does_not_say_inside_or_outside_gives_none() => Assert.Empty(StarterIssues.Of(ReferenceLists.Find("management-issues")!));
}
