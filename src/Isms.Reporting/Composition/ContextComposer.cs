using Isms.Core;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Risk.Context;
using Isms.Risk.Scope;

namespace Isms.Reporting.Composition;

/// <summary>Context and scope.</summary>
internal static class ContextComposer
{
    public static ContextView Compose(ReportSource source)
    {
        OrganizationContext context = source.System.Context;
        ManagementSystemScope? scope = context.Scope;
        Dictionary<string, string> parties = context.InterestedParties.GroupBy(party => party.Id.Value).ToDictionary(group => group.Key, group => source.Text(group.First().Name), StringComparer.Ordinal);
        ILookup<RequirementId, RequirementTrace> traces = context.RequirementTraces.ToLookup(trace => trace.Requirement);
        return new ContextView
        {
            Scope = source.TextOrNull(scope?.Statement),
            Units = (scope?.Units ?? []).Select(unit => source.Unit(unit)!).ToValueList(),
            Locations = (scope?.Locations ?? []).Select(location => source.Text(location.Name)).ToValueList(),
            Flows = (scope?.Flows ?? []).Select(id => $"{id} {source.TextOrNull(source.System.Register.FindFlow(id)?.Name)}".TrimEnd()).ToValueList(),
            Exclusions = (scope?.Exclusions ?? []).Select(exclusion => (source.Text(exclusion.What), source.Text(exclusion.Reason))).ToValueList(),
            ExternalIssues = Issues(source, ContextIssueKind.External),
            InternalIssues = Issues(source, ContextIssueKind.Internal),
            Parties = context.InterestedParties
                .SelectMany(party => party.Requirements.Select(requirement => new PartyRow(
                    source.Text(party.Name),
                    party.Relation.Name.In(source.Language),
                    requirement.Id.Value,
                    source.Text(requirement.Text),
                    traces[requirement.Id].SelectMany(trace => trace.By).Select(id => source.Named(id)!).ToValueList())))
                .ToValueList(),
            Interfaces = (scope?.Interfaces ?? []).Select(crossing => new InterfaceRow(
                crossing.Id.Value,
                parties.GetValueOrDefault(crossing.Party.Value, crossing.Party.Value),
                source.Named(crossing.Agreement),
                crossing.AvailabilityTargetPercent is { } percent ? PlainText.Number(percent) + " %" : null)).ToValueList(),
        };
    }

    private static ValueList<string> Issues(ReportSource source, ContextIssueKind kind) =>
        source.System.Context.Issues.Where(issue => issue.Kind == kind).Select(issue => source.Text(issue.Name)).ToValueList();
}
