using System.Security.Cryptography;
using System.Text;
using Isms.Management.Journal.Lines;

namespace Isms.Management.Tests.Journal.Lines;

/// <summary>Line after line with one hasher, against a hash of each by itself.</summary>
public sealed class LineHasherTests
{
    [Fact]
    public void No_line_leaves_anything_behind_for_the_next()
    {
        Random random = new(1);
        byte[] bytes = new byte[100_000];
        random.NextBytes(bytes);
        using LineHasher hasher = new();
        byte[] digits = new byte[JournalHash.Digits];
        byte[] single = new byte[JournalHash.Digits];
        for (int i = 0; i < 2000; i++)
        {
            int length = i < 200 ? i : random.Next(3000);
            int start = random.Next(bytes.Length - length);
            hasher.Compute(bytes, start, length, digits);
            JournalHash.Compute(bytes, start, length, single);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(start, length))), Encoding.ASCII.GetString(digits));
            Assert.Equal(digits, single);
        }
    }
}
