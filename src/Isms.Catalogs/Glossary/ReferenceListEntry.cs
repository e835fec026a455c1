using Isms.Core;

namespace Isms.Catalogs.Glossary;

/// <summary>An entry of a list, in our own words. Immutable.</summary>
public sealed record ReferenceListEntry
{
    internal ReferenceListEntry(string id, LocalizedText title, string source, Confidence confidence)
    {
        Id = id;
        Title = title;
        Source = source;
        Confidence = confidence;
    }

    /// <summary>The identifier, unique in its list.</summary>
    public string Id { get; }

    /// <summary>The term, or the entry in a line.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it means or what is right, or null where the title says it all.</summary>
    public LocalizedText? Text { get; internal init; }

    /// <summary>The part of the list it belongs to, or null where the list is not divided.</summary>
    public string? Group { get; internal init; }

    /// <summary>The numbers of the concepts of the source material that it comes from: 1 to 155; empty where it comes from elsewhere.</summary>
    public ValueList<int> Concepts { get; internal init; } = [];

    /// <summary>The items of catalogs that it is about; empty for most.</summary>
    public ValueList<StandardReference> References { get; internal init; } = [];

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }
}
