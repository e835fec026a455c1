using System.Globalization;

namespace Isms.Risk.Matrix.Colours;

/// <summary>A colour of a screen as three amounts of light, 0 to 1 (linear sRGB, IEC 61966-2-1).</summary>
internal readonly struct SrgbColour(double red, double green, double blue)
{
    public double Red { get; } = red;

    public double Green { get; } = green;

    public double Blue { get; } = blue;

    /// <summary>The relative luminance, 0 for black to 1 for white (WCAG 2; the second row of the sRGB matrix).</summary>
    public double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    /// <summary>Reads <c>#rrggbb</c>, which a matrix without fault has.</summary>
    public static SrgbColour Parse(string text)
    {
        int code = int.Parse(text.TrimStart('#'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new SrgbColour(Light(code >> 16), Light((code >> 8) & 0xff), Light(code & 0xff));
    }

    /// <summary>The contrast ratio of WCAG 2 between this colour and a luminance.</summary>
    public double ContrastTo(double luminance) => (Math.Max(Luminance, luminance) + 0.05) / (Math.Min(Luminance, luminance) + 0.05);

    private static double Light(int code)
    {
        double value = code / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
