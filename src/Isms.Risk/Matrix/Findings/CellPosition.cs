namespace Isms.Risk.Matrix.Findings;

/// <summary>The place of a cell in a matrix, both steps counted from 1 as people say it. Immutable, with value equality.</summary>
public sealed record CellPosition
{
    internal CellPosition(int likelihood, int consequence)
    {
        Likelihood = likelihood;
        Consequence = consequence;
    }

    /// <summary>The step of likelihood, 1 the lowest.</summary>
    public int Likelihood { get; }

    /// <summary>The step of consequence, 1 the lowest.</summary>
    public int Consequence { get; }

    /// <summary>The place, likelihood first.</summary>
    /// <returns>For example <c>(2, 5)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"({Likelihood}, {Consequence})");
}
