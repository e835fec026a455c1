using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>A question that every audit answers, such as "are the managed objects identified?" (concept 70). Immutable.</summary>
public sealed record AuditCheckpoint : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CheckpointId Id { get; init; }

    /// <summary>The question.</summary>
    public required LocalizedText Question { get; init; }
}
