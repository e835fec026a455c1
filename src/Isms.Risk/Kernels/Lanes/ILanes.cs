#if NET
namespace Isms.Risk.Kernels.Lanes;

/// <summary>Bytes side by side, in lanes of sixteen: what a kernel needs of a vector to be written once for every width.</summary>
/// <typeparam name="TSelf">The vector.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : unmanaged, ILanes<TSelf>
{
    /// <summary>The number of bytes.</summary>
    static abstract int Count { get; }

    /// <summary>The bytes that stand from an index on.</summary>
    static abstract TSelf Load(ref byte start, int index);

    /// <summary>The same sixteen bytes in every lane.</summary>
    static abstract TSelf Repeat(ref byte sixteen);

    /// <summary>For each place below 16 the byte of the table there; the table is the same in every lane.</summary>
    static abstract TSelf Find(TSelf table, TSelf places);

    /// <summary>The upper half of each byte.</summary>
    static abstract TSelf Upper(TSelf bytes);

    /// <summary>The lower half of each byte.</summary>
    static abstract TSelf Lower(TSelf bytes);

    /// <summary>The sum of all bytes.</summary>
    static abstract int Sum(TSelf bytes);

    /// <summary>Byte by byte, "and".</summary>
    static abstract TSelf operator &(TSelf left, TSelf right);

    /// <summary>Byte by byte, the sum.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);
}
#endif
