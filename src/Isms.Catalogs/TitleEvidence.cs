using Isms.Core;

namespace Isms.Catalogs;

/// <summary>Where the title of an item in one language comes from, and how sure it is. Immutable.</summary>
public sealed record TitleEvidence
{
    internal TitleEvidence(string source, Confidence confidence, bool isDisputed, ValueList<AlternativeReading> alternatives)
    {
        Source = source;
        Confidence = confidence;
        IsDisputed = isDisputed;
        Alternatives = alternatives;
    }

    /// <summary>The sources; <c>recall</c> means written from memory and not confirmed.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Whether sources that could be read give different titles and none of them is clearly the title of the standard.</summary>
    public bool IsDisputed { get; }

    /// <summary>What other sources give, each with its source.</summary>
    public ValueList<AlternativeReading> Alternatives { get; }
}
