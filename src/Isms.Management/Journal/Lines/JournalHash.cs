using System.Security.Cryptography;
using System.Text;

namespace Isms.Management.Journal.Lines;

/// <summary>SHA-256 as 64 hexadecimal digits, letters small, and other bytes in the same spelling.</summary>
internal static class JournalHash
{
    public const int Digits = 64;

    /// <summary>What the first line is bound to: the SHA-256 of the name of the format.</summary>
    public static string Beginning { get; } = Encoding.ASCII.GetString(BeginningDigits());

    /// <summary>Writes the digits of the hash of some bytes.</summary>
    /// <param name="bytes">What holds the bytes.</param>
    /// <param name="start">The first.</param>
    /// <param name="length">How many.</param>
    /// <param name="digits">64 bytes for the digits.</param>
    public static void Compute(byte[] bytes, int start, int length, Span<byte> digits)
    {
#if NET
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes.AsSpan(start, length), hash);
        Convert.TryToHexStringLower(hash, digits, out _);
#else
        using SHA256 algorithm = SHA256.Create();
        ToDigits(algorithm.ComputeHash(bytes, start, length), digits);
#endif
    }

    /// <summary>Other bytes in digits.</summary>
    public static string ToText(byte[] bytes)
    {
        byte[] digits = new byte[bytes.Length * 2];
        ToDigits(bytes, digits);
        return Encoding.ASCII.GetString(digits);
    }

    /// <summary>The bytes that the digits mean; null where one is no digit, a letter is a capital, or their number is odd.</summary>
    public static byte[]? FromDigits(ReadOnlySpan<byte> digits)
    {
        byte[] bytes = new byte[digits.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = Value(digits[2 * i]);
            int low = Value(digits[(2 * i) + 1]);
            if (high < 0 || low < 0)
            {
                return null;
            }

            bytes[i] = (byte)((high << 4) | low);
        }

        return digits.Length % 2 == 0 ? bytes : null;
    }

    public static bool IsHash(string? text) => text?.Length == Digits && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static byte[] BeginningDigits()
    {
        byte[] name = Encoding.ASCII.GetBytes("isms/journal/1");
        byte[] digits = new byte[Digits];
        Compute(name, 0, name.Length, digits);
        return digits;
    }

    internal static void ToDigits(byte[] bytes, Span<byte> digits)
    {
        ReadOnlySpan<byte> alphabet = "0123456789abcdef"u8;
        for (int i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = alphabet[bytes[i] >> 4];
            digits[(2 * i) + 1] = alphabet[bytes[i] & 15];
        }
    }

    private static int Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };
}
