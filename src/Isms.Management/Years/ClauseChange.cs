using Isms.Core;
using Isms.Management.Cycle;

namespace Isms.Management.Years;

/// <summary>What became of one clause between two judgements. Immutable.</summary>
public sealed record ClauseChange
{
    internal ClauseChange(ClauseState? older, ClauseState? newer)
    {
        Older = older;
        Newer = newer;
        Kind = (older?.IsClosed, newer?.IsClosed) switch
        {
            (null, _) => ClauseChangeKind.New,
            (_, null) => ClauseChangeKind.Gone,
            (true, false) => ClauseChangeKind.Opened,
            (false, true) => ClauseChangeKind.Closed,
            (false, false) => ClauseChangeKind.StaysOpen,
            (true, true) => ClauseChangeKind.StaysClosed,
        };
        ValueList<LocalizedText> before = older?.Missing ?? [];
        ValueList<LocalizedText> after = newer?.Missing ?? [];
        Arisen = after.Except(before).ToValueList();
        Settled = before.Except(after).ToValueList();
        Standing = after.Intersect(before).ToValueList();
    }

    /// <summary>The clause in the older report, or null.</summary>
    public ClauseState? Older { get; }

    /// <summary>The clause in the newer report, or null.</summary>
    public ClauseState? Newer { get; }

    /// <summary>What became of it.</summary>
    public ClauseChangeKind Kind { get; }

    /// <summary>What keeps it open now and did not before.</summary>
    public ValueList<LocalizedText> Arisen { get; }

    /// <summary>What kept it open before and does not now.</summary>
    public ValueList<LocalizedText> Settled { get; }

    /// <summary>What keeps it open in both.</summary>
    public ValueList<LocalizedText> Standing { get; }

    /// <summary>The number of the clause, of the newer report where it has it.</summary>
    public string Id => (Newer ?? Older)!.Id;
}
