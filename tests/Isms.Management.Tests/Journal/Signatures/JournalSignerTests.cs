using System.Security.Cryptography;
using System.Text;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Tests.Journal.Signatures;

public sealed class JournalSignerTests
{
    // RFC 4231, test case 6 (a key of 131 bytes 0xaa).
    [Fact]
    public void Hmac_gives_what_the_rfc_says()
    {
        HmacJournalSigner signer = new(Enumerable.Repeat((byte)0xaa, 131).ToArray());
        Assert.Equal(
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            Convert.ToHexStringLower(signer.Sign("Test Using Larger Than Block-Size Key - Hash Key First"u8)));
    }

    [Fact]
    public void Hmac_tells_its_own_from_others()
    {
        HmacJournalSigner signer = SampleJournal.Key;
        byte[] signature = signer.Sign("a"u8);
        Assert.True(signer.Verify("a"u8, signature));
        Assert.False(signer.Verify("b"u8, signature));
        Assert.False(signer.Verify("a"u8, signature.AsSpan(0, 31)));
        Assert.False(SampleJournal.OtherKey.Verify("a"u8, signature));
        Assert.Throws<ArgumentException>(() => new HmacJournalSigner(new byte[31]));
    }

    [Fact]
    public void Ecdsa_signs_with_the_private_key_and_verifies_with_the_public_one()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using ECDsa open = ECDsa.Create(key.ExportParameters(includePrivateParameters: false));
        EcdsaJournalSigner signer = new(key);
        EcdsaJournalVerifier verifier = new(open);
        byte[] signature = signer.Sign("a"u8);
        Assert.Equal(64, signature.Length);
        Assert.True(verifier.Verify("a"u8, signature));
        Assert.True(signer.Verify("a"u8, signature));
        Assert.False(verifier.Verify("b"u8, signature));
        Assert.False(verifier.Verify("a"u8, signature.AsSpan(0, 63)));
        Assert.ThrowsAny<CryptographicException>(() => new EcdsaJournalSigner(open).Sign("a"u8));
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Throws<ArgumentException>(() => new EcdsaJournalVerifier(other));
    }

    [Fact]
    public void A_journal_signed_by_ecdsa_verifies()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        byte[] journal = SampleJournal.Of(3, new EcdsaJournalSigner(key));
        Assert.Contains("\"signature\":\"ecdsa-p256-sha256:", Encoding.UTF8.GetString(journal), StringComparison.Ordinal);
        Assert.Empty(Verification.JournalVerificationTests.Verify(journal, new() { Key = new EcdsaJournalVerifier(key) }).Issues);
        Assert.Equal(3, Verification.JournalVerificationTests.Verify(journal, new() { Key = SampleJournal.Key }).Issues.Count);
    }
}
