using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>The scale of maturity, and from where a detailed analysis is needed (concept 58; the source names no scale, so it is the organisation's own, X15). Immutable.</summary>
public sealed record MaturityScale : DocumentElement
{
    /// <summary>The lowest value.</summary>
    public required int Minimum { get; init; }

    /// <summary>The highest value.</summary>
    public required int Maximum { get; init; }

    /// <summary>A maturity below this, or none, asks for a detailed analysis.</summary>
    public required int DetailBelow { get; init; }

    /// <summary>Whether a maturity asks for a detailed analysis of the risk (concept 58).</summary>
    /// <param name="maturity">The maturity; null where it was not assessed.</param>
    /// <returns>True below <see cref="DetailBelow"/>, and where nothing was assessed.</returns>
    public bool AsksForDetail(int? maturity) => !(maturity >= DetailBelow);
}
