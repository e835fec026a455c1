namespace Isms.Reporting.Csv.Statements;

/// <summary>Tells what a file is written in that should be UTF-8.</summary>
internal static class CsvEncoding
{
    /// <summary>The name of the encoding it looks like and the first line that shows it, or null where it is UTF-8.</summary>
    public static (string Name, int Line)? NotUtf8(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return ("UTF-16", 1);
        }

        int at = FirstBad(content);
        if (at < 0)
        {
            return null;
        }

        string name = IsShiftJis(content) ? "Shift_JIS" : IsEucJp(content) ? "EUC-JP" : "an encoding that is not known (不明な文字コード)";
        return (name, content[..at].Count((byte)'\n') + 1);
    }

    private static int FirstBad(ReadOnlySpan<byte> content)
    {
        for (int at = 0; at < content.Length;)
        {
            if (System.Text.Rune.DecodeFromUtf8(content[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    // By structure: EUC-JP pairs are A1..FE twice and would mostly pass as half-width katakana, so a text without any lead byte 81..9F or E0..FC is left to EUC-JP.
    private static bool IsShiftJis(ReadOnlySpan<byte> content)
    {
        bool hasLead = false;
        bool hasSmallTrail = false;
        for (int at = 0; at < content.Length; at++)
        {
            byte b = content[at];
            if (b is >= 0x81 and <= 0x9F or >= 0xE0 and <= 0xFC)
            {
                if (at + 1 >= content.Length || content[at + 1] is not (>= 0x40 and <= 0x7E or >= 0x80 and <= 0xFC))
                {
                    return false;
                }

                hasLead |= b < 0xA0;
                hasSmallTrail |= content[at + 1] < 0xA1;
                at++;
            }
            else if (b is 0x80 or 0xA0 or > 0xFC)
            {
                return false;
            }
        }

        return hasLead || hasSmallTrail || !IsEucJp(content);
    }

    private static bool IsEucJp(ReadOnlySpan<byte> content)
    {
        for (int at = 0; at < content.Length; at++)
        {
            byte b = content[at];
            if (b < 0x80)
            {
                continue;
            }

            if (b is not (0x8E or >= 0xA1 and <= 0xFE) || at + 1 >= content.Length || content[at + 1] is not (>= 0xA1 and <= 0xFE))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
