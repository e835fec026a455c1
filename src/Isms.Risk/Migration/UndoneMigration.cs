using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>A register with the ratings restored that are still as the migration left them. Immutable, with value equality.</summary>
public sealed record UndoneMigration
{
    internal UndoneMigration(RiskRegister register, ValueList<RatingMigration> restored, ValueList<RatingMigration> conflicts, ValueList<IsmsIssue> issues)
    {
        Register = register;
        Restored = restored;
        Conflicts = conflicts;
        Issues = issues;
    }

    /// <summary>The register.</summary>
    public RiskRegister Register { get; }

    /// <summary>The ratings that were restored, in the order of the record.</summary>
    public ValueList<RatingMigration> Restored { get; }

    /// <summary>The ratings that were changed since and are left as they are, in the order of the record. Each still has the older rating.</summary>
    public ValueList<RatingMigration> Conflicts { get; }

    /// <summary>Why each of them is a conflict, and which ratings were given since where there was none; those stay at the newer scale.</summary>
    public ValueList<IsmsIssue> Issues { get; }
}
