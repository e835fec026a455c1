using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using Isms.Risk.Kernels.Lanes;
#endif

namespace Isms.Risk.Kernels;

/// <summary>Counts the pairs of each row and column of a grid of at most 16 x 16.</summary>
internal static class GridCounts
{
    /// <summary>Counts, the widest way.</summary>
    /// <param name="rows">Rows, 0 to one less than the grid has.</param>
    /// <param name="columns">Columns likewise; as many.</param>
    /// <param name="gridColumns">The number of columns of the grid.</param>
    /// <param name="counts">Row by row, each count added to what is there.</param>
    /// <returns>The index of the first pair outside the grid, the counts being of no use then; else the number of pairs.</returns>
    public static int Add(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int gridColumns, Span<long> counts) => Add(rows, columns, gridColumns, counts, Paths.Best);

    /// <summary>Counts, a given way.</summary>
    public static int Add(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int gridColumns, Span<long> counts, KernelPath path)
    {
        int done = 0;
#if NET
        done = path switch
        {
            KernelPath.Vector512 => Runs<Lanes512>(rows, columns, gridColumns, counts),
            KernelPath.Vector256 => Runs<Lanes256>(rows, columns, gridColumns, counts),
            KernelPath.Vector128 => Runs<Lanes128>(rows, columns, gridColumns, counts),
            _ => 0,
        };
#endif
        return Rest(rows, columns, gridColumns, counts, done);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rest(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int gridColumns, Span<long> counts, int from)
    {
        int gridRows = counts.Length / gridColumns;
        columns = columns.Slice(0, rows.Length);
        for (int i = from; i < rows.Length; i++)
        {
            int row = rows[i];
            int column = columns[i];
            if (row >= gridRows || column >= gridColumns)
            {
                return i;
            }

            counts[(row * gridColumns) + column]++;
        }

        return rows.Length;
    }

#if NET
    // A half of a byte counts to 15, a byte to 255.
    private const int RunBlocks = 15;
    private const int MostBlocks = 255;

    // A tile is three rows by three pairs of columns: a 5x5 is two tiles, and its nine counters and six tables fit the registers.
    private const int TileRows = 3;
    private const int TileColumns = 6;

    // Sixteen bytes from 17 - n on have their mark at place n; tiles reach up to place 17.
    private static ReadOnlySpan<byte> RowMarks => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    // The column itself in the lower half of a byte, the next one in the upper half.
    private static ReadOnlySpan<byte> ColumnMarks => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    // Of more tiles than this, counting item by item is quicker; the narrower the vector, the sooner.
    private static int MostTiles<TLanes>()
        where TLanes : unmanaged, ILanes<TLanes> => TLanes.Count / 8;

    // As many pairs at a time as byte counters take, tile after tile; they stay in the cache meanwhile.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Runs<TLanes>(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int gridColumns, Span<long> counts)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        int gridRows = counts.Length / gridColumns;
        int tiles = ((gridRows + TileRows - 1) / TileRows) * ((gridColumns + TileColumns - 1) / TileColumns);
        Span<TLanes> sums = stackalloc TLanes[TileRows * TileColumns];
        int done = 0;
        while (rows.Length - done >= TLanes.Count)
        {
            int length = Math.Min(MostBlocks, (rows.Length - done) / TLanes.Count) * TLanes.Count;
            ReadOnlySpan<byte> someRows = rows.Slice(done, length);
            ReadOnlySpan<byte> someColumns = columns.Slice(done, length);
            if (someRows.ContainsAnyExceptInRange((byte)0, (byte)(gridRows - 1)) || someColumns.ContainsAnyExceptInRange((byte)0, (byte)(gridColumns - 1)))
            {
                break;
            }

            if (tiles > MostTiles<TLanes>())
            {
                AddItems(someRows, someColumns, gridColumns, counts);
                done += length;
                continue;
            }

            for (int row = 0; row < gridRows; row += TileRows)
            {
                for (int column = 0; column < gridColumns; column += TileColumns)
                {
                    sums.Clear();
                    CountTile(someRows, someColumns, row, column, ref sums[0]);
                    AddTile<TLanes>(sums, row, column, gridColumns, counts);
                }
            }

            done += length;
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountTile<TLanes>(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int tileRow, int tileColumn, ref TLanes sums)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ref byte rowStart = ref MemoryMarshal.GetReference(rows);
        ref byte columnStart = ref MemoryMarshal.GetReference(columns);
        TLanes rowTable0 = Marks<TLanes>(RowMarks, tileRow);
        TLanes rowTable1 = Marks<TLanes>(RowMarks, tileRow + 1);
        TLanes rowTable2 = Marks<TLanes>(RowMarks, tileRow + 2);
        TLanes columnTable0 = Marks<TLanes>(ColumnMarks, tileColumn);
        TLanes columnTable1 = Marks<TLanes>(ColumnMarks, tileColumn + 2);
        TLanes columnTable2 = Marks<TLanes>(ColumnMarks, tileColumn + 4);
        for (int start = 0; start < rows.Length; start += RunBlocks * TLanes.Count)
        {
            TLanes count00 = default;
            TLanes count01 = default;
            TLanes count02 = default;
            TLanes count10 = default;
            TLanes count11 = default;
            TLanes count12 = default;
            TLanes count20 = default;
            TLanes count21 = default;
            TLanes count22 = default;
            int end = Math.Min(rows.Length, start + (RunBlocks * TLanes.Count));
            for (int i = start; i < end; i += TLanes.Count)
            {
                TLanes row = TLanes.Load(ref rowStart, i);
                TLanes column = TLanes.Load(ref columnStart, i);
                TLanes column0 = TLanes.Find(columnTable0, column);
                TLanes column1 = TLanes.Find(columnTable1, column);
                TLanes column2 = TLanes.Find(columnTable2, column);
                TLanes row0 = TLanes.Find(rowTable0, row);
                count00 += row0 & column0;
                count01 += row0 & column1;
                count02 += row0 & column2;
                TLanes row1 = TLanes.Find(rowTable1, row);
                count10 += row1 & column0;
                count11 += row1 & column1;
                count12 += row1 & column2;
                TLanes row2 = TLanes.Find(rowTable2, row);
                count20 += row2 & column0;
                count21 += row2 & column1;
                count22 += row2 & column2;
            }

            AddHalves(ref sums, 0, count00);
            AddHalves(ref sums, 2, count01);
            AddHalves(ref sums, 4, count02);
            AddHalves(ref sums, 6, count10);
            AddHalves(ref sums, 8, count11);
            AddHalves(ref sums, 10, count12);
            AddHalves(ref sums, 12, count20);
            AddHalves(ref sums, 14, count21);
            AddHalves(ref sums, 16, count22);
        }
    }

    // A tile may reach beyond the grid.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTile<TLanes>(ReadOnlySpan<TLanes> sums, int tileRow, int tileColumn, int gridColumns, Span<long> counts)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        int gridRows = counts.Length / gridColumns;
        for (int row = tileRow; row < Math.Min(gridRows, tileRow + TileRows); row++)
        {
            for (int column = tileColumn; column < Math.Min(gridColumns, tileColumn + TileColumns); column++)
            {
                counts[(row * gridColumns) + column] += TLanes.Sum(sums[((row - tileRow) * TileColumns) + column - tileColumn]);
            }
        }
    }

