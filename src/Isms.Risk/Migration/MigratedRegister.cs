using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>A register carried to another matrix, with the record by which that can be undone. Immutable, with value equality.</summary>
public sealed record MigratedRegister
{
    internal MigratedRegister(RiskRegister register, MigrationReport report)
    {
        Register = register;
        Report = report;
    }

    /// <summary>The register with its ratings at the newer scales; nothing else in it is changed.</summary>
    public RiskRegister Register { get; }

    /// <summary>What was done, and what a person has to look at.</summary>
    public MigrationReport Report { get; }

    /// <summary>What became of every rating. Keep it (<see cref="MigrationRecord.ToJson"/>) to undo the migration later.</summary>
    public MigrationRecord Record => Report.Record;
}
