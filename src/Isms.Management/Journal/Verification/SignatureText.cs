using System.Text;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Verification;

/// <summary>A signature as it stands in a line: scheme, colon, hexadecimal digits.</summary>
internal static class SignatureText
{
    public static bool Verify(IJournalVerifier verifier, ReadOnlySpan<byte> content, ReadOnlySpan<byte> text)
    {
        byte[] scheme = Encoding.UTF8.GetBytes(verifier.Scheme + ":");
        return text.StartsWith(scheme) && JournalHash.FromDigits(text.Slice(scheme.Length)) is { } signature && verifier.Verify(content, signature);
    }
}
