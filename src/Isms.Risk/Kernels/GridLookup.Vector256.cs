#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels;

/// <content>256 bits: a byte shuffle looks up in 16 entries; two of them and a blend answer for 32, a 5x5. Larger tables take a pair of shuffles for every 32 entries.</content>
internal static partial class GridLookup
{
    private const int Block256 = 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks256<TStore>(GridTable table, ref byte rows, ref byte columns, ref byte destination, int from, int length)
        where TStore : struct, IStore
    {
        byte[] entries = table.InnerEntries;
        Vector256<byte> low = Both(ref entries[0]);
        Vector256<byte> high = Both(ref entries[16]);
        Vector256<byte> rowStarts = Both(ref table.InnerRowStarts[0]);
        Vector256<byte> lastRow = Vector256.Create((byte)(table.Rows - 1));
        Vector256<byte> lastColumn = Vector256.Create((byte)(table.Columns - 1));

        nuint i = (nuint)from;
        for (; i + Block256 <= (nuint)length; i += Block256)
        {
            Vector256<byte> row0 = Vector256.LoadUnsafe(ref rows, i);
            Vector256<byte> row1 = Vector256.LoadUnsafe(ref rows, i + 32);
            Vector256<byte> column0 = Vector256.LoadUnsafe(ref columns, i);
            Vector256<byte> column1 = Vector256.LoadUnsafe(ref columns, i + 32);
            Vector256<byte> beyond = Vector256.SubtractSaturate(Vector256.Max(row0, row1), lastRow) | Vector256.SubtractSaturate(Vector256.Max(column0, column1), lastColumn);
            if (beyond != Vector256<byte>.Zero)
            {
                break;
            }

            TStore.Store(Look(row0, column0), ref destination, i);
            TStore.Store(Look(row1, column1), ref destination, i + 32);
        }

        return (int)i;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector256<byte> Look(Vector256<byte> row, Vector256<byte> column)
        {
            // Column 0 becomes 255 and row 0 starts at 255: the sum stays there, and a shuffle answers 0 to what has the top bit.
            Vector256<byte> place = Vector256.AddSaturate(Avx2.Shuffle(rowStarts, row), column + Vector256<byte>.AllBitsSet);
            if (entries.Length == 32)
            {
                return Pair(low, high, place);
            }

            Vector256<byte> found = Vector256<byte>.Zero;
            for (int start = 0; start < entries.Length; start += 32)
            {
                // Places before and after these 32 get the top bit, the others keep their lowest five.
                Vector256<byte> here = Vector256.AddSaturate(place - Vector256.Create((byte)start), Vector256.Create((byte)0x60));
                found |= Pair(Both(ref entries[start]), Both(ref entries[start + 16]), here);
            }

            return found;
        }
    }

    // The fifth bit chooses: moved to the top of its byte, where a blend looks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pair(Vector256<byte> low, Vector256<byte> high, Vector256<byte> place) =>
        Avx2.BlendVariable(Avx2.Shuffle(low, place), Avx2.Shuffle(high, place), (place.AsUInt16() << 3).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Both(ref byte start)
    {
        Vector128<byte> half = Vector128.LoadUnsafe(ref start);
        return Vector256.Create(half, half);
    }
}
#endif
