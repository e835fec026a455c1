using Isms.Audit.Programme;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Teams;

/// <summary>Whether somebody is qualified to audit on a day, with the last training that counts. Immutable, with value equality.</summary>
public sealed record AuditorQualification
{
    private AuditorQualification(PersonId person, QualificationState state, LocalDate? qualifiedFrom, LocalDate? trainedOn)
    {
        Person = person;
        State = state;
        QualifiedFrom = qualifiedFrom;
        TrainedOn = trainedOn;
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The state.</summary>
    public QualificationState State { get; }

    /// <summary>The first day of the qualification, or null where there is none or it has always been there.</summary>
    public LocalDate? QualifiedFrom { get; }

    /// <summary>The last day of training on or before the day, or null where none is on record.</summary>
    public LocalDate? TrainedOn { get; }

    /// <summary>Whether the person is qualified.</summary>
    public bool IsQualified => State == QualificationState.Qualified;

    /// <summary>
    /// Judges a person. Training is in force where a day of one of the auditor's courses lies on or before the day and, where a validity is set, not more than that many months back.
    /// Without a validity an auditor with no course day on record is not judged by it; nor is anybody whose courses are kept elsewhere.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="auditor">The auditor who the person is, or null.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="validMonths">For how many months a course keeps an auditor trained; null = not limited.</param>
    /// <param name="date">The day.</param>
    /// <returns>The qualification.</returns>
    /// <exception cref="ArgumentNullException">The person or the courses are null.</exception>
    public static AuditorQualification Of(PersonId person, Auditor? auditor, ValueList<TrainingCourse> courses, int? validMonths, LocalDate date)
    {
        Guard.NotNull(person);
        Guard.NotNull(courses);
        if (auditor is null)
        {
            return new(person, QualificationState.NotAnAuditor, null, null);
        }

        TrainingCourse[] known = [.. courses.Where(course => auditor.TrainedIn.Contains(course.Id))];
        LocalDate? trainedOn = known.SelectMany(course => course.Dates).Where(day => day <= date).Select(day => (LocalDate?)day).Max();
        QualificationState state = !auditor.IsQualifiedOn(date) ? QualificationState.NotYetQualified
            : IsTrained(auditor, known, trainedOn, validMonths, date) ? QualificationState.Qualified
            : QualificationState.TrainingNotInForce;
        return new(person, state, auditor.QualifiedFrom, trainedOn);
    }

    private static bool IsTrained(Auditor auditor, TrainingCourse[] known, LocalDate? trainedOn, int? validMonths, LocalDate date)
    {
        bool isElsewhere = auditor.TrainedIn.Any(id => !known.Any(course => course.Id == id));
        if (isElsewhere || (validMonths is null && known.All(course => course.Dates.Count == 0)))
        {
            return true;
        }

        return trainedOn is { } day && (validMonths is not { } months || date <= CalendarMonths.After(day, months));
    }
}
