using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Migration;

/// <summary>What a migration does, or would do: every rating with its move and why, and what else a person has to look at. Immutable, with value equality.</summary>
public sealed record MigrationReport
{
    internal MigrationReport(MigrationRecord record, ValueList<IsmsIssue> issues, bool canApply)
    {
        Record = record;
        Issues = issues;
        CanApply = canApply;
    }

    /// <summary>What becomes of every rating.</summary>
    public MigrationRecord Record { get; }

    /// <summary>What the migration makes invalid or a person has to decide; paths are those of a document.</summary>
    public ValueList<IsmsIssue> Issues { get; }

    /// <summary>Whether the migration can be applied to this register. Other errors are for a person to correct before or afterwards.</summary>
    public bool CanApply { get; }
}
