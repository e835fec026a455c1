using Isms.Core;

namespace Isms.Risk.Sheet;

/// <summary>Whether a row of the assessment sheet asks for the full analysis, why, and what of it is missing (concepts 55 to 57). Immutable, with value equality.</summary>
public sealed record FullAnalysis
{
    /// <summary>Why it is asked for, or why not.</summary>
    public required FullAnalysisReason Reason { get; init; }

    /// <summary>The parts that are not there, in their order; empty where nothing is missing or nothing is asked for.</summary>
    public ValueList<AnalysisPart> Missing { get; init; } = [];

    /// <summary>Why and what is missing, in a sentence or two.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Whether it is asked for.</summary>
    public bool IsRequired => Reason != FullAnalysisReason.LaterCycle && Reason != FullAnalysisReason.Opportunity;

    /// <summary>Whether nothing that is asked for is missing.</summary>
    public bool IsComplete => Missing.Count == 0;
}
