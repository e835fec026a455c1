using Isms.Core;

namespace Isms.Audit.Summaries;

/// <summary>One thing by which top management shows leadership and commitment (ISO/IEC 27001:2013 5.1), and what in the records shows it. Immutable.</summary>
public sealed record LeadershipCommitment
{
    internal LeadershipCommitment(string item, LocalizedText what, ValueList<string> evidence)
    {
        Item = item;
        What = what;
        Evidence = evidence;
    }

    /// <summary>The letter of 5.1.</summary>
    public string Item { get; }

    /// <summary>What is meant, in our own words.</summary>
    public LocalizedText What { get; }

    /// <summary>The ids of what shows it, in document order; empty where nothing on record does, which does not say that it is not so.</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>Whether something on record shows it.</summary>
    public bool IsShown => Evidence.Count > 0;
}
