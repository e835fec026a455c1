using Isms.Core;
using NodaTime;

namespace Isms.Audit.Improvement.States;

/// <summary>One step of the history of a nonconformity. Immutable, with value equality.</summary>
public sealed record NonconformityStep
{
    /// <summary>The state before, or null where it begins.</summary>
    public NonconformityState? From { get; init; }

    /// <summary>The state after.</summary>
    public required NonconformityState To { get; init; }

    /// <summary>The day of the step, or null where the record has none.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The corrective action it belongs to, or null.</summary>
    public CorrectiveActionId? Action { get; init; }

    /// <summary>What in the record bears it out.</summary>
    public required LocalizedText Why { get; init; }
}
