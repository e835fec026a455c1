namespace Isms.Risk.Matrix.Colours;

/// <summary>The kinds of colour vision that colours are tested for.</summary>
public enum ColourVision
{
    /// <summary>All three kinds of cones.</summary>
    Normal = 0,

    /// <summary>Without the cones for long waves (protanopia).</summary>
    Protan = 1,

    /// <summary>Without the cones for middle waves (deuteranopia), the most frequent kind.</summary>
    Deutan = 2,

    /// <summary>Without the cones for short waves (tritanopia), rare.</summary>
    Tritan = 3,
}
