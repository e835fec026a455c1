namespace Isms.Management.Journal.Signatures;

/// <summary>Tells whether a signature was made with a key. A host may implement it over its own key store. Implementations must be safe for use by several threads at once.</summary>
public interface IJournalVerifier
{
    /// <summary>The name of the scheme as it stands in the journal: small letters, digits and hyphens, such as <c>hmac-sha256</c>.</summary>
    string Scheme { get; }

    /// <summary>Whether a signature fits.</summary>
    /// <param name="content">What was signed.</param>
    /// <param name="signature">The signature.</param>
    /// <returns>True when it was made with the key for this content.</returns>
    bool Verify(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature);
}
