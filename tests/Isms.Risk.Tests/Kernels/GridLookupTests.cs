using Isms.Risk.Kernels;

namespace Isms.Risk.Tests.Kernels;

public sealed class GridLookupTests
{
    private const byte Untouched = 0xEE;

    // The plainest reading.
    private static byte[] Oracle(GridTable table, byte[] rows, byte[] columns) => rows.Select((row, i) => table.Entries[(row * table.Columns) + columns[i]]).ToArray();

    [Fact]
    public void The_widest_way_is_one_that_the_processor_can_go() => Assert.True(Paths.IsSupported(Paths.Best));

    [Fact]
    public void Every_way_finds_what_the_table_says_at_every_length_and_alignment()
    {
        Random random = new(20261126);
        foreach ((int rows, int columns) in new[] { (2, 2), (6, 6), (8, 8), (6, 10), (7, 9), (11, 11), (16, 8), (12, 16), (16, 16) })
        {
            GridTable table = KernelCases.Table(random, rows, columns);
            foreach (int length in KernelCases.Lengths)
            {
                byte[] row = KernelCases.Bytes(random, length, rows);
                byte[] column = KernelCases.Bytes(random, length, columns);
                byte[] expected = Oracle(table, row, column);
                foreach (KernelPath path in KernelCases.Paths)
                {
                    string where = $"{path}, {rows} x {columns}, length {length}";

                    // Inputs and destination each at another alignment; what surrounds the destination stays.
                    byte[] rowHome = [0, .. row];
                    byte[] columnHome = [0, 0, .. column];
                    byte[] home = new byte[length + 10];
                    Array.Fill(home, Untouched);
                    Assert.True(GridLookup.Run(table, rowHome.AsSpan(1), columnHome.AsSpan(2), home.AsSpan(3, length), path) == length, where);
                    Assert.True(home.AsSpan(3, length).SequenceEqual(expected), where);
                    Assert.True(home.AsSpan(0, 3).IndexOfAnyExcept(Untouched) < 0 && home.AsSpan(length + 3).IndexOfAnyExcept(Untouched) < 0, where);

                    byte[] inRows = [.. row];
                    Assert.True(GridLookup.Run(table, inRows, column, inRows, path) == length && inRows.AsSpan().SequenceEqual(expected), where + ", into the rows");
                    byte[] inColumns = [.. column];
                    Assert.True(GridLookup.Run(table, row, inColumns, inColumns, path) == length && inColumns.AsSpan().SequenceEqual(expected), where + ", into the columns");
                }
            }
        }
    }

    [Fact]
    public void A_pair_outside_the_table_is_found_wherever_it_stands_and_nothing_is_written_from_there_on()
    {
        Random random = new(7);
        foreach ((int rows, int columns) in new[] { (6, 6), (11, 9), (16, 16) })
        {
            GridTable table = KernelCases.Table(random, rows, columns);

            // Four blocks of 64, one more, and shorter vectors down to single items.
            byte[] row = KernelCases.Bytes(random, 256 + 64 + 32 + 16 + 5, rows);
            byte[] column = KernelCases.Bytes(random, row.Length, columns);
            byte[] expected = Oracle(table, row, column);
            foreach (KernelPath path in KernelCases.Paths)
            {
                for (int bad = 0; bad < row.Length; bad++)
                {
                    byte outside = (byte)(bad % 3 == 0 ? 255 : bad % 3 == 1 ? 128 : Math.Max(rows, columns));
                    string where = $"{path}, {rows} x {columns}, index {bad}, {outside}";
                    byte[] badRow = [.. row];
                    badRow[bad] = outside;
                    byte[] found = new byte[row.Length];
                    Array.Fill(found, Untouched);
                    Assert.True(GridLookup.Run(table, badRow, column, found, path) == bad, where);
                    CheckPrefix(found, expected, bad, where);
                    Assert.True(found.AsSpan(bad).IndexOfAnyExcept(Untouched) < 0, where);

                    // In place, with a second one behind it: the first is named, and from it on the input stays.
                    byte[] badColumn = [.. column];
                    badColumn[bad] = outside;
                    badColumn[^1] = 255;
                    byte[] inPlace = [.. badColumn];
                    Assert.True(GridLookup.Run(table, row, inPlace, inPlace, path) == bad, where);
                    Assert.True(inPlace.AsSpan(0, bad).SequenceEqual(expected.AsSpan(0, bad)), where);
                    Assert.True(inPlace.AsSpan(bad).SequenceEqual(badColumn.AsSpan(bad)), where);
                }
            }
        }
    }

    [Fact]
    public void Batches_beyond_the_cache_are_the_same()
    {
        Random random = new(3);
        GridTable table = KernelCases.Table(random, 6, 6);
        byte[] row = KernelCases.Bytes(random, (8 << 20) + 333, 6);
        byte[] column = KernelCases.Bytes(random, row.Length, 6);
        byte[] expected = new byte[row.Length];
        for (int i = 0; i < row.Length; i++)
        {
            expected[i] = table.Entries[(row[i] * 6) + column[i]];
        }

        foreach (KernelPath path in KernelCases.Paths)
        {
            byte[] found = new byte[row.Length + 1];
            Assert.True(GridLookup.Run(table, row, column, found.AsSpan(1), path) == row.Length, $"{path}");
            Assert.True(found.AsSpan(1).SequenceEqual(expected), $"{path}");
        }

        foreach (int bad in new[] { 3, 1_000_001, row.Length - 1 })
        {
            byte[] badColumn = [.. column];
            badColumn[bad] = 6;
            foreach (KernelPath path in KernelCases.Paths)
            {
                byte[] found = new byte[row.Length + 1];
                Array.Fill(found, Untouched);
                Assert.True(GridLookup.Run(table, row, badColumn, found.AsSpan(1), path) == bad, $"{path}, index {bad}");
                CheckPrefix(found.AsSpan(1), expected, bad, $"{path}, index {bad}");
                Assert.True(found.AsSpan(1 + bad).IndexOfAnyExcept(Untouched) < 0, $"{path}, index {bad}");
            }
        }
    }

    // What was written before the pair outside the table is right.
    private static void CheckPrefix(ReadOnlySpan<byte> found, ReadOnlySpan<byte> expected, int length, string where)
    {
        for (int i = 0; i < length; i++)
        {
            if (found[i] != expected[i])
            {
                Assert.Fail($"{where}: {found[i]} instead of {expected[i]} at {i}");
            }
        }
    }
}
