using Isms.Core;

namespace Isms.Management;

/// <summary>
/// A record that the document refers to and that is kept elsewhere: in a supplier register, a document store, a training system.
/// It says that the id exists, of which kind it is, and what it is called; nothing of its content. Immutable.
/// </summary>
public sealed record ExternalRecord : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ElementId Id { get; init; }

    /// <summary>What the record is.</summary>
    public required ExternalRecordKind Kind { get; init; }

    /// <summary>What it is called, or null where that is not recorded.</summary>
    public LocalizedText? Name { get; init; }
}
