namespace Isms.Risk.Tests.Matrix;

/// <summary>
/// The plainest reading of the questions a review asks, for equal widths: every definition written down as it stands, over lists of cells, nothing shared with the library.
/// A cell is (row, column) from 0; its least risk is row * column, its greatest (row + 1) * (column + 1), both of N * M.
/// </summary>
internal sealed class ReviewTwin
{
    private readonly int[][] ranks;
    private readonly List<(int Row, int Column)> cells = [];
    private readonly List<(int Row, int Column)> red;
    private readonly List<(int Row, int Column)> green;
    private readonly int[] used;

    public ReviewTwin(int[][] ranks)
    {
        this.ranks = ranks;
        for (int row = 0; row < ranks.Length; row++)
        {
            for (int column = 0; column < ranks[row].Length; column++)
            {
                cells.Add((row, column));
            }
        }

        used = cells.Select(Rank).Distinct().Order().ToArray();
        red = cells.Where(cell => Rank(cell) == used[^1]).ToList();
        green = cells.Where(cell => Rank(cell) == used[0]).ToList();
    }

    public int LevelsInUse => used.Length;

    public int MonotoneViolations => cells.Sum(a => cells.Count(b => b.Row >= a.Row && b.Column >= a.Column && Rank(b) < Rank(a)));

    public bool WeakConsistency => red.Min(Low) >= green.Max(High);

    public (int Violated, int All) LevelPairs
    {
        get
        {
            List<(int Low, int High)> pairs = used.SelectMany(low => used.Where(high => low < high).Select(high => (low, high))).ToList();
            return (pairs.Count(pair => cells.Where(c => Rank(c) == pair.High).Min(Low) < cells.Where(c => Rank(c) == pair.Low).Max(High)), pairs.Count);
        }
    }

    public int BetweennessViolations => green.Sum(g => red.Count(r => r.Row - g.Row is 0 or 1 && r.Column - g.Column is 0 or 1));

    public int Touching => green.Sum(g => red.Count(r => Math.Abs(r.Row - g.Row) <= 1 && Math.Abs(r.Column - g.Column) <= 1));

    /// <summary>The cells that break each clause, as row, column and number of the clause.</summary>
    public IEnumerable<(int Row, int Column, int Clause)> ColouringViolations =>
        from cell in cells
        from clause in Enumerable.Range(0, 3)
        where clause switch { 0 => MustBeRed(cell) && !red.Contains(cell), 1 => MustBeGreen(cell) && !green.Contains(cell), _ => IsBetween(cell) && !MayBeBetween(cell) }
        select (cell.Row, cell.Column, clause);

    public double Tied => (double)cells.Sum(a => cells.Count(b => Rank(a) == Rank(b))) / (cells.Count * cells.Count);

    public double CertainByCell => 2.0 * cells.Sum(a => cells.Count(b => Rank(a) < Rank(b) && High(a) <= Low(b))) / (cells.Count * cells.Count);

    public double CertainByLevel => 2.0 * cells.Sum(a => cells.Count(b =>
        Rank(a) < Rank(b) && cells.Where(c => Rank(c) == Rank(a)).Max(High) <= cells.Where(c => Rank(c) == Rank(b)).Min(Low))) / (cells.Count * cells.Count);

    /// <summary>
    /// Right and reversed on likelihood + consequence = 1, in pieces of 1/(2NM): a piece lies in one cell, and two pieces at different distances from the middle are in order for certain,
    /// two at the same distance half the time.
    /// </summary>
    public (double Right, double Reversed) AntiDiagonal
    {
        get
        {
            int length = 2 * ranks.Length * ranks[0].Length;
            var pieces = Enumerable.Range(0, length)
                .Select(i => (Distance: i < length / 2 ? (length / 2) - 1 - i : i - (length / 2), Rank: ranks[i * ranks.Length / length][(length - 1 - i) * ranks[0].Length / length]))
                .ToList();
            double right = 0;
            double reversed = 0;
            foreach (var a in pieces)
            {
                foreach (var b in pieces.Where(b => b.Rank != a.Rank))
                {
                    // The smaller risk is the one farther away.
                    double share = a.Distance == b.Distance ? 0.5 : (a.Distance > b.Distance) == (a.Rank < b.Rank) ? 1 : 0;
                    right += share;
                    reversed += 1 - share;
                }
            }

            return (right / length / length, reversed / length / length);
        }
    }

    private int Rank((int Row, int Column) cell) => ranks[cell.Row][cell.Column];

    private static int Low((int Row, int Column) cell) => cell.Row * cell.Column;

    private static int High((int Row, int Column) cell) => (cell.Row + 1) * (cell.Column + 1);

    private bool MustBeRed((int Row, int Column) cell) => High(cell) >= red.Min(High) && Low(cell) >= green.Max(High);

    private bool MustBeGreen((int Row, int Column) cell) => Low(cell) <= green.Max(Low) && High(cell) <= red.Min(Low);

    private bool IsBetween((int Row, int Column) cell) => !red.Contains(cell) && !green.Contains(cell);

    private bool MayBeBetween((int Row, int Column) cell) =>
        (green.Any(g => g.Row <= cell.Row && g.Column <= cell.Column) && red.Any(r => r.Row >= cell.Row && r.Column >= cell.Column))
        || (High(cell) > red.Min(Low) && Low(cell) < green.Max(High));
}
