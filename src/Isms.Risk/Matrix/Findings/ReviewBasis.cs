namespace Isms.Risk.Matrix.Findings;

/// <summary>What a review takes for the size of the steps.</summary>
public enum ReviewBasis
{
    /// <summary>The steps of a scale divide the range from 0 to 1 into equal parts.</summary>
    EqualWidths = 0,

    /// <summary>The bands that the steps are defined by.</summary>
    Bands = 1,
}
