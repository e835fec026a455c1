namespace Isms.Risk.Matrix.Colours;

/// <summary>
/// The colour difference CIEDE2000 (CIE 142-2001), as G. Sharma, W. Wu, E. N. Dalal write it down in The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary
/// Test Data, and Mathematical Observations, Color Research and Application 30 (2005) 21-30; all parametric factors 1.
/// </summary>
internal static class Ciede2000
{
    public static double Between(LabColour first, LabColour second)
    {
        double mean = (Chroma(first.A, first.B) + Chroma(second.A, second.B)) / 2;
        double stretch = 1.5 - (0.5 * Saturation(mean));
        double a1 = first.A * stretch;
        double a2 = second.A * stretch;
        double c1 = Chroma(a1, first.B);
        double c2 = Chroma(a2, second.B);
        double h1 = Hue(a1, first.B);
        double h2 = Hue(a2, second.B);

        // A grey has no hue; the difference of hues goes the short way round.
        bool grey = c1 * c2 == 0;
        double turn = h2 - h1;
        bool around = Math.Abs(turn) > 180;
        turn = grey ? 0 : around ? turn - (Math.Sign(turn) * 360) : turn;
        double meanHue = grey ? h1 + h2 : around ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;

        double lightness = second.Lightness - first.Lightness;
        double chroma = c2 - c1;
        double hue = 2 * Math.Sqrt(c1 * c2) * Sin(turn / 2);
        double meanLightness = Square(((first.Lightness + second.Lightness) / 2) - 50);
        double meanChroma = (c1 + c2) / 2;
        double t = 1 - (0.17 * Cos(meanHue - 30)) + (0.24 * Cos(2 * meanHue)) + (0.32 * Cos((3 * meanHue) + 6)) - (0.20 * Cos((4 * meanHue) - 63));
        double l = lightness / (1 + (0.015 * meanLightness / Math.Sqrt(20 + meanLightness)));
        double c = chroma / (1 + (0.045 * meanChroma));
        double h = hue / (1 + (0.015 * meanChroma * t));
        double rotation = -2 * Saturation(meanChroma) * Sin(60 * Math.Exp(-Square((meanHue - 275) / 25)));
        return Math.Sqrt((l * l) + (c * c) + (h * h) + (rotation * c * h));
    }

    private static double Chroma(double a, double b) => Math.Sqrt((a * a) + (b * b));

    /// <summary>The root of C⁷ / (C⁷ + 25⁷).</summary>
    private static double Saturation(double chroma)
    {
        double power = Math.Pow(chroma, 7);
        return Math.Sqrt(power / (power + 6103515625));
    }

    /// <summary>The angle in degrees, 0 to 360; 0 for a grey.</summary>
    private static double Hue(double a, double b)
    {
        double degrees = Math.Atan2(b, a) * 180 / Math.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);

    private static double Square(double value) => value * value;
}
