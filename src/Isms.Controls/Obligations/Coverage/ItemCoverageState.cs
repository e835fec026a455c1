using Isms.Core;

namespace Isms.Controls.Obligations.Coverage;

/// <summary>How far an item of a guideline is covered by the controls on record.</summary>
public sealed class ItemCoverageState : Code<ItemCoverageState>
{
    private ItemCoverageState(string value, LocalizedText name, int rank)
        : base(value, name) => Rank = rank;

    private ItemCoverageState(string value)
        : base(value)
    {
    }

    /// <summary>Every control that answers it is in place or met by an alternative.</summary>
    public static ItemCoverageState InPlace { get; } = new("inPlace", LocalizedText.Create("実施済み", "in place"), 5);

    /// <summary>Some of what answers it is in place, or a control is partly.</summary>
    public static ItemCoverageState Partial { get; } = new("partial", LocalizedText.Create("一部実施", "partly in place"), 4);

    /// <summary>Nothing that answers it is in place yet, and something is planned.</summary>
    public static ItemCoverageState Planned { get; } = new("planned", LocalizedText.Create("計画中", "planned"), 3);

    /// <summary>Controls are decided on and not begun.</summary>
    public static ItemCoverageState NotStarted { get; } = new("notStarted", LocalizedText.Create("未着手", "not started"), 2);

    /// <summary>Something has to do with it, and nothing follows from that: a control answers the chapter it is in, or an item elsewhere that only overlaps it.</summary>
    public static ItemCoverageState NotKnown { get; } = new("notKnown", LocalizedText.Create("不明", "not known"), 1);

    /// <summary>Nothing on record has to do with it.</summary>
    public static ItemCoverageState NotCovered { get; } = new("notCovered", LocalizedText.Create("対応なし", "not covered"), 0);

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ItemCoverageState> List { get; } = new("itemCoverageState", value => new ItemCoverageState(value), InPlace, Partial, Planned, NotStarted, NotKnown, NotCovered);

    /// <summary>How much is said: 5 in place to 0 not covered.</summary>
    internal int Rank { get; }
}
