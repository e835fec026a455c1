using Isms.Core;
using Isms.Management.Cycle;

namespace Isms.Management.Maturity;

/// <summary>How far one clause has come, and why. Immutable.</summary>
public sealed record ClauseMaturity
{
    internal ClauseMaturity(ClauseState clause, MaturityRung rung, int? score, LocalizedText why)
    {
        Clause = clause;
        Rung = rung;
        Score = score;
        Why = why;
    }

    /// <summary>The clause.</summary>
    public ClauseState Clause { get; }

    /// <summary>The rung.</summary>
    public MaturityRung Rung { get; }

    /// <summary>What the rung counts; null where the clause is not assessed.</summary>
    public int? Score { get; }

    /// <summary>From what: how many kinds of records are there, what is missing, which day is the newest.</summary>
    public LocalizedText Why { get; }
}
