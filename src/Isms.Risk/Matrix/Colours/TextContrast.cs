namespace Isms.Risk.Matrix.Colours;

/// <summary>
/// How well text can be read on the colour of a level: the contrast ratio of WCAG 2 (relative luminance), from 1 to 21. At least one of black and white is always readable.
/// Immutable, with value equality.
/// </summary>
public sealed record TextContrast
{
    /// <summary>The contrast that text needs: 4.5 (WCAG 2.2, success criterion 1.4.3, level AA).</summary>
    public const double Required = 4.5;

    internal TextContrast(int rank, double black, double white)
    {
        Rank = rank;
        Black = black;
        White = white;
    }

    /// <summary>The rank of the level, 1 the lowest.</summary>
    public int Rank { get; }

    /// <summary>The contrast of black text.</summary>
    public double Black { get; }

    /// <summary>The contrast of white text.</summary>
    public double White { get; }

    /// <summary>Whether black text can be read.</summary>
    public bool BlackIsReadable => Black >= Required;

    /// <summary>Whether white text can be read.</summary>
    public bool WhiteIsReadable => White >= Required;
}
