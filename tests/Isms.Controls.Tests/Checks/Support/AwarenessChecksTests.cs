using Isms.Controls.Checks;
using Isms.Controls.Json.Support;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Support;

public sealed class AwarenessChecksTests
{
    private static readonly TrainingCourse Everybody = new()
    {
        Id = CourseId.Parse("TRN-01"),
        Kind = CourseKind.Regular,
        Name = Text("Basics"),
        Audience = TrainingAudience.AllUsers,
        Topics = ["policy", "contribution", "consequences_of_nonconformity"],
        Effectiveness = new CourseEffectiveness { Method = "test", Before = 62, After = 86, Target = 80, IsAchieved = true },
    };

    private static readonly TrainingPlan Plan = new() { Document = DocumentId.Parse("DOC-12"), FiscalYear = "FY2025", ApprovedBy = PersonId.Parse("PER-02"), ApprovedOn = AsOf };

    private static string Found(SupportRecords support)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(new ControlsCheckInput { Organization = Clinic, Register = Register, Records = Complete with { Support = support }, AsOf = AsOf }, issues);
        return string.Join(' ', issues.Issues.Where(issue => issue.Code.StartsWith("CTRL15", StringComparison.Ordinal)).Select(issue => $"{issue.Code}:{issue.Subject}:{issue.Path}"));
    }

    private static string Course(TrainingCourse course) => Found(new SupportRecords { Courses = [course] });

    [Fact]
    public void The_three_topics_are_in_courses_for_all_users()
    {
        Assert.Empty(Course(Everybody));
        Assert.Equal("CTRL1506:consequencesOfNonconformity:/courses", Course(Everybody with { Topics = ["policy", "contribution"] }));
        Assert.Equal("CTRL1506:policy:/courses CTRL1506:contribution:/courses", Course(Everybody with { Topics = ["Implications of nonconformity"] }));
        Assert.Empty(Course(Everybody with { Topics = [] })); // what it is about is not recorded
        TrainingCourse group = Everybody with { Id = CourseId.Parse("TRN-05"), Audience = TrainingAudience.Group };
        Assert.Equal("CTRL1506:policy:/courses", Found(new SupportRecords { Courses = [group, Everybody with { Topics = ["contribution", "nonconformity"] }] }));
        Assert.Empty(Found(new SupportRecords { Courses = [Everybody with { Topics = ["policy"] }, Everybody with { Topics = ["contribution", "nonconformity"] }] }));
    }

    [Theory]
    [InlineData("policy", "policy")]
    [InlineData("Information-Security Policy", "policy")]
    [InlineData("CONTRIBUTION_TO_EFFECTIVENESS", "contribution")]
    [InlineData("consequencesOfNonconformity", "consequencesOfNonconformity")]
    [InlineData("phishing", null)]
    [InlineData("privacy policy of suppliers", null)]
    public void A_topic_is_known_by_its_words(string topic, string? expected) =>
        Assert.Equal(expected, AwarenessTopic.List.Known.SingleOrDefault(one => one.IsNamedBy(topic))?.Value);

    [Fact]
    public void The_training_plan_is_approved_and_of_the_year()
    {
        Assert.Empty(Found(new SupportRecords { TrainingPlan = Plan }));
        Assert.Empty(Found(new SupportRecords()));
        Assert.Equal("CTRL1507:trainingPlan:/trainingPlan", Found(new SupportRecords { TrainingPlan = Plan with { ApprovedBy = null } }));
        Assert.Equal("CTRL1507:trainingPlan:/trainingPlan", Found(new SupportRecords { TrainingPlan = Plan with { ApprovedOn = null } }));
        Assert.Equal("CTRL1507:trainingPlan:/trainingPlan", Found(new SupportRecords { TrainingPlan = Plan with { ApprovedOn = AsOf.PlusDays(1) } }));
        Assert.Equal("CTRL1508:trainingPlan:/trainingPlan/fiscalYear", Found(new SupportRecords { TrainingPlan = Plan with { Document = null, FiscalYear = "FY2024" } }));
        Assert.Empty(Found(new SupportRecords { TrainingPlan = Plan with { FiscalYear = null } }));
    }

    [Fact]
    public void An_area_of_training_has_a_course()
    {
        TrainingArea care = new() { Id = TrainingAreaId.Parse("SYS-CARE"), Name = Text("Care"), Courses = [Everybody.Id] };
        Assert.Empty(Found(new SupportRecords { TrainingAreas = [care] }));
        Assert.Equal("CTRL1509:SYS-RES:/trainingAreas/1", Found(new SupportRecords { TrainingAreas = [care, care with { Id = TrainingAreaId.Parse("SYS-RES"), Courses = [] }] }));
    }

    [Fact]
    public void What_is_said_of_the_effect_agrees_with_the_values()
    {
        Assert.Equal("CTRL1510:TRN-01:/courses/0/effectiveness", Effect(62, 79, 80, true));
        Assert.Equal("CTRL1510:TRN-01:/courses/0/effectiveness", Effect(62, 80, 80, false));
        Assert.Empty(Effect(62, 80, 80, true));
        Assert.Empty(Effect(62, 79, 80, false));
        Assert.Empty(Effect(62, 79, 80, null));
        Assert.Empty(Effect(null, 79, null, true));
        Assert.Equal("CTRL1511:TRN-01:/courses/0/effectiveness", Effect(62, 61, null, null));
        Assert.Empty(Effect(62, 62, null, null));
        Assert.Empty(Effect(62, null, 80, true));
        Assert.Equal((24m, true), (Everybody.Effectiveness!.Gain, Everybody.Effectiveness.ReachesTarget));
        Assert.Null((Everybody.Effectiveness with { Before = null }).Gain);
        Assert.Null((Everybody.Effectiveness with { After = null }).ReachesTarget);

        static string Effect(decimal? before, decimal? after, decimal? target, bool? achieved) => Course(Everybody with
        {
            Effectiveness = new CourseEffectiveness { Method = "test", Before = before, After = after, Target = target, IsAchieved = achieved },
        });
    }

    [Fact]
    public void Plan_and_areas_are_written_as_they_were_read()
    {
        const string Written = """{"document":"DOC-12","fiscalYear":"FY2025","approvedBy":"PER-02","approvedOn":"2026-03-31"}""";
        Assert.Equal(Plan, Read(TrainingShapes.Plan, Written));
        TrainingArea area = Read(TrainingShapes.Area, """{"id":"SYS-CARE","name":{"en":"Care"},"courses":["TRN-01"],"newer":1}""");
        Assert.Equal("SYS-CARE TRN-01", area.Id + " " + area.Courses[0]);
        Assert.Contains("\"newer\": 1", System.Text.Encoding.UTF8.GetString(JsonFormat.ToUtf8(writer => TrainingShapes.Area.Write(writer, area))), StringComparison.Ordinal);
    }

    private static T Read<T>(JsonShape<T> shape, string json)
        where T : DocumentElement
    {
        IssueCollector issues = new();
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        Assert.True(shape.TryRead(document.RootElement, new JsonReadContext(issues, strict: false), out T? value));
        Assert.False(issues.HasErrors);
        return value;
    }
}
