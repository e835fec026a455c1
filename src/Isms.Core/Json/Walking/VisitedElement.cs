namespace Isms.Core.Json.Walking;

/// <summary>An element met on a walk through a value. Immutable.</summary>
public sealed class VisitedElement
{
    internal VisitedElement(string id, string kind, string member, bool isNamedByPlace, DocumentElement value)
    {
        Id = id;
        Kind = kind;
        Member = member;
        IsNamedByPlace = isNamedByPlace;
        Value = value;
    }

    /// <summary>The id; of an element without one, its JSON pointer, such as <c>/context/requirementTraces/0</c>.</summary>
    public string Id { get; }

    /// <summary>The name of what it is: <c>risk</c>; of an element without an id, the name of its shape.</summary>
    public string Kind { get; }

    /// <summary>The member in which it stands, as a path below the element around it, or below the document.</summary>
    public string Member { get; }

    /// <summary>Whether it has no id of its own.</summary>
    public bool IsNamedByPlace { get; }

    /// <summary>The typed value.</summary>
    public DocumentElement Value { get; }
}
