using Isms.Controls.Checks;
using Isms.Controls.Json.Support;
using Isms.Controls.Records;
using Isms.Controls.Support.Accounts;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Criteria;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks;

public sealed class AccountChecksTests
{
    private static readonly LocalDate April = new(2025, 4, 1);

    private static readonly LocalDate August = new(2025, 8, 31);

    private static readonly UserAccount Account = new()
    {
        Id = AccountId.Parse("ACC-06"),
        Person = PersonId.Parse("PER-24"),
        System = AssetId.Parse("A-001"),
        Created = April,
    };

    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(13) },
        AccountGraceDays = 1,
    };

    private static Organization With(params Assignment[] assignments) =>
        Clinic with { Persons = [new Person { Id = PersonId.Parse("PER-24"), Name = Text("Person"), Assignments = assignments.ToValueList() }] };

    private static Assignment In(string unit, LocalDate from, LocalDate? to = null) => new() { Unit = UnitId.Parse(unit), From = from, To = to };

    private static string Rules(UserAccount account, Organization? organization, RiskCriteria? criteria, LocalDate? asOf)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = organization,
                Register = Register,
                Records = Complete with { Support = new SupportRecords { Accounts = [account] } },
                AsOf = asOf,
                Criteria = criteria,
            },
            issues);
        return string.Join(' ', issues.Issues.Where(issue => issue.Subject == "ACC-06").Select(issue => issue.Definition.SampleRule));
    }

    private static string Rules(UserAccount account, params Assignment[] assignments) => Rules(account, With(assignments), Criteria, AsOf);

    [Fact]
    public void It_is_not_older_than_the_first_assignment()
    {
        Assert.Empty(Rules(Account, In("DEP-02", April)));
        Assert.Equal("ACC-001", Rules(Account, In("DEP-02", April.PlusDays(1))));
        Assert.Empty(Rules(Account, In("DEP-02", April.PlusDays(1)), In("DEP-08", April)));
        Assert.Equal("ACC-001", Rules(Account));
    }

    [Fact]
    public void With_a_unit_only_the_assignments_in_it_count()
    {
        UserAccount scoped = Account with { Unit = UnitId.Parse("DEP-02"), Disabled = August };
        Assert.Equal("ACC-001", Rules(scoped, In("DEP-02", April.PlusDays(1)), In("DEP-08", April)));
        Assert.Equal("ACC-001", Rules(scoped, In("DEP-08", April)));
        Assert.Equal("ACC-002", Rules(scoped, In("DEP-02", April, August.PlusDays(-2)), In("DEP-08", April)));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(2, "ACC-002")]
    public void It_ends_with_the_last_assignment_and_the_grace_of_the_criteria(int days, string rules)
    {
        UserAccount disabled = Account with { Disabled = August.PlusDays(days), KnownException = ElementId.Kind.Parse("NC-06") };
        Assert.Equal(rules, Rules(disabled, In("DEP-02", April, August), In("DEP-02", April, April)));
        Assert.Empty(Rules(disabled, In("DEP-02", April, August), In("DEP-08", April)));
    }

    [Fact]
    public void One_that_is_not_disabled_is_active_until_the_day_that_is_judged()
    {
        Assert.Equal("ACC-002", Rules(Account, In("DEP-02", April, AsOf.PlusDays(-2))));
        Assert.Empty(Rules(Account, In("DEP-02", April, AsOf.PlusDays(-1))));
    }

    [Fact]
    public void Without_grace_the_next_day_is_late()
    {
        RiskCriteria none = Criteria with { AccountGraceDays = null };
        Assert.Equal("ACC-002", Rules(Account with { Disabled = August.PlusDays(1) }, With(In("DEP-02", April, August)), none, AsOf));
        Assert.Empty(Rules(Account with { Disabled = August }, With(In("DEP-02", April, August)), none, AsOf));
    }

    [Fact]
    public void Nothing_is_concluded_without_organisation_person_criteria_or_date()
    {
        Organization ended = With(In("DEP-02", April, August));
        Assert.Empty(Rules(Account, null, Criteria, AsOf));
        Assert.Empty(Rules(Account, Clinic, Criteria, AsOf));
        Assert.Empty(Rules(Account, ended, null, AsOf));
        Assert.Empty(Rules(Account, ended, Criteria, null));
        Assert.Equal("ACC-002", Rules(Account, ended, Criteria, AsOf));
    }

    [Fact]
    public void An_account_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        UserAccount account = ShapeRoundTrip.Holds(AccountShapes.Account, """
            { "id": "ACC-06", "person": "PER-24", "system": "A-001", "created": "2021-04-01", "disabled": "2025-09-06", "unit": "DEP-02", "knownException": "NC-06" }
            """);
        Assert.Equal(("PER-24", "DEP-02", new LocalDate(2025, 9, 6), "NC-06"), (account.Person.Value, account.Unit!.Value, account.Disabled!.Value, account.KnownException!.Value));
    });
}
