using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Risk.Migration.Comparison;

/// <summary>
/// Which of two levels, one of each matrix, is the higher. The levels that both matrices have are the landmarks: a level goes up where it stood at or below
/// a landmark and now stands at or above it. Without landmarks in the same order nothing is compared.
/// </summary>
internal sealed class LevelOrder
{
    private readonly Dictionary<RiskLevelId, int> before;
    private readonly Dictionary<RiskLevelId, int> after;
    private readonly RiskLevelId[] landmarks;

    public LevelOrder(RiskMatrix older, RiskMatrix newer)
    {
        before = older.Levels.ToDictionary(level => level.Id, level => level.Rank);
        after = newer.Levels.ToDictionary(level => level.Id, level => level.Rank);
        landmarks = older.Levels.Select(level => level.Id).Where(after.ContainsKey).ToArray();
        IsConsistent = landmarks.SequenceEqual(newer.Levels.Select(level => level.Id).Where(before.ContainsKey));
    }

    /// <summary>Whether the levels that both matrices have stand in the same order.</summary>
    public bool IsConsistent { get; }

    /// <summary>Where a level of the older matrix goes when it becomes one of the newer.</summary>
    public LevelMove Move(RiskLevelId from, RiskLevelId to)
    {
        if (!IsConsistent)
        {
            return LevelMove.NotComparable;
        }

        if (from == to)
        {
            return LevelMove.Same;
        }

        return landmarks.Any(mark => before[from] <= before[mark] && after[mark] <= after[to]) ? LevelMove.Up
            : landmarks.Any(mark => before[from] >= before[mark] && after[mark] >= after[to]) ? LevelMove.Down
            : LevelMove.NotComparable;
    }
}
