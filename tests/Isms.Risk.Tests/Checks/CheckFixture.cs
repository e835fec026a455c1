using Isms.Core.Issues;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;

namespace Isms.Risk.Tests.Checks;

internal static class CheckFixture
{
    public static IReadOnlyList<IsmsIssue> Run(RiskRegister register, RiskCriteria? criteria = null)
    {
        IssueCollector issues = new();
        RiskCheck.Run(Input(register, criteria), issues);
        return issues.Issues;
    }

    public static RiskCheckInput Input(RiskRegister register, RiskCriteria? criteria = null) => new()
    {
        Organization = RegisterSample.Organization,
        Criteria = criteria ?? RegisterSample.Criteria,
        Register = register,
        AsOf = RegisterSample.AsOf,
    };

    /// <summary>The register has this issue and no other.</summary>
    public static IsmsIssue AssertOnly(IssueDefinition definition, string subject, string path, RiskRegister register, RiskCriteria? criteria = null)
    {
        IsmsIssue issue = Assert.Single(Run(register, criteria));
        Assert.Equal((definition.Code, subject, path), (issue.Code, issue.Subject, issue.Path));
        Assert.True(issue.Message.IsComplete);
        Assert.DoesNotContain("{", issue.Message.English, StringComparison.Ordinal);
        return issue;
    }

    public static void AssertOnly(IssueDefinition definition, string subject, string path, IdentifiedRisk changed) =>
        AssertOnly(definition, subject, path, RegisterSample.With(changed));

    /// <summary>The register has this issue, perhaps among others.</summary>
    public static void AssertHas(IssueDefinition definition, string subject, string path, IdentifiedRisk changed) =>
        Assert.Contains((definition.Code, subject, path), Run(RegisterSample.With(changed)).Select(issue => (issue.Code, issue.Subject, issue.Path)));

    public static void AssertHasNot(IssueDefinition definition, IdentifiedRisk changed) =>
        Assert.DoesNotContain(definition.Code, Run(RegisterSample.With(changed)).Select(issue => issue.Code));

    public static void AssertNothing(RiskRegister register) => Assert.Empty(Run(register));

    public static void AssertNothing(IdentifiedRisk changed) => AssertNothing(RegisterSample.With(changed));
}
