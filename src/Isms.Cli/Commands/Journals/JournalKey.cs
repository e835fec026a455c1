using System.Security.Cryptography;
using System.Text;
using Isms.Management.Journal.Signatures;

namespace Isms.Cli.Commands.Journals;

/// <summary>The key in a file: an EC key of the curve P-256 in PEM, or else the bytes of the file as a key for HMAC-SHA256.</summary>
internal sealed class JournalKey : IDisposable
{
    private readonly ECDsa? ecdsa;

    private JournalKey(ECDsa? ecdsa, IJournalVerifier verifier)
    {
        this.ecdsa = ecdsa;
        Verifier = verifier;
    }

    public IJournalVerifier Verifier { get; }

    /// <summary>The key as one that signs.</summary>
    /// <exception cref="IOException">The file holds a public key only.</exception>
    public IJournalSigner Signer => Verifier as IJournalSigner ?? throw new IOException("--key: a private key was expected; there is a public key, which can verify and not sign.");

    /// <summary>Reads a key.</summary>
    /// <exception cref="IOException">There is no file, or no key in it.</exception>
    public static JournalKey Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no file {file.FullName}.", file.FullName);
        }

        byte[] content = File.ReadAllBytes(file.FullName);
        if (!content.AsSpan().StartsWith("-----BEGIN"u8))
        {
            return content.Length >= HmacJournalSigner.MinimumKeyBytes
                ? new JournalKey(null, new HmacJournalSigner(content))
                : throw new IOException(FormattableString.Invariant($"--key: an EC key in PEM or at least {HmacJournalSigner.MinimumKeyBytes} bytes of chance were expected; {file.FullName} has {content.Length} bytes."));
        }

        ECDsa key = ECDsa.Create();
        try
        {
            string pem = Encoding.UTF8.GetString(content);
            key.ImportFromPem(pem);
            bool isPublic = pem.Contains("-----BEGIN PUBLIC KEY-----", StringComparison.Ordinal);
            return new JournalKey(key, isPublic ? new EcdsaJournalVerifier(key) : new EcdsaJournalSigner(key));
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new IOException($"--key: an EC key of the curve P-256 in PEM, not encrypted, was expected in {file.FullName}: {fault.Message}", fault);
        }
    }

    public void Dispose() => ecdsa?.Dispose();
}
