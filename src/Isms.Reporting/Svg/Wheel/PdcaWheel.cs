using Isms.Core;

namespace Isms.Reporting.Svg.Wheel;

/// <summary>What the wheel of the cycle shows: four phases with their clauses. Immutable.</summary>
public sealed record PdcaWheel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The clauses of plan, in their order.</summary>
    public ValueList<PdcaClause> Plan { get; init; } = [];

    /// <summary>The clauses of do, in their order.</summary>
    public ValueList<PdcaClause> Do { get; init; } = [];

    /// <summary>The clauses of check, in their order.</summary>
    public ValueList<PdcaClause> Check { get; init; } = [];

    /// <summary>The clauses of act, in their order.</summary>
    public ValueList<PdcaClause> Act { get; init; } = [];
}
