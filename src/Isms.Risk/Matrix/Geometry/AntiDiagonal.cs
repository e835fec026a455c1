using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>
/// What do the levels say where likelihood + consequence = 1 on scales of equal widths? There the risk p (1 - p) falls with the distance of p from 1/2. In units of 1/(2 N M) every
/// place where the line passes from cell to cell, and the middle, is a whole number, so the shares are exact.
/// </summary>
internal static class AntiDiagonal
{
    public static AntiDiagonalShares Of(RankGrid grid)
    {
        List<Segment> segments = SegmentsOf(grid);
        long right = 0;
        long reversed = 0;
        long tied = 0;
        foreach (Segment near in segments)
        {
            foreach (Segment far in segments)
            {
                // "far" is farther from the middle, hence the smaller risk.
                long twice = TwiceFarther(far, near);
                if (far.Rank < near.Rank)
                {
                    right += twice;
                }
                else if (far.Rank > near.Rank)
                {
                    reversed += twice;
                }
                else
                {
                    tied += twice;
                }
            }
        }

        long length = 2L * grid.Rows * grid.Columns;
        long whole = length * length;
        return new AntiDiagonalShares(Fraction.Create(right, whole), Fraction.Create(reversed, whole), Fraction.Create(tied, whole));
    }

    private static List<Segment> SegmentsOf(RankGrid grid)
    {
        int row = 2 * grid.Columns;
        int column = 2 * grid.Rows;
        int length = grid.Rows * row;
        int middle = length / 2;
        List<Segment> segments = [];
        for (int from = 0; from < length;)
        {
            // The next place where the line leaves a row, leaves a column, or passes the middle.
            int to = Math.Min(((from / row) + 1) * row, ((from / column) + 1) * column);
            to = from < middle ? Math.Min(to, middle) : to;
            int rank = grid.RankAt(from / row, (length - to) / column);
            segments.Add(from < middle ? new Segment(middle - to, middle - from, rank) : new Segment(from - middle, to - middle, rank));
            from = to;
        }

        return segments;
    }

    /// <summary>Twice the area of the pairs in which the distance from the first segment is greater than that from the second.</summary>
    private static long TwiceFarther(Segment first, Segment second) => TwiceBelow(first.To, second) - TwiceBelow(first.From, second);

    /// <summary>Twice the area of the pairs of a distance up to the given one and a smaller distance from the segment.</summary>
    private static long TwiceBelow(long distance, Segment segment)
    {
        long inside = Math.Min(Math.Max(distance - segment.From, 0), segment.Length);
        long beyond = Math.Max(distance - segment.To, 0);
        return (inside * inside) + (2 * segment.Length * beyond);
    }

    /// <summary>A part of the line inside one cell and on one side of the middle, by its distance from the middle.</summary>
    private readonly struct Segment(long from, long to, int rank)
    {
        public long From { get; } = from;

        public long To { get; } = to;

        public int Rank { get; } = rank;

        public long Length => To - From;
    }
}
