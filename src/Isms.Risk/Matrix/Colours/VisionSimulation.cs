namespace Isms.Risk.Matrix.Colours;

/// <summary>
/// How a colour looks to people with a colour-vision deficiency: a matrix on linear RGB. Source of the matrices (severity 1.0): G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
/// A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009) 1291-1298.
/// </summary>
internal static class VisionSimulation
{
    private static readonly double[] Protan = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];

    private static readonly double[] Deutan = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881];

    private static readonly double[] Tritan = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900];

    public static SrgbColour See(SrgbColour colour, ColourVision vision) => vision switch
    {
        ColourVision.Protan => Apply(Protan, colour),
        ColourVision.Deutan => Apply(Deutan, colour),
        ColourVision.Tritan => Apply(Tritan, colour),
        _ => colour,
    };

    private static SrgbColour Apply(double[] matrix, SrgbColour colour) => new(Row(matrix, 0, colour), Row(matrix, 3, colour), Row(matrix, 6, colour));

    // What the screen cannot show is cut off.
    private static double Row(double[] matrix, int start, SrgbColour colour) =>
        Math.Min(1, Math.Max(0, (matrix[start] * colour.Red) + (matrix[start + 1] * colour.Green) + (matrix[start + 2] * colour.Blue)));
}
