using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace Isms.Risk.Kernels;

/// <summary>
/// Looks up a byte for each pair of a row and a column. Spans are of one length; the destination may be one of the inputs, but not overlap one in another way.
/// Each width works in blocks and leaves the rest to the next narrower one.
/// </summary>
internal static partial class GridLookup
{
    /// <summary>Looks up, the widest way.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Rows, 0 to one less than the table has.</param>
    /// <param name="columns">Columns likewise; as many.</param>
    /// <param name="destination">Gets the entries; as many.</param>
    /// <returns>The index of the first pair that is not in the table, from which on nothing was written; else the number of pairs.</returns>
    public static int Run(GridTable table, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, Span<byte> destination) =>
        Run(table, rows, columns, destination, Paths.Best);

    /// <summary>Looks up, a given way.</summary>
    public static int Run(GridTable table, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, Span<byte> destination, KernelPath path)
    {
        int done = 0;
#if NET
        if (rows.Length >= StreamingLength && path >= KernelPath.Vector256 && !rows.Overlaps(destination) && !columns.Overlaps(destination))
        {
            done = Stream(table, rows, columns, destination, path);
        }
        else if (rows.Length >= Block128)
        {
            done = Blocks<CachedStore>(
                table, ref MemoryMarshal.GetReference(rows), ref MemoryMarshal.GetReference(columns), ref MemoryMarshal.GetReference(destination), 0, rows.Length, path);
        }
#endif
        return Rest(table, rows, columns, destination, done);
    }

#if NET
    private static int Blocks<TStore>(GridTable table, ref byte rows, ref byte columns, ref byte destination, int from, int length, KernelPath path)
        where TStore : struct, IStore
    {
        int done = from;
        if (path >= KernelPath.Vector512 && length - done >= Block512)
        {
            done = Blocks512<TStore>(table, ref rows, ref columns, ref destination, done, length);
        }

        if (path >= KernelPath.Vector256 && length - done >= Block256)
        {
            done = Blocks256<TStore>(table, ref rows, ref columns, ref destination, done, length);
        }

        return path >= KernelPath.Vector128 && length - done >= Block128 ? Blocks128(table, ref rows, ref columns, ref destination, done, length) : done;
    }
#endif

    // Also where a block with a pair outside the table ends up: this finds which one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rest(GridTable table, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, Span<byte> destination, int from)
    {
        byte[] entries = table.Entries;
        int tableRows = table.Rows;
        int tableColumns = table.Columns;
        columns = columns.Slice(0, rows.Length);
        destination = destination.Slice(0, rows.Length);
        for (int i = from; i < rows.Length; i++)
        {
            int row = rows[i];
            int column = columns[i];
            if (row >= tableRows || column >= tableColumns)
            {
                return i;
            }

            destination[i] = entries[(row * tableColumns) + column];
        }

        return rows.Length;
    }
}
