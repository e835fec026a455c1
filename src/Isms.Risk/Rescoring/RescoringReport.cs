using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Rescoring;

/// <summary>What a change of the criteria does to a register, and what a person has to look at. Immutable, with value equality.</summary>
public sealed record RescoringReport
{
    internal RescoringReport(RescoringRecord record, ValueList<IsmsIssue> issues, bool canApply)
    {
        Record = record;
        Issues = issues;
        CanApply = canApply;
    }

    /// <summary>What becomes of every risk.</summary>
    public RescoringRecord Record { get; }

    /// <summary>What the change makes invalid or a person has to decide; paths are those of a document.</summary>
    public ValueList<IsmsIssue> Issues { get; }

    /// <summary>Whether it can be applied to this register. Other errors are for a person to correct before or afterwards.</summary>
    public bool CanApply { get; }
}
