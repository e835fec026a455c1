using Isms.Core;

namespace Isms.Audit.Summaries.Practice;

/// <summary>One of the three keys of practice in a period: what shows it, and what is missing. Immutable.</summary>
public sealed record PracticeKey
{
    internal PracticeKey(PracticeKeyKind kind, ValueList<string> evidence, ValueList<LocalizedText> missing)
    {
        Kind = kind;
        Evidence = evidence;
        Missing = missing;
    }

    /// <summary>Which one.</summary>
    public PracticeKeyKind Kind { get; }

    /// <summary>The ids of the courses held, of the measures with a reading and the risks rated, of the audits done, in document order.</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>What is missing; empty where nothing is.</summary>
    public ValueList<LocalizedText> Missing { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;
}
