using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>What the checks of the risk process work on. A part that is not known is null, and the rules that need it are left out. Immutable.</summary>
public sealed record RiskCheckInput
{
    /// <summary>The organisation: its top management approves what is retained; null where it is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The context of the organisation; null leaves it unchecked.</summary>
    public OrganizationContext? Context { get; init; }

    /// <summary>The criteria that ratings are compared with; null where they are not known.</summary>
    public required RiskCriteria? Criteria { get; init; }

    /// <summary>Assets, flows, risks, detailed analyses and approvals.</summary>
    public required RiskRegister Register { get; init; }

    /// <summary>The day of the judgement; null where it is not known.</summary>
    public required LocalDate? AsOf { get; init; }
}
