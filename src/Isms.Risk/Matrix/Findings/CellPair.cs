namespace Isms.Risk.Matrix.Findings;

/// <summary>Two cells that bear witness to something; the question they answer says what the first and the second are. Immutable, with value equality.</summary>
public sealed record CellPair
{
    internal CellPair(CellPosition first, CellPosition second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The one cell.</summary>
    public CellPosition First { get; }

    /// <summary>The other cell.</summary>
    public CellPosition Second { get; }

    /// <summary>Both places.</summary>
    /// <returns>For example <c>(2, 5) – (3, 1)</c>.</returns>
    public override string ToString() => $"{First} – {Second}";
}
