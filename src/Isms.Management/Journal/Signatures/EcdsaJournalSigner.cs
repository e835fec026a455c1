using System.Security.Cryptography;

namespace Isms.Management.Journal.Signatures;

/// <summary>
/// ECDSA over the curve P-256 with SHA-256 (FIPS 186-5), signing: only the holder of the private key can sign, everybody with the public key can verify (<see cref="EcdsaJournalVerifier"/>).
/// The key stays the host's, which must not dispose of it before. Thread-safe.
/// </summary>
public sealed class EcdsaJournalSigner : IJournalSigner
{
    private readonly EcdsaJournalVerifier both;

    /// <summary>Takes a key.</summary>
    /// <param name="key">A key of the curve P-256 with its private part.</param>
    /// <exception cref="ArgumentException">The key has another size than 256 bits.</exception>
    public EcdsaJournalSigner(ECDsa key) => both = new EcdsaJournalVerifier(key);

    /// <inheritdoc/>
    public string Scheme => both.Scheme;

    /// <inheritdoc/>
    /// <exception cref="CryptographicException">The key has no private part.</exception>
    public byte[] Sign(ReadOnlySpan<byte> content) => both.Sign(content);

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature) => both.Verify(content, signature);
}
