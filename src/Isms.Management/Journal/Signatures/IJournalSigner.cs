namespace Isms.Management.Journal.Signatures;

/// <summary>Makes signatures with a key, and tells its own. A host may implement it over its own key store.</summary>
public interface IJournalSigner : IJournalVerifier
{
    /// <summary>Signs.</summary>
    /// <param name="content">What is to be signed.</param>
    /// <returns>The signature, 1 to 1,024 bytes.</returns>
    byte[] Sign(ReadOnlySpan<byte> content);
}
