using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>How a duty is not fulfilled.</summary>
public sealed class DutyGapKind : Code<DutyGapKind>
{
    private DutyGapKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private DutyGapKind(string value)
        : base(value)
    {
    }

    /// <summary>There is no record of it.</summary>
    public static DutyGapKind Missing { get; } = new("missing", LocalizedText.Create("記録なし", "missing"));

    /// <summary>It was done longer ago than is allowed.</summary>
    public static DutyGapKind Late { get; } = new("late", LocalizedText.Create("期限超過", "late"));

    /// <summary>It was done before what has to come first.</summary>
    public static DutyGapKind OutOfOrder { get; } = new("outOfOrder", LocalizedText.Create("順序の誤り", "out of order"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<DutyGapKind> List { get; } = new("dutyGapKind", value => new DutyGapKind(value), Missing, Late, OutOfOrder);
}
