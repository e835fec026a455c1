namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>A risk in a heat map.</summary>
/// <param name="Id">Its id, shown in the cell.</param>
/// <param name="Likelihood">The likelihood step, 1 the lowest; 0 = not assessed.</param>
/// <param name="Consequence">The consequence step, 1 the lowest; 0 = not assessed.</param>
public sealed record HeatMapRisk(string Id, int Likelihood, int Consequence)
{
    /// <summary>Whether the risk has a place in the matrix.</summary>
    public bool IsAssessed => Likelihood > 0 && Consequence > 0;
}
