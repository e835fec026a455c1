namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// What the levels say about two risks drawn independently and uniformly on the line likelihood + consequence = 1 of scales of equal widths: what is likely does little, what is
/// grave is rare. All shares are exact and add up to 1. Immutable, with value equality.
/// </summary>
public sealed record AntiDiagonalShares
{
    internal AntiDiagonalShares(Fraction orderedRight, Fraction reversed, Fraction tied)
    {
        OrderedRight = orderedRight;
        Reversed = reversed;
        Tied = tied;
    }

    /// <summary>The probability that the greater risk has the higher level.</summary>
    public Fraction OrderedRight { get; }

    /// <summary>The probability that the greater risk has the lower level.</summary>
    public Fraction Reversed { get; }

    /// <summary>The probability that both risks have the same level.</summary>
    public Fraction Tied { get; }
}
