using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Register;

namespace Isms.Risk.Streaming;

/// <summary>A line of a register in JSON Lines: the risk, or why there is none. Immutable, with value equality.</summary>
public sealed record RiskLine
{
    internal RiskLine(long number, IdentifiedRisk? risk, ValueList<IsmsIssue> issues)
    {
        Number = number;
        Risk = risk;
        Issues = issues;
    }

    /// <summary>The number of the line, from 1, blank lines counted.</summary>
    public long Number { get; }

    /// <summary>The risk; null where an issue of the line is an error.</summary>
    public IdentifiedRisk? Risk { get; }

    /// <summary>What was found in the line. The first segment of a path is the number of the line: <c>/12/current/likelihood</c>.</summary>
    public ValueList<IsmsIssue> Issues { get; }
}
