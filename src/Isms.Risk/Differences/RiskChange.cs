using Isms.Core;
using Isms.Risk.Register;

namespace Isms.Risk.Differences;

/// <summary>A risk that is new, gone, moved or changed between two registers, and why. Immutable, with value equality.</summary>
public sealed record RiskChange
{
    internal RiskChange(IdentifiedRisk? older, IdentifiedRisk? newer, ValueList<RatingMove> moves, ValueList<MemberChange> members, ValueList<DifferenceReason> reasons)
    {
        Older = older;
        Newer = newer;
        Moves = moves;
        Members = members;
        Reasons = reasons;
        Kind = older is null || (newer is not null && older.IsClosed && !newer.IsClosed) ? ChangeKind.New
            : newer is null || (newer.IsClosed && !older.IsClosed) ? ChangeKind.Gone
            : moves.Count > 0 ? ChangeKind.Moved
            : ChangeKind.Changed;
    }

    /// <summary>The identifier of the risk.</summary>
    public RiskId Id => (Newer ?? Older)!.Id;

    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The risk in the older register; null where it was not there.</summary>
    public IdentifiedRisk? Older { get; }

    /// <summary>The risk in the newer register; null where it is not there.</summary>
    public IdentifiedRisk? Newer { get; }

    /// <summary>The stages whose rating or level is another; empty where one register does not have the risk.</summary>
    public ValueList<RatingMove> Moves { get; }

    /// <summary>The members that are another, in the order of the document; empty where one register does not have the risk.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>Why, in the order recorded; never empty: where nothing is recorded, that is said.</summary>
    public ValueList<DifferenceReason> Reasons { get; }
}
