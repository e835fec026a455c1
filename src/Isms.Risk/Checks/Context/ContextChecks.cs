using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Context;
using Isms.Risk.Scope;

namespace Isms.Risk.Checks.Context;

/// <summary>What clause 4 of ISO/IEC 27001:2013 asks of the context. Static and thread-safe.</summary>
public static class ContextChecks
{
    /// <summary>Checks the context.</summary>
    /// <param name="context">The context.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(OrganizationContext context, IssueCollector issues)
    {
        Guard.NotNull(issues);
        string[] kinds = Guard.NotNull(context).Issues.Select(issue => issue.Kind.Value).Distinct(StringComparer.Ordinal).OrderBy(kind => kind, StringComparer.Ordinal).ToArray();
        if (!kinds.SequenceEqual([ContextIssueKind.External.Value, ContextIssueKind.Internal.Value], StringComparer.Ordinal))
        {
            issues.Add(ContextIssues.IssueKindsMissing, "ISS", "/context/issues", kinds.Length == 0 ? "-" : string.Join(", ", kinds));
        }

        CheckRelations(context, issues);
        CheckParties(context, issues);
        CheckScope(context, issues);
    }

    private static void CheckRelations(OrganizationContext context, IssueCollector issues)
    {
        for (int i = 0; i < context.EnvironmentRelations.Count; i++)
        {
            EnvironmentRelation relation = context.EnvironmentRelations[i];
            string path = FormattableString.Invariant($"/context/environmentRelations/{i}");
            CheckSide(context, relation.Internal, ContextIssueKind.Internal, path + "/internal", issues);
            CheckSide(context, relation.External, ContextIssueKind.External, path + "/external", issues);
        }
    }

    private static void CheckSide(OrganizationContext context, ContextIssueId id, ContextIssueKind side, string path, IssueCollector issues)
    {
        // An issue that is not there is the reader's to report, and so is an unknown kind.
        if (context.Issues.FirstOrDefault(issue => issue.Id == id) is { } found && found.Kind.IsKnown && found.Kind != side)
        {
            issues.Add(ContextIssues.RelationOnWrongSide, id, path, id.Value, found.Kind.Value, side.Value);
        }
    }

    private static void CheckParties(OrganizationContext context, IssueCollector issues)
    {
        HashSet<RequirementId> answered = [.. context.RequirementTraces.Where(trace => trace.By.Count > 0).Select(trace => trace.Requirement)];
        for (int i = 0; i < context.InterestedParties.Count; i++)
        {
            InterestedParty party = context.InterestedParties[i];
            string path = FormattableString.Invariant($"/context/interestedParties/{i}");
            if (party.Requirements.Count == 0)
            {
                issues.Add(ContextIssues.PartyWithoutRequirement, party.Id, path, party.Id.Value);
            }

            for (int j = 0; j < party.Requirements.Count; j++)
            {
                RequirementId requirement = party.Requirements[j].Id;
                if (!answered.Contains(requirement))
                {
                    issues.Add(ContextIssues.RequirementNotAnswered, requirement, FormattableString.Invariant($"{path}/requirements/{j}"), requirement.Value);
                }
            }
        }
    }

    private static void CheckScope(OrganizationContext context, IssueCollector issues)
    {
        if (context.Scope is not { } scope)
        {
            return;
        }

        for (int i = 0; i < scope.Interfaces.Count; i++)
        {
            ScopeInterface crossing = scope.Interfaces[i];
            string path = FormattableString.Invariant($"/context/scope/interfaces/{i}");
            if (crossing.IsLinkage && crossing.AvailabilityTargetPercent < context.OrderSystemAvailabilityTargetPercent)
            {
                issues.Add(
                    ContextIssues.LinkageBelowOrderSystem,
                    crossing.Id,
                    path + "/availabilityTargetPercent",
                    crossing.Id.Value,
                    Text(crossing.AvailabilityTargetPercent),
                    Text(context.OrderSystemAvailabilityTargetPercent));
            }

            if (crossing.Agreement is null)
            {
                issues.Add(ContextIssues.InterfaceWithoutAgreement, crossing.Id, path, crossing.Id.Value);
            }
        }

        for (int i = 0; i < scope.Exclusions.Count; i++)
        {
            // The rule asks for the Japanese reason: that is what an inspector reads.
            if (string.IsNullOrWhiteSpace(scope.Exclusions[i].Reason?.Japanese))
            {
                issues.Add(ContextIssues.ExclusionWithoutReason, scope.Exclusions[i].Id, FormattableString.Invariant($"/context/scope/exclusions/{i}"), scope.Exclusions[i].Id.Value);
            }
        }
    }

    private static string Text(decimal? number) => number.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
