using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Competence;

/// <summary>
/// Whether the holder of a role is shown to be competent on a day, and by what (ISO/IEC 27001:2013 7.2). A course counts where the person is named among those who attended
/// and it was held on or before the day. Immutable, with value equality.
/// </summary>
public sealed record CompetenceStanding
{
    private CompetenceStanding(Role role, CompetenceState state, ValueList<CourseId> attended, ValueList<CompetenceRecord> records, ValueList<CourseId> missing)
    {
        Role = role.Id;
        Holder = role.Holder;
        State = state;
        Attended = attended;
        Records = records;
        Missing = missing;
    }

    /// <summary>The role.</summary>
    public RoleId Role { get; }

    /// <summary>Who holds it, or null.</summary>
    public PersonId? Holder { get; }

    /// <summary>Whether the competence is shown.</summary>
    public CompetenceState State { get; }

    /// <summary>The courses that the holder attended by name, in document order.</summary>
    public ValueList<CourseId> Attended { get; }

    /// <summary>The other evidence that holds on the day, in document order.</summary>
    public ValueList<CompetenceRecord> Records { get; }

    /// <summary>The courses that the role requires and the holder did not attend.</summary>
    public ValueList<CourseId> Missing { get; }

    /// <summary>The standing of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="requirements">What roles require.</param>
    /// <param name="records">Evidence beside the courses.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The standing. All requirements on the role must be shown; a requirement without courses is shown by any evidence.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static CompetenceStanding Of(
        Role role, ValueList<CompetenceRequirement> requirements, ValueList<CompetenceRecord> records, ValueList<TrainingCourse> courses, LocalDate asOf)
    {
        CompetenceRequirement[] required = [.. Guard.NotNull(requirements).Where(requirement => requirement.Role == Guard.NotNull(role).Id)];
        if (Guard.NotNull(role).Holder is not { } holder)
        {
            return new CompetenceStanding(role, CompetenceState.NotHeld, [], [], []);
        }

        ValueList<CourseId> attended = Guard.NotNull(courses)
            .Where(course => course.Attendees.Contains(holder) && course.WasHeldBy(asOf))
            .Select(course => course.Id).Distinct().ToValueList();
        ValueList<CompetenceRecord> held = Guard.NotNull(records)
            .Where(record => record.Person == holder && (record.Role is null || record.Role == role.Id) && record.HoldsOn(asOf)).ToValueList();
        ValueList<CourseId> missing = required.SelectMany(requirement => requirement.Courses).Distinct().Where(course => !attended.Contains(course)).ToValueList();
        bool hasEvidence = attended.Count > 0 || held.Count > 0;
        CompetenceState state = missing.Count > 0 ? CompetenceState.NotShown
            : hasEvidence ? CompetenceState.Shown
            : required.Length > 0 ? CompetenceState.NotShown
            : CompetenceState.NotDetermined;
        return new CompetenceStanding(role, state, attended, held, missing);
    }
}
