using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Audit.Findings;

/// <summary>What an audit found: evidence held against a criterion (ISO 19011:2011 3.4). Immutable.</summary>
public sealed record AuditFinding : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required FindingId Id { get; init; }

    /// <summary>The audit that found it.</summary>
    public required AuditId Audit { get; init; }

    /// <summary>What kind of finding it is.</summary>
    public required FindingGrade Grade { get; init; }

    /// <summary>The checkpoint it belongs to, or null.</summary>
    public CheckpointId? Checkpoint { get; init; }

    /// <summary>The clause of the management-system standard it belongs to, such as <c>8.1</c>, or null.</summary>
    public string? Clause { get; init; }

    /// <summary>The control it is about, or null.</summary>
    public ControlId? Control { get; init; }

    /// <summary>The asset it is about, or null.</summary>
    public AssetId? Asset { get; init; }

    /// <summary>The document it is about, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The audit evidence, or null.</summary>
    public LocalizedText? Evidence { get; init; }

    /// <summary>The nonconformity that was recorded of it, or null.</summary>
    public NonconformityId? Nonconformity { get; init; }

    /// <summary>Whether the finding says that a requirement is not fulfilled (major or minor).</summary>
    public bool IsNonconforming => Grade == FindingGrade.Major || Grade == FindingGrade.Minor;
}
