using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Training;

/// <summary>A course with its audience, dates and effect (ISO/IEC 27001:2013 7.2 and 7.3). Immutable.</summary>
public sealed record TrainingCourse : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CourseId Id { get; init; }

    /// <summary>Regular or ad hoc.</summary>
    public required CourseKind Kind { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>For whom it is.</summary>
    public required TrainingAudience Audience { get; init; }

    /// <summary>The kinds of employment that it reaches.</summary>
    public ValueList<EmploymentKind> Employment { get; init; } = [];

    /// <summary>Who attended, where that is recorded by name.</summary>
    public ValueList<PersonId> Attendees { get; init; } = [];

    /// <summary>What it is about, in the organisation's words.</summary>
    public ValueList<string> Topics { get; init; } = [];

    /// <summary>The days it was or will be held.</summary>
    public ValueList<LocalDate> Dates { get; init; } = [];

    /// <summary>Its effect, or null where nothing is recorded.</summary>
    public CourseEffectiveness? Effectiveness { get; init; }

    /// <summary>Whether it was held on or before a day, at least once.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True when one of <see cref="Dates"/> is not later.</returns>
    public bool WasHeldBy(LocalDate date) => Dates.Any(held => held <= date);
}
