using Isms.Controls.Checks;
using Isms.Controls.Records;
using Isms.Controls.Support.Communications;
using Isms.Controls.Support.Competence;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Support;

public sealed class PeopleChecksTests
{
    private static readonly CommunicationItem Announcement = new()
    {
        Id = CommunicationId.Parse("COM-01"),
        What = Text("policy"),
        When = "annually",
        WithWhom = [ElementId.Parse("IP-09")],
        Who = ElementId.Parse("ROLE-CISO"),
        Process = Text("intranet"),
    };

    private static readonly Person Head = new()
    {
        Id = PersonId.Parse("PER-02"),
        Name = Text("Head"),
        Assignments = [new Assignment { Unit = UnitId.Parse("DEP-01"), From = new LocalDate(2024, 4, 1), To = AsOf }],
    };

    private static readonly Role Ciso = new() { Id = RoleId.Parse("ROLE-CISO"), Name = Text("CISO"), Holder = Head.Id };

    private static readonly TrainingCourse Seminar = new()
    {
        Id = CourseId.Parse("TRN-03"),
        Kind = CourseKind.Regular,
        Name = Text("Seminar"),
        Audience = TrainingAudience.Management,
        Attendees = [Head.Id],
        Dates = [AsOf],
        Effectiveness = new CourseEffectiveness { Method = "interview" },
    };

    private static string Found(SupportRecords support, Organization organization, LocalDate? asOf)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(new ControlsCheckInput { Organization = organization, Register = Register, Records = Complete with { Support = support }, AsOf = asOf }, issues);
        return string.Join(' ', issues.Issues.Where(issue => issue.Code.StartsWith("CTRL15", StringComparison.Ordinal)).Select(issue => $"{issue.Code}:{issue.Subject}:{issue.Path}"));
    }

    private static string Communication(CommunicationItem item) => Found(new SupportRecords { Communications = [item] }, Clinic, AsOf);

    private static string RoleOn(Role role, Person person, LocalDate? asOf) => Found(new SupportRecords(), Clinic with { Roles = [role], Persons = [person] }, asOf);

    private static string Competence(SupportRecords support, Role? role = null) => Found(support, Clinic with { Roles = [role ?? Ciso], Persons = [Head] }, AsOf);

    [Fact]
    public void Each_of_the_five_of_a_communication_is_filled()
    {
        const string Issue = "CTRL1501:COM-01:/communications/0";
        Assert.Empty(Communication(Announcement));
        Assert.Equal(Issue, Communication(Announcement with { What = null }));
        Assert.Equal(Issue, Communication(Announcement with { When = " " }));
        Assert.Equal(Issue, Communication(Announcement with { WithWhom = [] }));
        Assert.Equal(Issue, Communication(Announcement with { Who = null }));
        Assert.Equal(Issue, Communication(Announcement with { Process = null }));
        Assert.Equal(["what", "when", "with", "who", "process"], new CommunicationItem { Id = Announcement.Id }.Missing);
        Assert.Empty(Announcement.Missing);
    }

    [Fact]
    public void A_role_is_held_by_somebody()
    {
        Assert.Empty(RoleOn(Ciso, Head, AsOf));
        Assert.Equal("CTRL1502:ROLE-CISO:/organization/roles/0", RoleOn(Ciso with { Holder = null }, Head, AsOf));
        Assert.Equal("CTRL1502:ROLE-CISO:/organization/roles/0", RoleOn(Ciso with { Holder = null }, Head, null));
    }

    [Fact]
    public void The_holder_of_a_role_works_somewhere_on_the_day()
    {
        const string Issue = "CTRL1503:ROLE-CISO:/organization/roles/0/holder";
        Assert.Equal(Issue, RoleOn(Ciso, Head, AsOf.PlusDays(1)));
        Assert.Equal(Issue, RoleOn(Ciso, Head, new LocalDate(2024, 3, 31)));
        Assert.Empty(RoleOn(Ciso, Head, new LocalDate(2024, 4, 1)));
        Assert.Empty(RoleOn(Ciso, Head, null));
        Assert.Empty(RoleOn(Ciso, Head with { Assignments = [] }, AsOf.PlusDays(1))); // nothing is known of where the person works
        Assert.Empty(RoleOn(Ciso with { Holder = PersonId.Parse("PER-99") }, Head, AsOf)); // an id that resolves to nothing is told elsewhere
    }

    [Fact]
    public void What_a_role_requires_is_shown_of_its_holder()
    {
        CompetenceRequirement required = new() { Role = Ciso.Id, Courses = [Seminar.Id] };
        const string Issue = "CTRL1504:ROLE-CISO:/organization/roles/0";
        Assert.Empty(Competence(new SupportRecords { CompetenceRequirements = [required], Courses = [Seminar] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [required], Courses = [Seminar with { Attendees = [] }] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [required], Courses = [Seminar with { Dates = [AsOf.PlusDays(1)] }] }));
        Assert.Empty(Competence(new SupportRecords { CompetenceRequirements = [required], Courses = [Seminar] }, Ciso with { Id = RoleId.Parse("ROLE-2") }));

        CompetenceRequirement any = new() { Role = Ciso.Id, Competence = Text("security") };
        CompetenceRecord record = new() { Person = Head.Id, Role = Ciso.Id, Evidence = Text("registered specialist"), From = new LocalDate(2020, 1, 1), Until = AsOf };
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [any] }));
        Assert.Empty(Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record] }));
        Assert.Empty(Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record with { Role = null }] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record with { Until = AsOf.PlusDays(-1) }] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record with { From = AsOf.PlusDays(1) }] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record with { Role = RoleId.Parse("ROLE-2") }] }));
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [any], CompetenceRecords = [record with { Person = PersonId.Parse("PER-9") }] }));

        // A course does not do for a course that is required.
        Assert.Equal(Issue, Competence(new SupportRecords { CompetenceRequirements = [required], CompetenceRecords = [record] }));
    }

    [Fact]
    public void A_role_of_which_nothing_is_determined_and_nothing_shown_is_worth_a_look()
    {
        Assert.Equal("CTRL1505:ROLE-CISO:/organization/roles/0", Competence(new SupportRecords { Courses = [Seminar with { Attendees = [] }] }));
        Assert.Empty(Competence(new SupportRecords { Courses = [Seminar] }));
        Assert.Empty(Competence(new SupportRecords())); // training is kept elsewhere
        Assert.Equal("CTRL1502:ROLE-CISO:/organization/roles/0", Competence(new SupportRecords { Courses = [Seminar] }, Ciso with { Holder = null }));
    }

    [Fact]
    public void A_standing_says_by_what_competence_is_shown()
    {
        CompetenceRequirement required = new() { Role = Ciso.Id, Courses = [Seminar.Id, CourseId.Parse("TRN-09")] };
        CompetenceStanding standing = CompetenceStanding.Of(Ciso, [required], [], [Seminar], AsOf);
        Assert.Equal((CompetenceState.NotShown, Head.Id), (standing.State, standing.Holder));
        Assert.Equal(["TRN-03"], standing.Attended.Select(course => course.Value));
        Assert.Equal(["TRN-09"], standing.Missing.Select(course => course.Value));
        Assert.Equal(CompetenceState.NotHeld, CompetenceStanding.Of(Ciso with { Holder = null }, [], [], [Seminar], AsOf).State);
        Assert.Equal(CompetenceState.NotDetermined, CompetenceStanding.Of(Ciso, [], [], [], AsOf).State);
        Assert.Equal(CompetenceState.Shown, CompetenceStanding.Of(Ciso, [], [], [Seminar], AsOf).State);
    }
}
