using Isms.Core;
using Isms.Risk.Scope;

namespace Isms.Risk.Context;

/// <summary>The context of the organisation: issues, interested parties, scope (ISO/IEC 27001:2013 clause 4). Immutable.</summary>
public sealed record OrganizationContext : DocumentElement
{
    /// <summary>External and internal issues.</summary>
    public ValueList<ContextIssue> Issues { get; init; } = [];

    /// <summary>How internal and external issues belong together.</summary>
    public ValueList<EnvironmentRelation> EnvironmentRelations { get; init; } = [];

    /// <summary>Interested parties with their requirements.</summary>
    public ValueList<InterestedParty> InterestedParties { get; init; } = [];

    /// <summary>By what each requirement is answered.</summary>
    public ValueList<RequirementTrace> RequirementTraces { get; init; } = [];

    /// <summary>The scope, or null while it is not determined.</summary>
    public ManagementSystemScope? Scope { get; init; }

    /// <summary>The availability that the order-entry system aims at, in percent, with which the linkage is compared (concept 99); or null.</summary>
    public decimal? OrderSystemAvailabilityTargetPercent { get; init; }
}
