using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>What an audit answered to a checkpoint. Immutable.</summary>
public sealed record CheckpointAnswer : DocumentElement
{
    /// <summary>The checkpoint.</summary>
    public required CheckpointId Checkpoint { get; init; }

    /// <summary>The answer.</summary>
    public required AuditAnswer Answer { get; init; }
}
