#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels.Lanes;

/// <summary>Two lanes of sixteen bytes; x64 with AVX2.</summary>
internal readonly struct Lanes256(Vector256<byte> value) : ILanes<Lanes256>
{
    private readonly Vector256<byte> value = value;

    public static int Count => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref byte start, int index) => new(Vector256.LoadUnsafe(ref start, (nuint)index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Repeat(ref byte sixteen) => new(Vector256.Create(Vector128.LoadUnsafe(ref sixteen)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Find(Lanes256 table, Lanes256 places) => new(Avx2.Shuffle(table.value, places.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Upper(Lanes256 bytes) => Lower(new((bytes.value.AsUInt16() >> 4).AsByte()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Lower(Lanes256 bytes) => new(bytes.value & Vector256.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sum(Lanes256 bytes) => Vector256.Sum(Vector256.WidenLower(bytes.value) + Vector256.WidenUpper(bytes.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left.value & right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.value + right.value);
}
#endif
