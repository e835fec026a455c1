#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Isms.Risk.Kernels;

/// <summary>Whole numbers as bytes; what does not fit becomes 255, which is outside every <see cref="GridTable"/>.</summary>
internal static class Narrowing
{
    /// <summary>Narrows, the widest way.</summary>
    /// <param name="values">Whole numbers.</param>
    /// <param name="bytes">Gets the bytes; as many.</param>
    public static void Run(ReadOnlySpan<int> values, Span<byte> bytes) => Run(values, bytes, Paths.Best);

    /// <summary>Narrows, a given way.</summary>
    public static void Run(ReadOnlySpan<int> values, Span<byte> bytes, KernelPath path)
    {
        int i = 0;
#if NET
        i = path > KernelPath.Scalar ? Blocks(values, bytes) : 0;
#endif
        for (; i < values.Length; i++)
        {
            bytes[i] = (uint)values[i] > byte.MaxValue ? byte.MaxValue : (byte)values[i];
        }
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Blocks(ReadOnlySpan<int> values, Span<byte> bytes)
    {
        // As unsigned numbers negative ones are too large as well.
        ref uint start = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(values));
        ref byte target = ref MemoryMarshal.GetReference(bytes);
        int i = 0;
        Vector128<uint> most = Vector128.Create((uint)byte.MaxValue);
        for (; i <= values.Length - 16; i += 16)
        {
            Vector128<uint> value0 = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)i), most);
            Vector128<uint> value1 = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)i + 4), most);
            Vector128<uint> value2 = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)i + 8), most);
            Vector128<uint> value3 = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)i + 12), most);
            Vector128.Narrow(Vector128.Narrow(value0, value1), Vector128.Narrow(value2, value3)).StoreUnsafe(ref target, (nuint)i);
        }

        return i;
    }
#endif
}
