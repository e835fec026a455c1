using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Isms.Risk.Kernels;

/// <summary>
/// Finds the band that each number lies in: how many of the lower ends it reaches. A band holds its lower end, the last one its upper end too. Not a number lies in band 0.
/// </summary>
internal static class StepBands
{
    /// <summary>Finds the bands, the widest way.</summary>
    /// <param name="values">Numbers.</param>
    /// <param name="lowerEnds">The lower ends of bands 1, 2, …, not falling; 1 to 255. Of bands with the same lower end the last is meant.</param>
    /// <param name="upperEnd">The upper end of the last band.</param>
    /// <param name="bands">Gets the bands; as many as there are values.</param>
    /// <returns>The index of the first number outside all bands, from which on nothing useful was written; else the number of values.</returns>
    public static int Find(ReadOnlySpan<double> values, ReadOnlySpan<double> lowerEnds, double upperEnd, Span<byte> bands) =>
        Find(values, lowerEnds, upperEnd, bands, Paths.Best);

    /// <summary>Finds the bands, a given way.</summary>
    public static int Find(ReadOnlySpan<double> values, ReadOnlySpan<double> lowerEnds, double upperEnd, Span<byte> bands, KernelPath path)
    {
        int done = 0;
#if NET
        if (path >= KernelPath.Vector512)
        {
            done = Blocks512(values, lowerEnds, upperEnd, bands);
        }
        else if (path >= KernelPath.Vector256)
        {
            done = Blocks256(values, lowerEnds, upperEnd, bands);
        }
#endif
        return Rest(values, lowerEnds, upperEnd, bands, done);
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks512(ReadOnlySpan<double> values, ReadOnlySpan<double> lowerEnds, double upperEnd, Span<byte> bands)
    {
        ref double start = ref MemoryMarshal.GetReference(values);
        ref double ends = ref MemoryMarshal.GetReference(lowerEnds);
        ref byte target = ref MemoryMarshal.GetReference(bands);
        Vector512<double> lowest = Vector512.Create(lowerEnds[0]);
        Vector512<double> highest = Vector512.Create(upperEnd);
        int i = 0;
        for (; i <= values.Length - 32; i += 32)
        {
            Vector512<double> value0 = Vector512.LoadUnsafe(ref start, (nuint)i);
            Vector512<double> value1 = Vector512.LoadUnsafe(ref start, (nuint)i + 8);
            Vector512<double> value2 = Vector512.LoadUnsafe(ref start, (nuint)i + 16);
            Vector512<double> value3 = Vector512.LoadUnsafe(ref start, (nuint)i + 24);

            // The hardware's minimum gives its second operand where one is not a number, which thus is never outside.
            Vector512<double> least = Avx512F.Min(value3, Avx512F.Min(value2, Avx512F.Min(value1, Avx512F.Min(value0, lowest))));
            Vector512<double> most = Avx512F.Max(value3, Avx512F.Max(value2, Avx512F.Max(value1, Avx512F.Max(value0, highest))));
            if (Vector512.LessThanAny(least, lowest) || Vector512.GreaterThanAny(most, highest))
            {
                break;
            }

            Vector512<long> band0 = default;
            Vector512<long> band1 = default;
            Vector512<long> band2 = default;
            Vector512<long> band3 = default;
            for (int band = 0; band < lowerEnds.Length; band++)
            {
                Vector512<double> end = Vector512.Create(Unsafe.Add(ref ends, band));
                band0 = Reach(band0, value0, end);
                band1 = Reach(band1, value1, end);
                band2 = Reach(band2, value2, end);
                band3 = Reach(band3, value3, end);
            }

            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i), Narrow(band0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i + 8), Narrow(band1));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i + 16), Narrow(band2));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i + 24), Narrow(band3));
        }

        return i;

        // The form that becomes one masked addition.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector512<long> Reach(Vector512<long> band, Vector512<double> value, Vector512<double> end) =>
            Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value, end).AsInt64(), band + Vector512<long>.One, band);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static ulong Narrow(Vector512<long> bands) => Avx512F.ConvertToVector128Byte(bands).AsUInt64().ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks256(ReadOnlySpan<double> values, ReadOnlySpan<double> lowerEnds, double upperEnd, Span<byte> bands)
    {
        ref double start = ref MemoryMarshal.GetReference(values);
        ref double ends = ref MemoryMarshal.GetReference(lowerEnds);
        ref byte target = ref MemoryMarshal.GetReference(bands);
        Vector256<double> lowest = Vector256.Create(lowerEnds[0]);
        Vector256<double> highest = Vector256.Create(upperEnd);
        int i = 0;
        for (; i <= values.Length - 16; i += 16)
        {
            Vector256<double> value0 = Vector256.LoadUnsafe(ref start, (nuint)i);
            Vector256<double> value1 = Vector256.LoadUnsafe(ref start, (nuint)i + 4);
            Vector256<double> value2 = Vector256.LoadUnsafe(ref start, (nuint)i + 8);
            Vector256<double> value3 = Vector256.LoadUnsafe(ref start, (nuint)i + 12);
            Vector256<double> least = Avx.Min(value3, Avx.Min(value2, Avx.Min(value1, Avx.Min(value0, lowest))));
            Vector256<double> most = Avx.Max(value3, Avx.Max(value2, Avx.Max(value1, Avx.Max(value0, highest))));
            if (Vector256.LessThanAny(least, lowest) || Vector256.GreaterThanAny(most, highest))
            {
                break;
            }

            Vector256<long> band0 = default;
            Vector256<long> band1 = default;
            Vector256<long> band2 = default;
            Vector256<long> band3 = default;
            for (int band = 0; band < lowerEnds.Length; band++)
            {
                // "Reached" is all bits, which is minus one.
                Vector256<double> end = Vector256.Create(Unsafe.Add(ref ends, band));
                band0 -= Vector256.GreaterThanOrEqual(value0, end).AsInt64();
                band1 -= Vector256.GreaterThanOrEqual(value1, end).AsInt64();
                band2 -= Vector256.GreaterThanOrEqual(value2, end).AsInt64();
                band3 -= Vector256.GreaterThanOrEqual(value3, end).AsInt64();
            }

            Vector256<short> narrow = Vector256.Narrow(Vector256.Narrow(band0, band1), Vector256.Narrow(band2, band3));
            Vector128.Narrow(narrow.GetLower(), narrow.GetUpper()).AsByte().StoreUnsafe(ref target, (nuint)i);
        }

        return i;
    }
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rest(ReadOnlySpan<double> values, ReadOnlySpan<double> lowerEnds, double upperEnd, Span<byte> bands, int from)
    {
        for (int i = from; i < values.Length; i++)
        {
            double value = values[i];
            if (value < lowerEnds[0] || value > upperEnd)
            {
                return i;
            }

            int band = 0;
            for (int end = 0; end < lowerEnds.Length; end++)
            {
                band += value >= lowerEnds[end] ? 1 : 0;
            }

            bands[i] = (byte)band;
        }

        return values.Length;
    }
}
