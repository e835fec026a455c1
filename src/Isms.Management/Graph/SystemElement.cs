using Isms.Core;

namespace Isms.Management.Graph;

/// <summary>An element of a management system in its graph. Immutable, with value equality.</summary>
public sealed record SystemElement
{
    internal SystemElement(string id, string kind, LocalizedText name, bool isNamedByPlace)
    {
        Id = id;
        Kind = kind;
        Name = name;
        IsNamedByPlace = isNamedByPlace;
    }

    /// <summary>The id, unique in the graph; of an element that has none in the document, its JSON pointer, such as <c>/context/requirementTraces/0</c>.</summary>
    public string Id { get; }

    /// <summary>What it is, as the document's reader names it: <c>risk</c>, <c>managementReview</c>.</summary>
    public string Kind { get; }

    /// <summary>What to call it: its name, title or text; where it has none, its id.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether it has no id in the document and is named by its place.</summary>
    public bool IsNamedByPlace { get; }
}
