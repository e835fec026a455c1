using Isms.Controls.Checks;
using Isms.Controls.Json.Support;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Training;

public sealed class TrainingChecksTests
{
    private static readonly TrainingCourse Everybody = Course("TRN-01", TrainingAudience.AllUsers) with { Employment = [EmploymentKind.Temporary, EmploymentKind.Regular, EmploymentKind.Dispatched] };

    private static readonly TrainingCourse Auditors = Course("TRN-02", TrainingAudience.InternalAuditors) with { Kind = CourseKind.AdHoc };

    private static readonly TrainingCourse Leaders = Course("TRN-03", TrainingAudience.Management);

    private static readonly Headcount Staff = new() { Regular = 10, Dispatched = 3, Temporary = 2, Total = 15 };

    private static TrainingCourse Course(string id, TrainingAudience audience) => new()
    {
        Id = CourseId.Parse(id),
        Kind = CourseKind.Regular,
        Name = Text(id),
        Audience = audience,
        Effectiveness = new CourseEffectiveness { Method = "test" },
    };

    private static TrainingCompletion Row(int quarter, int completed, int regular, int dispatched, int temporary) => new()
    {
        Period = FiscalPeriodId.Parse(FormattableString.Invariant($"FY2025-Q{quarter}")),
        Completed = completed,
        Regular = regular,
        Dispatched = dispatched,
        Temporary = temporary,
    };

    private static string Found(SupportRecords support, Organization? organization)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(new ControlsCheckInput { Organization = organization, Register = Register, Records = Complete with { Support = support }, AsOf = AsOf }, issues);
        return string.Join(' ', issues.Issues.Select(issue => $"{issue.Definition.SampleRule}:{issue.Subject}"));
    }

    private static string Courses(params TrainingCourse[] courses) => Found(new SupportRecords { Courses = courses.ToValueList() }, Clinic);

    private static string Rows(Headcount? headcount, params TrainingCompletion[] rows) =>
        Found(new SupportRecords { TrainingCompletions = rows.ToValueList() }, Clinic with { Headcount = headcount });

    [Fact]
    public void Each_audience_has_a_course()
    {
        Assert.Empty(Courses(Everybody, Auditors, Leaders));
        Assert.Equal("TRN-001:management", Courses(Everybody, Auditors, Leaders with { Audience = TrainingAudience.Group }));
        Assert.Equal("TRN-001:internal_auditors", Courses(Everybody, Auditors with { Audience = TrainingAudience.Group }, Leaders));
        Assert.Equal("TRN-001:all_users", Courses(Everybody with { Audience = TrainingAudience.Group }, Auditors, Leaders));
    }

    [Fact]
    public void Without_any_course_training_is_kept_elsewhere() => Assert.Empty(Courses());

    [Fact]
    public void How_the_effect_is_evaluated_is_said()
    {
        Assert.Equal("TRN-002:TRN-02", Courses(Everybody, Auditors with { Effectiveness = null }, Leaders));
        Assert.Equal("TRN-002:TRN-02", Courses(Everybody, Auditors with { Effectiveness = new CourseEffectiveness { Method = " ", After = 90 } }, Leaders));
    }

    [Fact]
    public void All_users_are_regular_dispatched_and_temporary()
    {
        Assert.Equal("TRN-003:TRN-01", Courses(Everybody with { Employment = [EmploymentKind.Regular, EmploymentKind.Dispatched] }, Auditors, Leaders));
        Assert.Equal("TRN-003:TRN-01", Courses(Everybody with { Employment = [] }, Auditors, Leaders));
    }

    [Fact]
    public void There_are_regular_and_ad_hoc_courses() => Assert.Equal("TRN-005:TRN", Courses(Everybody, Auditors with { Kind = CourseKind.Regular }, Leaders));

    [Fact]
    public void The_headcount_adds_up()
    {
        Assert.Empty(Rows(Staff));
        Assert.Equal("TRN-004:headcount", Rows(Staff with { Total = 16 }));
        Assert.Empty(Rows(null));
        Assert.Empty(Found(new SupportRecords(), null));
    }

    [Fact]
    public void Those_who_completed_add_up_are_there_and_become_no_fewer()
    {
        Assert.Empty(Rows(Staff, Row(1, 8, 6, 1, 1), Row(2, 15, 10, 3, 2), Row(3, 15, 10, 3, 2)));
        Assert.Equal("TRN-006:FY2025-Q1", Rows(Staff, Row(1, 9, 6, 1, 1)));
        Assert.Equal("TRN-007:FY2025-Q1", Rows(Staff, Row(1, 12, 6, 4, 2)));
        Assert.Empty(Rows(null, Row(1, 12, 6, 4, 2)));
        Assert.Equal("TRN-008:FY2025-Q2", Rows(Staff, Row(1, 8, 6, 1, 1), Row(2, 9, 7, 2, 0)));
        Assert.Equal("TRN-006:FY2025-Q2 TRN-007:FY2025-Q2 TRN-008:FY2025-Q2", Rows(Staff, Row(1, 8, 6, 1, 1), Row(2, 1, 11, 0, 1)));
    }

    [Fact]
    public void Training_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        TrainingCourse course = ShapeRoundTrip.Holds(TrainingShapes.Course, """
            { "id": "TRN-01", "kind": "adHoc", "name": { "en": "Drill" }, "audience": "allUsers", "employment": ["regular", "dispatched", "temporary"], "attendees": ["PER-01"],
              "topics": ["phishing"], "dates": ["2025-06-10", "2025-09-16"], "effectiveness": { "method": "report rate", "before": 35, "after": 63, "target": 60, "achieved": true } }
            """);
        Assert.Equal((CourseKind.AdHoc, 3, 2, 63m), (course.Kind, course.Employment.Count, course.Dates.Count, course.Effectiveness!.After!.Value));
        TrainingCompletion row = ShapeRoundTrip.Holds(TrainingShapes.Completion, """
            { "period": "FY2025-Q1", "completed": 984, "regular": 850, "dispatched": 80, "temporary": 54 }
            """);
        Assert.Equal(984, row.Completed);
    });
}
