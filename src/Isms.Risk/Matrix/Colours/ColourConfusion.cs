namespace Isms.Risk.Matrix.Colours;

/// <summary>Two levels whose colours somebody can take for each other. Immutable, with value equality.</summary>
public sealed record ColourConfusion
{
    /// <summary>
    /// The difference (CIEDE2000) below which two colours count as easily taken for each other: 10. A difference of about 1 is just seen when two patches touch; a legend is read
    /// from memory and at a distance and needs much more. The bound is our convention; no standard sets one.
    /// </summary>
    public const double Threshold = 10;

    internal ColourConfusion(int lower, int upper, ColourVision vision, double difference)
    {
        Lower = lower;
        Upper = upper;
        Vision = vision;
        Difference = difference;
    }

    /// <summary>The rank of the lower level.</summary>
    public int Lower { get; }

    /// <summary>The rank of the higher level.</summary>
    public int Upper { get; }

    /// <summary>Whose eyes.</summary>
    public ColourVision Vision { get; }

    /// <summary>The difference of the two colours as those eyes see them (CIEDE2000), below <see cref="Threshold"/>.</summary>
    public double Difference { get; }
}
