using Isms.Audit.Checks;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;

namespace Isms.Audit.Tests.Checks;

public sealed class AuditorTrainingChecksTests
{
    // All five auditors of the sample are said to be trained in TRN-02.
    private static TrainingCourse Course(string id, params int[] attendees) => new()
    {
        Id = CourseId.Parse(id),
        Kind = CourseKind.Regular,
        Name = LocalizedText.Create("監査員養成", "Auditor course"),
        Audience = TrainingAudience.InternalAuditors,
        Attendees = attendees.Select(number => PersonId.Parse(FormattableString.Invariant($"PER-{number}"))).ToValueList(),
    };

    private static (string Subject, string Path)[] Found(params TrainingCourse[] courses)
    {
        IssueCollector issues = new();
        AuditCheck.Run(Hospital.Clean with { Courses = courses.ToValueList() }, issues);
        return issues.Issues.Where(issue => issue.Definition.SampleRule == "AUD-008").Select(issue => (issue.Subject, issue.Path)).ToArray();
    }

    [Fact]
    public void An_auditor_attended_the_course()
    {
        Assert.Empty(Found(Course("TRN-02", 16, 17, 18, 19, 20)));
        Assert.Equal([("PER-18", "/auditors/2/person"), ("PER-20", "/auditors/4/person")], Found(Course("TRN-02", 16, 17, 19)));
    }

    [Fact]
    public void A_course_nobody_is_said_to_be_trained_in_and_one_that_is_kept_elsewhere_say_nothing()
    {
        Assert.Empty(Found(Course("TRN-01")));
        Assert.Empty(Found());
    }
}
