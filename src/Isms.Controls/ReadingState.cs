using Isms.Core;
namespace Isms.Controls;

/// <summary>How a reading that is expected stands as of a day: there and good, there and bad, too late, or not there.</summary>
public sealed class ReadingState : Code<ReadingState>
{
    private ReadingState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReadingState(string value)
        : base(value)
    {
    }

    /// <summary>There in time, and on the right side of the target.</summary>
    public static ReadingState Met { get; } = new("met", LocalizedText.Create("達成", "met"));

    /// <summary>There in time, and on the wrong side of the target.</summary>
    public static ReadingState Missed { get; } = new("missed", LocalizedText.Create("未達", "missed"));

    /// <summary>There in time; single readings of this measure are not compared with the target.</summary>
    public static ReadingState Recorded { get; } = new("recorded", LocalizedText.Create("記録済み", "recorded"));

    /// <summary>Recorded after the day it was due; what it says is judged apart.</summary>
    public static ReadingState Late { get; } = new("late", LocalizedText.Create("遅延", "late"));

    /// <summary>Due, and not there.</summary>
    public static ReadingState Missing { get; } = new("missing", LocalizedText.Create("欠測", "missing"));

    /// <summary>Not due yet, or on record that there was nothing to read.</summary>
    public static ReadingState NotDue { get; } = new("notDue", LocalizedText.Create("期限前又は対象なし", "not due"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReadingState> List { get; } = new("readingState", value => new ReadingState(value), Met, Missed, Recorded, Late, Missing, NotDue);
}
