namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// What the levels say about two risks drawn independently and uniformly over the scales: the shares are probabilities and add up to 1.
/// The order of the two risks is that of likelihood times consequence. Immutable, with value equality.
/// </summary>
public sealed record OrderingShares
{
    internal OrderingShares(double orderedRight, double reversed, Fraction tied, double errorBound, Fraction certainByLevel, Fraction certainByCell)
    {
        OrderedRight = orderedRight;
        Reversed = reversed;
        Tied = tied;
        ErrorBound = errorBound;
        CertainByLevel = certainByLevel;
        CertainByCell = certainByCell;
    }

    /// <summary>The probability that the greater risk has the higher level. It holds logarithms (areas under hyperbolas), so it is no fraction.</summary>
    public double OrderedRight { get; }

    /// <summary>The probability that the greater risk has the lower level. It holds logarithms (areas under hyperbolas), so it is no fraction.</summary>
    public double Reversed { get; }

    /// <summary>The probability that both risks have the same level, exact.</summary>
    public Fraction Tied { get; }

    /// <summary>
    /// What <see cref="OrderedRight"/> and <see cref="Reversed"/> are off by at most, by rounding alone; computed along with them. For equal widths below 1e-9 on the largest matrix.
    /// </summary>
    public double ErrorBound { get; }

    /// <summary>
    /// The probability that the levels alone make the order certain: they differ, and no risk of the lower level is greater than one of the higher. Exact.
    /// </summary>
    public Fraction CertainByLevel { get; }

    /// <summary>
    /// The probability that the cells make the order certain and the levels follow it: the levels differ, and no risk in the cell of the lower level is greater than one in the other cell. Exact.
    /// </summary>
    public Fraction CertainByCell { get; }
}
