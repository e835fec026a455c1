using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>One of the steps in which the cycle is gone through (concepts 80 to 83), and what answers it. Immutable.</summary>
public sealed record PdcaStep
{
    internal PdcaStep(PdcaPhase phase, int number, LocalizedText name, ValueList<RequiredRecord> records)
    {
        Phase = phase;
        Number = number;
        Name = name;
        Records = records;
    }

    /// <summary>The phase.</summary>
    public PdcaPhase Phase { get; }

    /// <summary>Its number in the phase, from 1.</summary>
    public int Number { get; }

    /// <summary>What is done in it, in our own words.</summary>
    public LocalizedText Name { get; }

    /// <summary>The records that answer it: a step is never done without one (concept 79).</summary>
    public ValueList<RequiredRecord> Records { get; }

    /// <summary>Whether every kind of record that answers it is there.</summary>
    public bool IsAnswered => Records.All(record => !record.IsMissing);
}
