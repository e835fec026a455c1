#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels;

/// <content>128 bits of any processor: a shuffle looks up in 16 entries and answers 0 beyond them, so that the answers for a larger table are joined by "or".</content>
internal static partial class GridLookup
{
    private const int Block128 = 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks128(GridTable table, ref byte rows, ref byte columns, ref byte destination, int from, int length)
    {
        byte[] entries = table.InnerEntries;
        Vector128<byte> low = Vector128.Create(entries, 0);
        Vector128<byte> high = Vector128.Create(entries, 16);
        Vector128<byte> rowStarts = Vector128.Create(table.InnerRowStarts, 0);
        Vector128<byte> lastRow = Vector128.Create((byte)(table.Rows - 1));
        Vector128<byte> lastColumn = Vector128.Create((byte)(table.Columns - 1));

        int i = from;
        for (; i <= length - Block128; i += Block128)
        {
            Vector128<byte> row = Vector128.LoadUnsafe(ref rows, (nuint)i);
            Vector128<byte> column = Vector128.LoadUnsafe(ref columns, (nuint)i);
            Vector128<byte> beyond = Vector128.SubtractSaturate(row, lastRow) | Vector128.SubtractSaturate(column, lastColumn);
            if (beyond != Vector128<byte>.Zero)
            {
                break;
            }

            // Column 0 becomes 255 and row 0 starts at 255: the sum stays there, beyond every entry.
            Vector128<byte> place = Vector128.AddSaturate(Vector128.ShuffleNative(rowStarts, row), column + Vector128<byte>.AllBitsSet);
            Vector128<byte> found = Find(low, place) | Find(high, place - Vector128.Create((byte)16));
            for (int start = 32; start < entries.Length; start += 16)
            {
                found |= Find(Vector128.LoadUnsafe(ref entries[start]), place - Vector128.Create((byte)start));
            }

            found.StoreUnsafe(ref destination, (nuint)i);
        }

        return i;
    }

    // 0 where the place is 16 or more. A processor of Arm does so by itself; the shuffle of x64 looks at the top bit and the lowest four only.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Find(Vector128<byte> entries, Vector128<byte> place) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(entries, Vector128.AddSaturate(place, Vector128.Create((byte)0x70))) : Vector128.Shuffle(entries, place);
}
#endif
