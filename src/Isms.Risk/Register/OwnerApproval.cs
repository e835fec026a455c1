using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Register;

/// <summary>That a risk owner approved the risk treatment plan and accepts the residual risks (ISO/IEC 27001:2013 6.1.3 f). Immutable.</summary>
public sealed record OwnerApproval : DocumentElement
{
    /// <summary>The risk owner.</summary>
    public required PersonId Owner { get; init; }

    /// <summary>The plan that was approved, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>When, or null while it is not approved.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Whether the residual risks are accepted.</summary>
    public bool IsResidualAccepted { get; init; }

    /// <summary>Whether the plan is approved and the residual risks are accepted.</summary>
    public bool IsComplete => ApprovedOn is not null && IsResidualAccepted;
}
