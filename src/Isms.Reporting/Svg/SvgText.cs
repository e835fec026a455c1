using System.Globalization;

namespace Isms.Reporting.Svg;

/// <summary>Estimates how wide text is and breaks it into lines; exact enough for labels, and the same on every machine.</summary>
internal static class SvgText
{
    private const string NotAtStart = "、。,.・:;?!」』】〕〉》)])}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%%…〜~:;,.!?";
    private const string NotAtEnd = "「『【〔〈《([{(";

    /// <summary>The width in the unit of the font size.</summary>
    public static double Width(string text, double size)
    {
        double ems = 0;
        foreach (char c in text)
        {
            ems += Ems(c);
        }

        return ems * size;
    }

    /// <summary>A number with at most two digits behind the point.</summary>
    public static string Number(double value)
    {
        double rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Breaks text into lines; what does not fit into the last one ends in an ellipsis.</summary>
    public static List<string> Wrap(string text, double width, double size, int maxLines)
    {
        var lines = new List<string>();
        string rest = PlainText.Clean(text).Replace('\n', ' ').Trim();
        while (rest.Length > 0)
        {
            if (lines.Count == maxLines - 1 && Width(rest, size) > width)
            {
                lines.Add(Cut(rest, width, size));
                break;
            }

            int length = BreakAt(rest, width, size);
            lines.Add(rest[..length].TrimEnd());
            rest = rest[length..].TrimStart();
        }

        return lines;
    }

    /// <summary>Breaks text into as few lines as <see cref="Wrap"/> does, of about the same length.</summary>
    public static List<string> WrapEvenly(string text, double width, double size, int maxLines)
    {
        List<string> best = Wrap(text, width, size, maxLines);
        for (double narrower = width - 4; narrower > width / 2; narrower -= 4)
        {
            List<string> lines = Wrap(text, narrower, size, maxLines);
            if (lines.Count > best.Count || lines.Any(line => line.EndsWith('…')))
            {
                break;
            }

            best = lines;
        }

        return best;
    }

    private static string Cut(string text, double width, double size)
    {
        int length = text.Length;
        while (length > 1 && Width(text[..length] + "…", size) > width)
        {
            length -= char.IsLowSurrogate(text[length - 1]) && length > 2 ? 2 : 1;
        }

        return text[..length].TrimEnd() + "…";
    }

    private static int BreakAt(string text, double width, double size)
    {
        int fits = 0;
        double used = 0;
        while (fits < text.Length && (used += Ems(text[fits]) * size) <= width)
        {
            fits++;
        }

        if (fits == text.Length)
        {
            return fits;
        }

        fits = Math.Max(fits, 1);
        for (int at = fits; at > 0; at--)
        {
            if (MayBreak(text, at))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[fits]) ? fits + 1 : fits;
    }

    private static bool MayBreak(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        if (before == ' ' || after == ' ')
        {
            return true;
        }

        bool wide = IsWide(before) || IsWide(after);
        return wide && !char.IsLowSurrogate(after) && !NotAtStart.Contains(after) && !NotAtEnd.Contains(before);
    }

    private static double Ems(char c) =>
        char.IsLowSurrogate(c) ? 0
        : char.IsHighSurrogate(c) || IsWide(c) ? 1
        : c is >= 'A' and <= 'Z' ? 0.67
        : c is 'm' or 'w' or 'M' or 'W' ? 0.85
        : c is 'i' or 'l' or 'j' or '.' or ',' or ':' or '\'' or '|' or ' ' ? 0.29
        : 0.57;

    private static bool IsWide(char c) =>
        c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' or '…' or '→' or '×' or '≥' or '≤';
}
