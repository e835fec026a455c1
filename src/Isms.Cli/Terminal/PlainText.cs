using System.Text;

namespace Isms.Cli.Terminal;

/// <summary>Text from a document made harmless for a terminal and a table.</summary>
internal static class PlainText
{
    /// <summary>On one line, control characters replaced.</summary>
    public static string OneLine(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char c in text)
        {
            clean.Append(c is '\n' or '\r' or '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c);
        }

        return clean.ToString();
    }

    /// <summary>The width in columns of a terminal, where East Asian characters take two.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    });
}
