using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>What one clause asks to be on record, and how to see whether it is there.</summary>
internal sealed class ClauseRequirement(string clause2013, string clause2022, RecordRequirement record)
{
    /// <summary>The number of the clause in the edition of 2013; empty where that edition does not have it.</summary>
    public string Clause2013 { get; } = clause2013;

    /// <summary>The number of the clause in the edition of 2022.</summary>
    public string Clause2022 { get; } = clause2022;

    /// <summary>The records asked for.</summary>
    public RecordRequirement Record { get; } = record;
}
