using Isms.Audit.Programme;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>Whether auditors attended the courses that they are said to be trained in. A course that is kept elsewhere says nothing about who attended.</summary>
internal static class AuditorTrainingChecks
{
    public static void Check(ValueList<Auditor> auditors, ValueList<TrainingCourse> courses, IssueCollector issues)
    {
        for (int i = 0; i < auditors.Count; i++)
        {
            Auditor auditor = auditors[i];
            foreach (TrainingCourse course in courses.Where(course => auditor.TrainedIn.Contains(course.Id) && !course.Attendees.Contains(auditor.Person)))
            {
                issues.Add(AuditIssues.AuditorDidNotAttend, auditor.Person, FormattableString.Invariant($"/auditors/{i}/person"), auditor.Person.Value, course.Id.Value);
            }
        }
    }
}
