using System.Globalization;

namespace Isms.Reporting;

/// <summary>A colour of the screen, red, green and blue from 0 to 255. The default is black. Immutable and thread-safe.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static RgbColor Black => default;

    /// <summary>White.</summary>
    public static RgbColor White => new(255, 255, 255);

    /// <summary>Relative luminance by WCAG 2.1, 0 (black) to 1 (white).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Black or white, whichever reads better on this colour; the contrast is never below 4.58.</summary>
    public RgbColor ReadableText => Contrast(this, Black) >= Contrast(this, White) ? Black : White;

    /// <summary>The contrast ratio of two colours by WCAG 2.1, whichever is the text.</summary>
    /// <param name="one">One colour.</param>
    /// <param name="other">The other.</param>
    /// <returns>1 (the same luminance) to 21 (black on white).</returns>
    public static double Contrast(RgbColor one, RgbColor other)
    {
        double a = one.Luminance + 0.05;
        double b = other.Luminance + 0.05;
        return a > b ? a / b : b / a;
    }

    /// <summary>Reads a colour.</summary>
    /// <param name="text"><c>#rrggbb</c>, hexadecimal, capital or small letters.</param>
    /// <param name="color">The colour.</param>
    /// <returns>True when the text is a colour.</returns>
    public static bool TryParse(string? text, out RgbColor color)
    {
        color = default;
        if (text is not { Length: 7 } || text[0] != '#' || !text.AsSpan(1).ContainsOnlyHex())
        {
            return false;
        }

        int value = int.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        color = new RgbColor((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>Reads a colour.</summary>
    /// <param name="text"><c>#rrggbb</c>.</param>
    /// <returns>The colour.</returns>
    /// <exception cref="FormatException">The text is no colour.</exception>
    public static RgbColor Parse(string text) => TryParse(text, out RgbColor color)
        ? color
        : throw new FormatException("A colour such as #2e7d32 was expected: a number sign and six hexadecimal digits.");

    /// <summary>The colour as style sheets write it.</summary>
    /// <returns>For example <c>#2e7d32</c>, in small letters.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
