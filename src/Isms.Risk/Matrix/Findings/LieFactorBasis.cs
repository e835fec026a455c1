namespace Isms.Risk.Matrix.Findings;

/// <summary>What a lie factor takes for the number that a matrix shows.</summary>
public enum LieFactorBasis
{
    /// <summary>The rank of the level, 1 the lowest: the matrix gives no scores, or one of them is not above zero.</summary>
    Level = 0,

    /// <summary>The score of the cell.</summary>
    Score = 1,
}
