using System.Globalization;
using System.Text;

namespace Isms.Reporting;

/// <summary>Text from documents made harmless before it is written anywhere.</summary>
internal static class PlainText
{
    /// <summary>What stands in the place of a character that must not be written.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Line ends become line feeds, tabs stay, every other control character, half of a surrogate pair and non-character becomes U+FFFD.
    /// What remains may stand in XML 1.0.
    /// </summary>
    public static string Clean(string text)
    {
        int first = 0;
        while (first < text.Length && IsPlain(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(c is '\n' or '\t' || IsPlain(c) ? c : Replacement);
            }
        }

        return clean.ToString();
    }

    /// <summary>A number as documents and drawings write it, whatever the culture of the thread.</summary>
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A number as documents and drawings write it, whatever the culture of the thread.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF');
}
