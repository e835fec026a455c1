namespace Isms.Reporting.Csv;

/// <summary>Makes the text of a cell harmless to spreadsheet programs.</summary>
internal static class CsvCell
{
    /// <summary>
    /// Control characters become U+FFFD and line ends line feeds; a text that a spreadsheet might take for a formula gets a leading apostrophe,
    /// a plain number such as -5 does not.
    /// </summary>
    public static string Guarded(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        string clean = PlainText.Clean(text);
        return IsFormulaLike(clean) && !IsNumber(clean) ? "'" + clean : clean;
    }

    // the full-width forms too: spreadsheets in Japanese read them as the narrow ones; spaces before are passed over by some
    private static bool IsFormulaLike(string text) =>
        text[0] is '\t' or '\n' || text.AsSpan().TrimStart() is [('=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..];

    private static bool IsNumber(string text)
    {
        int at = text[0] is '-' or '+' ? 1 : 0;
        int digits = 0;
        bool point = false;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits++;
            }
            else if (text[at] == '.' && !point && digits > 0)
            {
                point = true;
            }
            else
            {
                return false;
            }
        }

        return digits > 0 && char.IsAsciiDigit(text[^1]);
    }
}
