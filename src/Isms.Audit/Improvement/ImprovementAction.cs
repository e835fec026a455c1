using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>What is made better although no requirement was violated (ISO/IEC 27001:2013 10.2). Immutable.</summary>
public sealed record ImprovementAction : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ImprovementId Id { get; init; }

    /// <summary>The finding it came from, or null.</summary>
    public FindingId? From { get; init; }

    /// <summary>What is done, or null.</summary>
    public LocalizedText? Action { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The last day for it, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How far it has come.</summary>
    public required ActionStatus Status { get; init; }
}
