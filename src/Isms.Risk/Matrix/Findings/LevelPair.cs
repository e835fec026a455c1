namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// Two levels compared by the risks their cells can hold. They are weakly consistent (Cox 2008) when no risk of the lower level is greater than one of the higher;
/// else their ranges overlap. Immutable, with value equality.
/// </summary>
public sealed record LevelPair
{
    internal LevelPair(LevelRange lower, LevelRange upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower level and its range.</summary>
    public LevelRange Lower { get; }

    /// <summary>The higher level and its range.</summary>
    public LevelRange Upper { get; }

    /// <summary>Whether every risk of the higher level is at least as great as every risk of the lower one.</summary>
    public bool IsWeaklyConsistent => Upper.From >= Lower.To;

    /// <summary>Where the overlap begins; null where there is none.</summary>
    public Fraction? OverlapFrom => IsWeaklyConsistent ? null : Upper.From > Lower.From ? Upper.From : Lower.From;

    /// <summary>Where the overlap ends; null where there is none.</summary>
    public Fraction? OverlapTo => IsWeaklyConsistent ? null : Lower.To < Upper.To ? Lower.To : Upper.To;

    /// <summary>How long the overlap is; zero where there is none.</summary>
    public Fraction Overlap => OverlapFrom is { } from && OverlapTo is { } to ? to - from : Fraction.Zero;

    /// <summary>The cell of the lower level that can hold the greatest risk, and the cell of the higher level that can hold the least.</summary>
    public CellPair Witness => new(Lower.Highest, Upper.Lowest);
}
