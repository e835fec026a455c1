using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Isms.Management.Tests.Journal.Verification;

/// <summary>The number of the first line that is not as it must be, found the plain way: line by line, as text and as JSON. 0 where there is none.</summary>
internal static class PlainVerifier
{
    public static int FirstBadLine(byte[] journal)
    {
        string previous = Hash("isms/journal/1"u8.ToArray());
        string[] lines = Encoding.Latin1.GetString(journal).Split('\n');
        for (int i = 0; i < lines.Length - 1; i++)
        {
            string line = lines[i];
            int end = line.LastIndexOf(",\"hash\":\"", StringComparison.Ordinal);
            if (end < 0 || line[end..] != $",\"hash\":\"{Hash(Encoding.Latin1.GetBytes(line[..end]))}\"}}")
            {
                return i + 1;
            }

            using JsonDocument json = JsonDocument.Parse(Encoding.Latin1.GetBytes(line));
            if (json.RootElement.GetProperty("seq").GetInt64() != i + 1 || json.RootElement.GetProperty("previous").GetString() != previous)
            {
                return i + 1;
            }

            previous = json.RootElement.GetProperty("hash").GetString()!;
        }

        return lines[^1].Length == 0 ? 0 : lines.Length;
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
