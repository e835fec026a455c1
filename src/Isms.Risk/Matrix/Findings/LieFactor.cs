namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// How much a step from a cell to its upper or right neighbour exaggerates: the relative change of what is shown (score or rank of the level) divided by the relative change of the
/// risk in the middle of the cells. 1 is honest, above 1 exaggerates, between 0 and 1 plays down, 0 hides the change, below 0 shows the wrong direction. Immutable, with value equality.
/// Source: E. R. Tufte, The Visual Display of Quantitative Information (1983); for matrices P. Thomas, R. B. Bratvold, J. E. Bickel, The Risk of Using Risk Matrices,
/// SPE 166269 (2013). Applying it to neighbouring cells and their middles is our reading.
/// </summary>
public sealed record LieFactor
{
    internal LieFactor(CellPair cells, Fraction factor)
    {
        Cells = cells;
        Factor = factor;
    }

    /// <summary>The lower cell and its neighbour one step up on one scale.</summary>
    public CellPair Cells { get; }

    /// <summary>The factor, exact.</summary>
    public Fraction Factor { get; }
}
