namespace Isms.Risk.Matrix.Colours;

/// <summary>A colour in CIE L*a*b* (1976), where distances resemble those people see.</summary>
internal readonly struct LabColour(double lightness, double a, double b)
{
    public double Lightness { get; } = lightness;

    public double A { get; } = a;

    public double B { get; } = b;

    /// <summary>Converts by the matrix of sRGB (IEC 61966-2-1), relative to its white D65.</summary>
    public static LabColour Of(SrgbColour colour)
    {
        double x = F(((0.4124 * colour.Red) + (0.3576 * colour.Green) + (0.1805 * colour.Blue)) / 0.9505);
        double y = F(colour.Luminance);
        double z = F(((0.0193 * colour.Red) + (0.1192 * colour.Green) + (0.9505 * colour.Blue)) / 1.0890);
        return new LabColour((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double F(double value)
    {
        const double Knee = 6.0 / 29;
        return value > Knee * Knee * Knee ? Math.Pow(value, 1.0 / 3) : (value / (3 * Knee * Knee)) + (4.0 / 29);
    }
}
