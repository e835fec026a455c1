using Isms.Core;
using Isms.Risk.Register;

namespace Isms.Risk.Sheet;

/// <summary>Whether the maturity of the controls asks for a detailed analysis of the risk, and whether there is one (concept 58). Immutable, with value equality.</summary>
public sealed record DetailDemand
{
    /// <summary>Whether it is asked for: the risk is a threat and its maturity is below the threshold of the criteria or was not assessed.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The detailed analyses of the risk, in the order of the register.</summary>
    public ValueList<DetailedAnalysisId> Analyses { get; init; } = [];

    /// <summary>Why, in a sentence.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Whether it is asked for and not there (RISK0408).</summary>
    public bool IsMissing => IsRequired && Analyses.Count == 0;
}
