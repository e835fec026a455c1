using Isms.Core.Issues;
using Isms.Risk.Checks.Analysis;
using Isms.Risk.Checks.Assets;
using Isms.Risk.Checks.Context;

namespace Isms.Risk.Checks;

/// <summary>All checks of the risk process: context, criteria, assets and flows, risks and their treatment, what ratings rest on.</summary>
public static class RiskCheck
{
    /// <summary>Runs them in the order of the document. Pure and deterministic: the same input gives the same issues.</summary>
    /// <param name="input">What is checked, and as of which day.</param>
    /// <param name="issues">Where issues go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Run(RiskCheckInput input, IssueCollector issues)
    {
        Guard.NotNull(input);
        Guard.NotNull(issues);
        if (input.Context is not null)
        {
            ContextChecks.Check(input.Context, issues);
        }

        if (input.Criteria is not null)
        {
            CriteriaChecks.Check(input.Criteria, input.AsOf, issues);
        }

        AssetChecks.Check(input.Register, issues);
        RiskChecks.Check(input.Register, input.Criteria, input.Organization, input.AsOf, issues);
        AnalysisChecks.Check(input.Register, input.Criteria, issues);
        ConsistencyChecks.Check(input.Register, input.Criteria, issues);
    }
}
