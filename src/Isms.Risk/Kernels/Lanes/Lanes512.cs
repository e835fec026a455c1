#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels.Lanes;

/// <summary>Four lanes of sixteen bytes; x64 with AVX-512.</summary>
internal readonly struct Lanes512(Vector512<byte> value) : ILanes<Lanes512>
{
    private readonly Vector512<byte> value = value;

    public static int Count => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref byte start, int index) => new(Vector512.LoadUnsafe(ref start, (nuint)index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Repeat(ref byte sixteen) => new(Vector512.Create(Vector128.LoadUnsafe(ref sixteen)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Find(Lanes512 table, Lanes512 places) => new(Avx512BW.Shuffle(table.value, places.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Upper(Lanes512 bytes) => Lower(new((bytes.value.AsUInt16() >> 4).AsByte()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Lower(Lanes512 bytes) => new(bytes.value & Vector512.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sum(Lanes512 bytes) => Vector512.Sum(Vector512.WidenLower(bytes.value) + Vector512.WidenUpper(bytes.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left.value & right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.value + right.value);
}
#endif
