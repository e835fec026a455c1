namespace Isms.Management.Journal.Changes;

/// <summary>What an operation does to a JSON document, by the words of RFC 6902 (JSON Patch).</summary>
public enum JournalOperationKind
{
    /// <summary>A value comes in at a place where there was none (<c>add</c>).</summary>
    Add = 0,

    /// <summary>The value at a place goes (<c>remove</c>).</summary>
    Remove = 1,

    /// <summary>The value at a place becomes another (<c>replace</c>).</summary>
    Replace = 2,

    /// <summary>A value goes from one place to another (<c>move</c>).</summary>
    Move = 3,
}
