using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Conduct;

/// <summary>A record, a statement of fact or other information that bears on the audit criteria and can be verified (ISO 19011:2011 3.3). Immutable.</summary>
public sealed record AuditEvidence : DocumentElement
{
    /// <summary>What was seen or heard.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The document or record where it stands, or null.</summary>
    public DocumentId? Document { get; init; }
}
