using System.Security.Cryptography;

namespace Isms.Management.Journal.Signatures;

/// <summary>
/// ECDSA over the curve P-256 with SHA-256 (FIPS 186-5), verifying: the public key is enough. The signature is r and s, 32 bytes each (IEEE P1363).
/// The key stays the host's, which must not dispose of it before. Thread-safe.
/// </summary>
public sealed class EcdsaJournalVerifier : IJournalVerifier
{
    private readonly ECDsa key;

    // An ECDsa of the platform does not promise to be safe for several threads.
    private readonly object gate = new();

    /// <summary>Takes a key.</summary>
    /// <param name="key">A key of the curve P-256; the public part is enough.</param>
    /// <exception cref="ArgumentException">The key has another size than 256 bits.</exception>
    public EcdsaJournalVerifier(ECDsa key)
    {
        if (Guard.NotNull(key).KeySize != 256)
        {
            throw new ArgumentException(FormattableString.Invariant($"A key of the curve P-256 was expected; there are {key.KeySize} bits."), nameof(key));
        }

        this.key = key;
    }

    /// <inheritdoc/>
    public string Scheme => "ecdsa-p256-sha256";

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        lock (gate)
        {
#if NET
            return key.VerifyData(content, signature, HashAlgorithmName.SHA256);
#else
            return key.VerifyData(content.ToArray(), signature.ToArray(), HashAlgorithmName.SHA256);
#endif
        }
    }

    internal byte[] Sign(ReadOnlySpan<byte> content)
    {
        lock (gate)
        {
            return key.SignData(content.ToArray(), HashAlgorithmName.SHA256);
        }
    }
}
