using Isms.Audit.Certification.Schemes;
using Isms.Core;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>Whether a condition is fulfilled on a day, and why. Immutable, with value equality.</summary>
public sealed record ConditionStanding
{
    internal ConditionStanding(CertificationCondition condition, bool isFulfilled, LocalizedText why)
    {
        Condition = condition;
        IsFulfilled = isFulfilled;
        Why = why;
    }

    /// <summary>The condition.</summary>
    public CertificationCondition Condition { get; }

    /// <summary>Whether it is fulfilled.</summary>
    public bool IsFulfilled { get; }

    /// <summary>What fulfils it, or what is still missing, in both languages.</summary>
    public LocalizedText Why { get; }
}
