using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>A duty toward a supplier that is not fulfilled, and why. Immutable, with value equality.</summary>
public sealed record DutyGap
{
    internal DutyGap(SupplierDuty duty, DutyGapKind kind, LocalizedText reason)
    {
        Duty = duty;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>The duty.</summary>
    public SupplierDuty Duty { get; }

    /// <summary>Whether it is missing, late or out of order.</summary>
    public DutyGapKind Kind { get; }

    /// <summary>Why, in both languages.</summary>
    public LocalizedText Reason { get; }
}
