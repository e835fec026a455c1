using Isms.Core;

namespace Isms.Reporting.Views;

/// <summary>Context and scope (ISO/IEC 27001:2013 4.1 to 4.3).</summary>
internal sealed record ContextView
{
    public string? Scope { get; init; }
    public ValueList<string> Units { get; init; } = [];
    public ValueList<string> Locations { get; init; } = [];
    public ValueList<string> Flows { get; init; } = [];

    /// <summary>What is excluded, and the reason.</summary>
    public ValueList<(string What, string Reason)> Exclusions { get; init; } = [];
    public ValueList<string> ExternalIssues { get; init; } = [];
    public ValueList<string> InternalIssues { get; init; } = [];
    public ValueList<PartyRow> Parties { get; init; } = [];
    public ValueList<InterfaceRow> Interfaces { get; init; } = [];
}

/// <summary>A requirement of an interested party; one row a requirement.</summary>
internal sealed record PartyRow(string Party, string Relation, string RequirementId, string Requirement, ValueList<string> AnsweredBy);

/// <summary>An interface of the scope.</summary>
internal sealed record InterfaceRow(string Id, string Party, string? Agreement, string? AvailabilityTarget);
