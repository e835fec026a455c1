using System.Security.Cryptography;

namespace Isms.Management.Journal.Signatures;

/// <summary>
/// HMAC-SHA256 (RFC 2104): who has the key can both sign and verify, so it shows tampering by those who have it not, and does not tell its holders apart.
/// Keeps a copy of the key. Immutable and thread-safe.
/// </summary>
public sealed class HmacJournalSigner : IJournalSigner
{
    /// <summary>The least length of a key in bytes: that of the hash.</summary>
    public const int MinimumKeyBytes = 32;

    private readonly byte[] key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">At least 32 bytes of chance.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public HmacJournalSigner(ReadOnlySpan<byte> key)
    {
        if (key.Length < MinimumKeyBytes)
        {
            throw new ArgumentException(FormattableString.Invariant($"A key of at least {MinimumKeyBytes} bytes was expected; there are {key.Length}."), nameof(key));
        }

        this.key = key.ToArray();
    }

    /// <inheritdoc/>
    public string Scheme => "hmac-sha256";

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> content)
    {
#if NET
        return HMACSHA256.HashData(key, content);
#else
        using HMACSHA256 algorithm = new(key);
        return algorithm.ComputeHash(content.ToArray());
#endif
    }

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        byte[] expected = Sign(content);
        if (signature.Length != expected.Length)
        {
            return false;
        }

        // All bytes are looked at, so that the time does not tell how many were right.
        int different = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            different |= expected[i] ^ signature[i];
        }

        return different == 0;
    }
}
