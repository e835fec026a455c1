using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Criteria;

/// <summary>Which risks may stay as they are (ISO/IEC 27001:2013 6.1.2 a 1). Immutable.</summary>
public sealed record RiskAcceptance : DocumentElement
{
    /// <summary>A risk up to here is acceptable.</summary>
    public required RiskThreshold AcceptUpTo { get; init; }

    /// <summary>A risk above that and up to here may be retained with top management's approval; null where only the two borders are written down.</summary>
    public RiskThreshold? RetainWithApprovalUpTo { get; init; }

    /// <summary>A risk from here on must be treated.</summary>
    public required RiskThreshold MustTreatFrom { get; init; }

    /// <summary>Who approved these rules and answers for them, or null where that is not recorded.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>When they were approved, or null where that is not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }
}
