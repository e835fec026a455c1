using Isms.Core;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>What one clause asks to be on record, and how to see whether it is there.</summary>
internal sealed class ClauseRequirement(
    string clause2013,
    string clause2022,
    string japanese,
    string english,
    Func<ManagementSystemDraft, LocalDate, RecordCount> look)
{
    /// <summary>The number of the clause in the edition of 2013; empty where that edition does not have it.</summary>
    public string Clause2013 { get; } = clause2013;

    /// <summary>The number of the clause in the edition of 2022.</summary>
    public string Clause2022 { get; } = clause2022;

    /// <summary>What is required, in our own words.</summary>
    public LocalizedText Required { get; } = LocalizedText.Create(japanese, english);

    /// <summary>How many records fulfil it, and what is missing.</summary>
    public RecordCount Look(ManagementSystemDraft system, LocalDate asOf) => look(system, asOf);
}
