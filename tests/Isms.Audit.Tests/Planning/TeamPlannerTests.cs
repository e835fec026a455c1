using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Planning;
using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Tests.Planning;

public sealed class TeamPlannerTests
{
    private static readonly LocalDate First = new(2026, 4, 1);

    private static PersonId[] People(string letters) => [.. letters.Select(letter => PersonId.Parse(letter.ToString()))];

    private static StaffingAudit Audit(int number, int day, int members, string leads, string others) => new()
    {
        Id = Hospital.Audit(number),
        Date = First.PlusDays(day),
        Members = members,
        LeadCandidates = People(leads).ToValueList(),
        MemberCandidates = People(others).ToValueList(),
    };

    private static StaffingAuditor[] Auditors(string letters, int capacity) => [.. People(letters).Select(person => new StaffingAuditor { Person = person, Capacity = capacity })];

    private static StaffingPlan Plan(StaffingAuditor[] auditors, params StaffingAudit[] audits) => TeamPlanner.Plan(StaffingProblem.Create(audits, auditors));

    // A small problem of a seed: up to 3 audits with up to 2 members on up to 2 days, up to 4 auditors.
    private static StaffingProblem Random(int seed)
    {
        System.Random random = new(seed);
        string people = "ABCD"[..random.Next(1, 5)];
        string Some() => new([.. people.Where(_ => random.Next(3) > 0)]);
        return StaffingProblem.Create(
            Enumerable.Range(1, random.Next(1, 4)).Select(number => Audit(number, random.Next(2), random.Next(3), Some(), Some())).ToArray(),
            People(people).Select(person => new StaffingAuditor
            {
                Person = person,
                Capacity = random.Next(4),
                Busy = random.Next(6) == 0 ? [First] : [],
            }).ToArray());
    }

    [Fact]
    public void A_lead_who_is_needed_elsewhere_gives_way()
    {
        // A and B may lead the first, only A the second, on one day; whoever goes first takes A.
        StaffingPlan plan = Plan(Auditors("ABC", 2), Audit(1, 0, 1, "AB", "ABC"), Audit(2, 0, 0, "A", ""));
        Assert.True(plan.IsComplete);
        Assert.Empty(plan.Obstacles);
        Assert.Equal(["B", "A"], plan.Teams.Select(team => team.Lead!.Value));
        Assert.Equal(["C"], plan.Teams[0].Members.Select(person => person.Value));
    }

    [Fact]
    public void Nobody_may_do_it()
    {
        StaffingPlan plan = Plan(Auditors("A", 1), Audit(1, 0, 0, "", "A"));
        Assert.False(plan.IsComplete);
        Assert.Null(plan.Teams[0].Lead);
        StaffingObstacle obstacle = Assert.Single(plan.Obstacles);
        Assert.Equal([new ObstaclePlaces(Hospital.Audit(1), true, 1)], obstacle.Places);
        Assert.Empty(obstacle.Limits);
        Assert.Equal("Nobody may be the lead of AUD-01.", obstacle.Why.English);
    }

    [Fact]
    public void One_lead_on_one_day_for_two_audits_is_the_obstacle_and_the_third_audit_is_not() => TestCultures.Each(() =>
    {
        StaffingPlan plan = Plan(Auditors("AB", 3), Audit(1, 0, 0, "A", ""), Audit(2, 0, 0, "A", ""), Audit(3, 1, 1, "A", "B"));
        StaffingObstacle obstacle = Assert.Single(plan.Obstacles);
        Assert.Equal([new ObstaclePlaces(Hospital.Audit(1), true, 1), new ObstaclePlaces(Hospital.Audit(2), true, 1)], obstacle.Places);
        Assert.Equal([new ObstacleLimit(PersonId.Parse("A"), First, 1)], obstacle.Limits);
        Assert.Equal("Of 2 places (the lead of AUD-01, the lead of AUD-02) only 1 can be filled: A once on 2026-04-01.", obstacle.Why.English);
        Assert.Contains("2席", obstacle.Why.Japanese, StringComparison.Ordinal);
    });

    [Fact]
    public void How_often_an_auditor_can_is_the_obstacle_on_different_days()
    {
        StaffingPlan plan = Plan(Auditors("A", 2), Audit(1, 0, 0, "A", ""), Audit(2, 1, 0, "A", ""), Audit(3, 2, 0, "A", ""));
        Assert.Equal([2, 1], new[] { plan.Teams.Count(team => team.IsComplete), plan.Teams.Sum(team => team.OpenPlaces) });
        StaffingObstacle obstacle = Assert.Single(plan.Obstacles);
        Assert.Equal(3, obstacle.Count);
        Assert.Equal([new ObstacleLimit(PersonId.Parse("A"), null, 2)], obstacle.Limits);
    }

    [Fact]
    public void Lead_and_members_of_an_audit_are_different_people()
    {
        // Three places, and only A and B for them.
        StaffingPlan plan = Plan(Auditors("AB", 5), Audit(1, 0, 2, "A", "AB"));
        Assert.Equal(1, plan.Teams[0].OpenPlaces);
        Assert.Equal(3, Assert.Single(plan.Obstacles).Count);
        Assert.True(Plan(Auditors("ABC", 5), Audit(1, 0, 2, "A", "ABC")).IsComplete);
    }

