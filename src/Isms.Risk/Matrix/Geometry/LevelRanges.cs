using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>Which risks can a level hold, and which levels overlap?</summary>
internal static class LevelRanges
{
    /// <summary>The range of each level that some cell has, lowest first.</summary>
    public static ValueList<LevelRange> Of(MeasuredGrid grid)
    {
        RankGrid ranks = grid.Ranks;
        LevelRange[] ranges = new LevelRange[ranks.Used.Count];
        for (int i = 0; i < ranges.Length; i++)
        {
            int rank = ranks.Used[i];
            int lowest = -1;
            int highest = -1;
            for (int cell = 0; cell < ranks.Count; cell++)
            {
                if (ranks.RankOf(cell) == rank)
                {
                    lowest = lowest < 0 || grid.Low(cell) < grid.Low(lowest) ? cell : lowest;
                    highest = highest < 0 || grid.High(cell) > grid.High(highest) ? cell : highest;
                }
            }

            ranges[i] = new LevelRange(rank, grid.Measure(grid.Low(lowest)), grid.Measure(grid.High(highest)), ranks.PlaceOf(lowest), ranks.PlaceOf(highest));
        }

        return ranges.ToValueList();
    }

    /// <summary>Every pair of these levels, by the lower and then by the higher.</summary>
    public static ValueList<LevelPair> Pairs(ValueList<LevelRange> ranges)
    {
        List<LevelPair> pairs = new(ranges.Count * (ranges.Count - 1) / 2);
        for (int lower = 0; lower < ranges.Count; lower++)
        {
            for (int upper = lower + 1; upper < ranges.Count; upper++)
            {
                pairs.Add(new LevelPair(ranges[lower], ranges[upper]));
            }
        }

        return pairs.ToValueList();
    }
}
