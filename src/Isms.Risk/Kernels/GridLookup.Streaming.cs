#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Risk.Kernels;

/// <content>
/// Batches beyond the last level of cache: stores that go past the cache spare the processor from reading the destination first (a quarter to a third of the time).
/// Inside the cache they would cost instead.
/// </content>
internal static partial class GridLookup
{
    // With its inputs 24 MiB, about the last-level cache that a core has for itself.
    private const int StreamingLength = 8 << 20;

    private interface IStore
    {
        static abstract void Store(Vector512<byte> found, ref byte destination, nuint index);

        static abstract void Store(Vector256<byte> found, ref byte destination, nuint index);
    }

    // Streaming stores want an aligned address: the destination is pinned, and the items before the first such address go the usual way.
    private static unsafe int Stream(GridTable table, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, Span<byte> destination, KernelPath path)
    {
        fixed (byte* row = rows, column = columns, target = destination)
        {
            int head = (int)(-(nint)target & (Vector512<byte>.Count - 1));
            int done = Rest(table, rows.Slice(0, head), columns, destination, 0);
            if (done == head)
            {
                done = Blocks<StreamingStore>(table, ref *row, ref *column, ref *target, head, rows.Length, path);

                // Streaming stores are not ordered before what this thread writes next.
                Sse.StoreFence();
            }

            return done;
        }
    }

    private readonly struct CachedStore : IStore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<byte> found, ref byte destination, nuint index) => found.StoreUnsafe(ref destination, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector256<byte> found, ref byte destination, nuint index) => found.StoreUnsafe(ref destination, index);
    }

    // For a pinned destination only.
    private readonly struct StreamingStore : IStore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe void Store(Vector512<byte> found, ref byte destination, nuint index) => found.StoreAlignedNonTemporal((byte*)Unsafe.AsPointer(ref destination) + index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe void Store(Vector256<byte> found, ref byte destination, nuint index) => found.StoreAlignedNonTemporal((byte*)Unsafe.AsPointer(ref destination) + index);
    }
}
#endif
