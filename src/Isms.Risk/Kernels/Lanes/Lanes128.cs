#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Isms.Risk.Kernels.Lanes;

/// <summary>One lane of sixteen bytes; any processor with vectors.</summary>
internal readonly struct Lanes128(Vector128<byte> value) : ILanes<Lanes128>
{
    private readonly Vector128<byte> value = value;

    public static int Count => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref byte start, int index) => new(Vector128.LoadUnsafe(ref start, (nuint)index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Repeat(ref byte sixteen) => new(Vector128.LoadUnsafe(ref sixteen));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Find(Lanes128 table, Lanes128 places) => new(Vector128.ShuffleNative(table.value, places.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Upper(Lanes128 bytes) => Lower(new((bytes.value.AsUInt16() >> 4).AsByte()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Lower(Lanes128 bytes) => new(bytes.value & Vector128.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sum(Lanes128 bytes) => Vector128.Sum(Vector128.WidenLower(bytes.value) + Vector128.WidenUpper(bytes.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator &(Lanes128 left, Lanes128 right) => new(left.value & right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left.value + right.value);
}
#endif
