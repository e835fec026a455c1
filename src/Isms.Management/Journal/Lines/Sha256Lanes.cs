#if NET
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Isms.Management.Journal.Lines;

/// <summary>
/// SHA-256 (FIPS 180-4) of sixteen messages at once, one in each lane of 512-bit vectors. The lines of a journal are short, and asking the system for the hash of a short message takes longer than hashing it.
/// The oracle is <c>SHA256.HashData</c>.
/// </summary>
internal static class Sha256Lanes
{
    public const int Lanes = 16;

    private const int Block = 64;

    // The bytes 80, eight of length at least: what does not fit beside the rest of a message takes one block more.
    private const int TailBytes = 2 * Block;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private static readonly uint[] Beginning = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    public static bool IsSupported => Avx512F.IsSupported;

    /// <summary>Hashes sixteen messages.</summary>
    /// <param name="bytes">What holds them.</param>
    /// <param name="starts">The first byte of each.</param>
    /// <param name="lengths">The length of each.</param>
    /// <param name="hashes">Sixteen times 32 bytes.</param>
    public static void Compute(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<byte> hashes)
    {
        Span<byte> tails = stackalloc byte[Lanes * TailBytes];
        tails.Clear();
        Span<int> blocks = stackalloc int[Lanes];
        int most = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            blocks[lane] = WriteTail(bytes.Slice(starts[lane], lengths[lane]), tails.Slice(lane * TailBytes, TailBytes));
            most = Math.Max(most, blocks[lane]);
        }

        Span<Vector512<uint>> state = stackalloc Vector512<uint>[8];
        for (int i = 0; i < 8; i++)
        {
            state[i] = Vector512.Create(Beginning[i]);
        }

        Span<Vector512<uint>> words = stackalloc Vector512<uint>[16];
        Span<uint> flat = MemoryMarshal.Cast<Vector512<uint>, uint>(words);
        Span<uint> going = stackalloc uint[Lanes];
        for (int block = 0; block < most; block++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                int full = lengths[lane] / Block;
                going[lane] = block < blocks[lane] ? uint.MaxValue : 0;
                ReadOnlySpan<byte> source = block < full
                    ? bytes.Slice(starts[lane] + (block * Block), Block)
                    : tails.Slice((lane * TailBytes) + (Math.Min(block - full, 1) * Block), Block);
                ReadOnlySpan<uint> message = MemoryMarshal.Cast<byte, uint>(source);
                for (int t = 0; t < 16; t++)
                {
                    flat[(t * Lanes) + lane] = BinaryPrimitives.ReverseEndianness(message[t]);
                }
            }

            Compress(state, words, Vector512.Create<uint>(going));
        }

        ReadOnlySpan<uint> result = MemoryMarshal.Cast<Vector512<uint>, uint>(state);
        for (int lane = 0; lane < Lanes; lane++)
        {
            for (int i = 0; i < 8; i++)
            {
                BinaryPrimitives.WriteUInt32BigEndian(hashes.Slice((lane * 32) + (i * 4), 4), result[(i * Lanes) + lane]);
            }
        }
    }

    // The rest of the message, the bit 1, zeros, and the length in bits; the number of blocks of the whole.
    private static int WriteTail(ReadOnlySpan<byte> message, Span<byte> tail)
    {
        int rest = message.Length % Block;
        message.Slice(message.Length - rest).CopyTo(tail);
        tail[rest] = 0x80;
        int tailBlocks = rest + 9 <= Block ? 1 : 2;
        BinaryPrimitives.WriteUInt64BigEndian(tail.Slice((tailBlocks * Block) - 8, 8), (ulong)message.Length * 8);
        return (message.Length / Block) + tailBlocks;
    }

    private static void Compress(Span<Vector512<uint>> state, Span<Vector512<uint>> w, Vector512<uint> going)
    {
        Vector512<uint> a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (int t = 0; t < 64; t += 8)
        {
            Round(a, b, c, ref d, e, f, g, ref h, Word(w, t));
            Round(h, a, b, ref c, d, e, f, ref g, Word(w, t + 1));
            Round(g, h, a, ref b, c, d, e, ref f, Word(w, t + 2));
            Round(f, g, h, ref a, b, c, d, ref e, Word(w, t + 3));
            Round(e, f, g, ref h, a, b, c, ref d, Word(w, t + 4));
            Round(d, e, f, ref g, h, a, b, ref c, Word(w, t + 5));
            Round(c, d, e, ref f, g, h, a, ref b, Word(w, t + 6));
            Round(b, c, d, ref e, f, g, h, ref a, Word(w, t + 7));
        }

        // A lane whose message has ended stays as it is.
        state[0] += a & going;
        state[1] += b & going;
        state[2] += c & going;
        state[3] += d & going;
        state[4] += e & going;
        state[5] += f & going;
        state[6] += g & going;
        state[7] += h & going;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Word(Span<Vector512<uint>> w, int t)
    {
        if (t >= 16)
        {
            Vector512<uint> before = w[(t + 1) & 15];
            Vector512<uint> last = w[(t + 14) & 15];
            w[t & 15] += Xor(Avx512F.RotateRight(before, 7), Avx512F.RotateRight(before, 18), before >>> 3)
                + w[(t + 9) & 15]
                + Xor(Avx512F.RotateRight(last, 17), Avx512F.RotateRight(last, 19), last >>> 10);
        }

        return w[t & 15] + Vector512.Create(Constants[t]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, ref Vector512<uint> d, Vector512<uint> e, Vector512<uint> f, Vector512<uint> g, ref Vector512<uint> h, Vector512<uint> word)
    {
        // The tables of truth: choose (0xCA), majority (0xE8), sum without carry (0x96).
        Vector512<uint> first = h + word + Xor(Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), Avx512F.RotateRight(e, 25)) + Avx512F.TernaryLogic(e, f, g, 0xCA);
        d += first;
        h = first + Xor(Avx512F.RotateRight(a, 2), Avx512F.RotateRight(a, 13), Avx512F.RotateRight(a, 22)) + Avx512F.TernaryLogic(a, b, c, 0xE8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Xor(Vector512<uint> one, Vector512<uint> two, Vector512<uint> three) => Avx512F.TernaryLogic(one, two, three, 0x96);
}
#endif
