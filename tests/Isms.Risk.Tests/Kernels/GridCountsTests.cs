using Isms.Risk.Kernels;

namespace Isms.Risk.Tests.Kernels;

public sealed class GridCountsTests
{
    [Fact]
    public void Every_way_counts_what_one_counts_by_hand_at_every_length()
    {
        Random random = new(11);
        foreach ((int rows, int columns) in new[] { (2, 2), (6, 6), (7, 13), (16, 3), (16, 16) })
        {
            foreach (int length in KernelCases.Lengths)
            {
                byte[] row = KernelCases.Bytes(random, length, rows);
                byte[] column = KernelCases.Bytes(random, length, columns);
                long[] expected = new long[rows * columns];
                for (int i = 0; i < length; i++)
                {
                    expected[(row[i] * columns) + column[i]]++;
                }

                byte[] rowHome = [0, .. row];
                foreach (KernelPath path in KernelCases.Paths)
                {
                    long[] counts = new long[rows * columns];
                    counts[^1] = 5;
                    Assert.True(GridCounts.Add(rowHome.AsSpan(1), column, columns, counts, path) == length, $"{path}, {rows} x {columns}, length {length}");
                    counts[^1] -= 5;
                    Assert.True(counts.SequenceEqual(expected), $"{path}, {rows} x {columns}, length {length}");
                }
            }
        }
    }

    [Fact]
    public void A_counter_does_not_overflow_when_all_pairs_are_the_same()
    {
        const int Length = 100_003;
        for (int place = 0; place < 36; place++)
        {
            byte[] row = new byte[Length];
            byte[] column = new byte[Length];
            Array.Fill(row, (byte)(place / 6));
            Array.Fill(column, (byte)(place % 6));
            long[] expected = new long[36];
            expected[place] = Length;
            foreach (KernelPath path in KernelCases.Paths)
            {
                long[] counts = new long[36];
                GridCounts.Add(row, column, 6, counts, path);
                Assert.True(counts.SequenceEqual(expected), $"{path}, place {place}");
            }
        }
    }

    [Fact]
    public void A_pair_outside_the_grid_is_found_wherever_it_stands()
    {
        Random random = new(5);
        byte[] row = KernelCases.Bytes(random, 300, 6);
        byte[] column = KernelCases.Bytes(random, 300, 16);
        foreach (KernelPath path in KernelCases.Paths)
        {
            for (int bad = 0; bad < row.Length; bad++)
            {
                byte[] badRow = [.. row];
                badRow[bad] = 6;
                Assert.Equal(bad, GridCounts.Add(badRow, column, 16, new long[96], path));
                byte[] badColumn = [.. column];
                badColumn[bad] = 16;
                Assert.Equal(bad, GridCounts.Add(row, badColumn, 16, new long[96], path));
            }
        }
    }
}