    // Of pairs inside the grid. Four tables, so that equal pairs in a row do not wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddItems(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, int gridColumns, Span<long> counts)
    {
        const int Size = 256;
        Span<int> tables = stackalloc int[4 * Size];
        tables.Clear();
        ref int table = ref MemoryMarshal.GetReference(tables);
        ref byte row = ref MemoryMarshal.GetReference(rows);
        ref byte column = ref MemoryMarshal.GetReference(columns);
        int i = 0;
        for (; i <= rows.Length - 4; i += 4)
        {
            Unsafe.Add(ref table, (Unsafe.Add(ref row, i) * gridColumns) + Unsafe.Add(ref column, i))++;
            Unsafe.Add(ref table, Size + (Unsafe.Add(ref row, i + 1) * gridColumns) + Unsafe.Add(ref column, i + 1))++;
            Unsafe.Add(ref table, (2 * Size) + (Unsafe.Add(ref row, i + 2) * gridColumns) + Unsafe.Add(ref column, i + 2))++;
            Unsafe.Add(ref table, (3 * Size) + (Unsafe.Add(ref row, i + 3) * gridColumns) + Unsafe.Add(ref column, i + 3))++;
        }

        // A run is whole vectors: nothing is left over.
        for (int place = 0; place < counts.Length; place++)
        {
            counts[place] += (long)tables[place] + tables[Size + place] + tables[(2 * Size) + place] + tables[(3 * Size) + place];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Marks<TLanes>(ReadOnlySpan<byte> marks, int place)
        where TLanes : unmanaged, ILanes<TLanes> => TLanes.Repeat(ref MemoryMarshal.GetReference(marks.Slice(17 - place, 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddHalves<TLanes>(ref TLanes sums, int index, TLanes counts)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        Unsafe.Add(ref sums, index) += TLanes.Lower(counts);
        Unsafe.Add(ref sums, index + 1) += TLanes.Upper(counts);
    }
#endif
}
