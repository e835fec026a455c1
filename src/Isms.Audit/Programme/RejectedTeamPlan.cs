using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Programme;

/// <summary>A proposal for an audit team that was refused, kept as evidence that independence is looked at (9.2 e). Immutable.</summary>
public sealed record RejectedTeamPlan : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required RejectedTeamPlanId Id { get; init; }

    /// <summary>The audit.</summary>
    public required AuditId Audit { get; init; }

    /// <summary>Who was proposed.</summary>
    public required PersonId ProposedMember { get; init; }

    /// <summary>Why it was refused, in a word, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>A remark, or null.</summary>
    public LocalizedText? Note { get; init; }
}
