using Isms.Core;

namespace Isms.Catalogs.Editions;

/// <summary>An edition of a standard or guideline: when it was published, and what it replaced. Immutable.</summary>
public sealed record GuidelineEdition
{
    internal GuidelineEdition(string id, LocalizedText title, string source, Confidence confidence)
    {
        Id = id;
        Title = title;
        Source = source;
        Confidence = confidence;
    }

    /// <summary>The identifier, the same as that of its catalog where there is one: <c>mhlw-6.0</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it was published, as exactly as it is known; null where it is not known, which leaves only the order of the editions.</summary>
    public PublicationDate? Published { get; internal init; }

    /// <summary>Whether editions may lie between this one and the next that are not in the data.</summary>
    public bool HasUnknownNext { get; internal init; }

    /// <summary>The series that ended with this edition, by their identifiers; empty for most.</summary>
    public ValueList<string> Replaces { get; internal init; } = [];

    /// <summary>What else must be known, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>The sources; <c>recall</c> means from memory and not confirmed.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }
}
