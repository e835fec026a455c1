#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels;

/// <content>512 bits: the table lies in one, two or four registers, and one instruction looks up 64 bytes in one or two of them.</content>
internal static partial class GridLookup
{
    private const int Block512 = 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks512<TStore>(GridTable table, ref byte rows, ref byte columns, ref byte destination, int from, int length)
        where TStore : struct, IStore
    {
        byte[] entries = table.Entries;
        int registers = entries.Length / Vector512<byte>.Count;
        Vector512<byte> first = Vector512.Create(entries, 0);
        Vector512<byte> second = registers > 1 ? Vector512.Create(entries, 64) : default;
        Vector512<byte> third = registers > 2 ? Vector512.Create(entries, 128) : default;
        Vector512<byte> fourth = registers > 3 ? Vector512.Create(entries, 192) : default;
        Vector128<byte> starts = Vector128.Create(table.RowStarts, 0);
        Vector512<byte> rowStarts = Vector512.Create(Vector256.Create(starts, starts), Vector256.Create(starts, starts));
        Vector512<byte> lastRow = Vector512.Create((byte)(table.Rows - 1));
        Vector512<byte> lastColumn = Vector512.Create((byte)(table.Columns - 1));

        nuint i = (nuint)from;
        nuint end = (nuint)length;
        for (; i + (4 * Block512) <= end; i += 4 * Block512)
        {
            Vector512<byte> row0 = Vector512.LoadUnsafe(ref rows, i);
            Vector512<byte> row1 = Vector512.LoadUnsafe(ref rows, i + 64);
            Vector512<byte> row2 = Vector512.LoadUnsafe(ref rows, i + 128);
            Vector512<byte> row3 = Vector512.LoadUnsafe(ref rows, i + 192);
            Vector512<byte> column0 = Vector512.LoadUnsafe(ref columns, i);
            Vector512<byte> column1 = Vector512.LoadUnsafe(ref columns, i + 64);
            Vector512<byte> column2 = Vector512.LoadUnsafe(ref columns, i + 128);
            Vector512<byte> column3 = Vector512.LoadUnsafe(ref columns, i + 192);

            // One test for four blocks; nothing of them is written before it.
            Vector512<byte> highestRow = Vector512.Max(Vector512.Max(row0, row1), Vector512.Max(row2, row3));
            Vector512<byte> highestColumn = Vector512.Max(Vector512.Max(column0, column1), Vector512.Max(column2, column3));
            if (Beyond(highestRow, highestColumn))
            {
                break;
            }

            TStore.Store(Look(row0, column0), ref destination, i);
            TStore.Store(Look(row1, column1), ref destination, i + 64);
            TStore.Store(Look(row2, column2), ref destination, i + 128);
            TStore.Store(Look(row3, column3), ref destination, i + 192);
        }

        for (; i + Block512 <= end; i += Block512)
        {
            Vector512<byte> row = Vector512.LoadUnsafe(ref rows, i);
            Vector512<byte> column = Vector512.LoadUnsafe(ref columns, i);
            if (Beyond(row, column))
            {
                break;
            }

            TStore.Store(Look(row, column), ref destination, i);
        }

        return (int)i;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        bool Beyond(Vector512<byte> row, Vector512<byte> column) =>
            (Vector512.SubtractSaturate(row, lastRow) | Vector512.SubtractSaturate(column, lastColumn)) != Vector512<byte>.Zero;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector512<byte> Look(Vector512<byte> row, Vector512<byte> column)
        {
            Vector512<byte> place = Avx512BW.Shuffle(rowStarts, row) + column;
            if (registers == 1)
            {
                return Avx512Vbmi.PermuteVar64x8(first, place);
            }

            Vector512<byte> low = Avx512Vbmi.PermuteVar64x8x2(first, place, second);
            return registers == 2
                ? low
                : Vector512.ConditionalSelect(Vector512.LessThan(place, Vector512.Create((byte)128)), low, Avx512Vbmi.PermuteVar64x8x2(third, place, fourth));
        }
    }
}
#endif