    [Fact]
    public void The_order_of_what_comes_in_does_not_matter() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            StaffingProblem problem = Random(seed);
            StaffingProblem turned = StaffingProblem.Create(
                problem.Audits.Reverse().Select(audit => audit with { MemberCandidates = audit.MemberCandidates.Reverse().ToValueList() }).ToArray(),
                problem.Auditors.Reverse().ToArray());
            return TeamPlanner.Plan(problem).Equals(TeamPlanner.Plan(turned));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_teams_keep_every_rule_and_fill_as_many_places_as_trying_everything() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            StaffingProblem problem = Random(seed);
            StaffingPlan plan = TeamPlanner.Plan(problem);
            (StaffingAudit Audit, PersonId Person, bool IsLead)[] given =
            [
                .. plan.Teams.Zip(problem.Audits).SelectMany(pair =>
                    pair.First.Members.Select(person => (pair.Second, person, false)).Concat(pair.First.Lead is { } lead ? [(pair.Second, lead, true)] : [])),
            ];
            return given.Length == StaffingOracle.MostFilled(problem)
                && plan.IsComplete == StaffingOracle.CanFill(problem, StaffingOracle.Places(problem))
                && plan.IsComplete == (plan.Obstacles.Count == 0)
                && plan.Teams.Sum(team => team.OpenPlaces) == StaffingOracle.Places(problem).Length - given.Length
                && given.All(place => (place.IsLead ? place.Audit.LeadCandidates : place.Audit.MemberCandidates).Contains(place.Person))
                && given.GroupBy(place => (place.Person, place.Audit.Date)).All(group => group.Count() == 1)
                && given.GroupBy(place => place.Person).All(group =>
                {
                    StaffingAuditor auditor = problem.Auditors.Single(auditor => auditor.Person == group.Key);
                    return group.Count() <= auditor.Capacity && !group.Any(place => auditor.Busy.Contains(place.Audit.Date));
                });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void An_obstacle_cannot_be_filled_and_without_any_one_of_its_places_it_can() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            StaffingProblem problem = Random(seed);
            return TeamPlanner.Plan(problem).Obstacles.All(obstacle =>
            {
                (StaffingAudit, bool)[] places = StaffingOracle.Places(problem, obstacle);
                return !StaffingOracle.CanFill(problem, places)
                    && Enumerable.Range(0, places.Length).All(i => StaffingOracle.CanFill(problem, [.. places.Take(i), .. places.Skip(i + 1)]))
                    && obstacle.Limits.Sum(limit => limit.Count) == places.Length - 1;
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_random_problems_are_of_both_kinds()
    {
        bool[] complete = [.. Enumerable.Range(0, 300).Select(seed => TeamPlanner.Plan(Random(seed)).IsComplete)];
        Assert.True(complete.Count(one => one) > 30 && complete.Count(one => !one) > 30);
    }

    [Fact]
    public void A_long_chain_of_exchanges_is_found()
    {
        // Each audit can be led by two neighbours, the last only by the first: everybody has to move.
        const int Count = 400;
        PersonId Name(int i) => PersonId.Parse(FormattableString.Invariant($"p{i:0000}"));
        StaffingAudit[] audits =
        [
            .. Enumerable.Range(0, Count).Select(i => new StaffingAudit
            {
                Id = AuditId.Parse(FormattableString.Invariant($"a{i:0000}")),
                Date = First,
                Members = 0,
                LeadCandidates = i == Count - 1 ? [Name(0)] : [Name(i), Name(i + 1)],
            }),
        ];
        StaffingPlan plan = TeamPlanner.Plan(StaffingProblem.Create(audits, Enumerable.Range(0, Count).Select(i => new StaffingAuditor { Person = Name(i), Capacity = 1 })));
        Assert.True(plan.IsComplete);
        Assert.Equal(Name(Count - 1), plan.Teams[Count - 2].Lead);
        StaffingPlan tooFew = TeamPlanner.Plan(StaffingProblem.Create(audits, Enumerable.Range(0, Count - 1).Select(i => new StaffingAuditor { Person = Name(i), Capacity = 1 })));
        Assert.Equal(Count, Assert.Single(tooFew.Obstacles).Count);
    }

    [Fact]
    public void What_is_there_twice_or_below_zero_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => StaffingProblem.Create([Audit(1, 0, 0, "A", ""), Audit(1, 1, 0, "A", "")], []));
        Assert.Throws<ArgumentException>(() => StaffingProblem.Create([Audit(1, 0, -1, "A", "")], []));
        Assert.Throws<ArgumentException>(() => StaffingProblem.Create([], [.. Auditors("A", 1), .. Auditors("A", 1)]));
        Assert.Throws<ArgumentException>(() => StaffingProblem.Create([], Auditors("A", -1)));
    }
}
