using System.Security.Cryptography;

namespace Isms.Management.Journal.Lines;

/// <summary>
/// Hashes line after line. What the platform sets up for a hash is set up once: for a line as short as these that takes as long as the hashing. Used by one thread; disposed after use.
/// </summary>
internal sealed class LineHasher : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of some bytes, as digits.</summary>
    /// <param name="bytes">Where they stand.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="digits">Takes <see cref="JournalHash.Digits"/> digits.</param>
    public void Compute(byte[] bytes, int start, int length, Span<byte> digits)
    {
        hash.AppendData(bytes, start, length);
#if NET
        Span<byte> value = stackalloc byte[32];
        hash.GetHashAndReset(value);
        Convert.TryToHexStringLower(value, digits, out _);
#else
        JournalHash.ToDigits(hash.GetHashAndReset(), digits);
#endif
    }

    public void Dispose() => hash.Dispose();
}
