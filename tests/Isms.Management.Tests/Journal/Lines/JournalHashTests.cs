using System.Security.Cryptography;
using System.Text;
using Isms.Management.Journal.Lines;

namespace Isms.Management.Tests.Journal.Lines;

/// <summary>Sixteen messages at once against the hash of the platform, which is the oracle.</summary>
public sealed class JournalHashTests
{
    private static readonly byte[] Bytes = MakeBytes();

    // Every length around one, two, nine and ten blocks, all lanes alike.
    [Fact]
    public void Each_length_is_hashed_as_the_platform_does()
    {
        for (int length = 0; length < 700; length++)
        {
            Check(Enumerable.Repeat(length, JournalHash.AtOnce).ToArray());
        }
    }

    [Fact]
    public void Lanes_of_different_lengths_do_not_touch_one_another()
    {
        Random random = new(1);
        for (int i = 0; i < 500; i++)
        {
            int most = random.Next(1, 3000);
            Check(Enumerable.Range(0, random.Next(1, JournalHash.AtOnce + 1)).Select(_ => random.Next(most)).ToArray());
        }
    }

    [Fact]
    public void One_long_message_among_short_ones_is_hashed() => Check([.. Enumerable.Repeat(100, 15), 60_000]);

    private static void Check(int[] lengths)
    {
        int[] starts = lengths.Select((_, i) => i * 997).ToArray();
        byte[] digits = new byte[JournalHash.Digits * JournalHash.AtOnce];
        JournalHash.ComputeEach(Bytes, starts, lengths, digits);
        for (int i = 0; i < lengths.Length; i++)
        {
            Assert.Equal(
                Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan(starts[i], lengths[i]))),
                Encoding.ASCII.GetString(digits, i * JournalHash.Digits, JournalHash.Digits));
        }
    }

    private static byte[] MakeBytes()
    {
        byte[] bytes = new byte[100_000];
        new Random(2).NextBytes(bytes);
        return bytes;
    }
}
