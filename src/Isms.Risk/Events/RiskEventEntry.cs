using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Events;

/// <summary>
/// One entry of the history of a risk: what happened, when, by whom and why, with the old and the new value where there is one (ISO 31000:2009 5.2, 5.6, 5.7).
/// Entries are appended, never changed. Immutable.
/// </summary>
public sealed record RiskEventEntry : DocumentElement
{
    /// <summary>What happened.</summary>
    public required RiskEventKind Kind { get; init; }

    /// <summary>When.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who did it, or null.</summary>
    public PersonId? By { get; init; }

    /// <summary>Why, or null.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>Which stage was rated; null unless something was rated.</summary>
    public RiskStage? Stage { get; init; }

    /// <summary>The rating before; null where the stage was not assessed, or nothing was rated.</summary>
    public Rating? OldRating { get; init; }

    /// <summary>The rating after; null where the stage is not assessed any more, or nothing was rated.</summary>
    public Rating? NewRating { get; init; }

    /// <summary>Which treatment moved on; null unless one did.</summary>
    public TreatmentId? Treatment { get; init; }

    /// <summary>The status of the treatment before; null where the treatment is new, or none moved on.</summary>
    public TreatmentStatus? OldStatus { get; init; }

    /// <summary>The status of the treatment after; null where none moved on.</summary>
    public TreatmentStatus? NewStatus { get; init; }

    /// <summary>The decision before; null where there was none, or nothing was decided.</summary>
    public TreatmentDecision? OldDecision { get; init; }

    /// <summary>The decision after; null where nothing was decided.</summary>
    public TreatmentDecision? NewDecision { get; init; }

    /// <summary>With whom the risk was spoken about: persons, roles, units, interested parties, suppliers.</summary>
    public ValueList<ElementId> With { get; init; } = [];

    /// <summary>What was spoken about, or null.</summary>
    public LocalizedText? About { get; init; }
}
