using Isms.Core;
using NodaTime;

namespace Isms.Risk.Context;

/// <summary>An external or internal issue that bears on the purpose of the management system (ISO/IEC 27001:2013 4.1). Immutable.</summary>
public sealed record ContextIssue : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ContextIssueId Id { get; init; }

    /// <summary>Where it lies.</summary>
    public required ContextIssueKind Kind { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The part of the environment it belongs to (legal, technological, people …), or null.</summary>
    public string? Environment { get; init; }

    /// <summary>The day on which it came up or last changed, or null where that is not recorded. A management review considers the changes since the one before (9.3 b).</summary>
    public LocalDate? ChangedOn { get; init; }
}
