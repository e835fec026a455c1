using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Coverage;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Catalogs.Tests.Crosswalks.Coverage;

public sealed class CatalogCoverageTests
{
    private static readonly CoverageState[] Words = [CoverageState.Fully, CoverageState.Partly, CoverageState.Not, CoverageState.NotApplicable];

    [Theory]
    // one row, {s1 … sn} to t1: the relationship of the set, the states, what follows (f fully, p partly, n not, x not applicable, - missing)
    [InlineData("equal", "f", "f")]
    [InlineData("equivalent", "p", "p")]
    [InlineData("superset", "f", "f")]
    [InlineData("superset", "p", "n")] // which part of the source is done is not known
    [InlineData("superset", "x", "x")]
    [InlineData("subset", "f", "p")]
    [InlineData("subset", "p", "p")]
    [InlineData("subset", "x", "n")] // the rest of the target may well be applicable
    [InlineData("intersects", "f", "p")]
    [InlineData("intersects", "p", "n")]
    [InlineData("none", "f", "n")]
    [InlineData("equal", "-", "n")]
    [InlineData("equal", "n", "n")]
    [InlineData("equal", "ff", "f")]
    [InlineData("equal", "fx", "f")]
    [InlineData("equal", "xx", "x")]
    [InlineData("equal", "fp", "p")]
    [InlineData("equal", "f-", "p")]
    [InlineData("equal", "x-", "n")]
    [InlineData("superset", "f-", "n")]
    [InlineData("subset", "ff", "p")]
    [InlineData("intersects", "ff", "p")]
    [InlineData("intersects", "f-", "n")]
    public void What_a_row_about_a_set_gives(string relationship, string states, string expected)
    {
        ValueList<string> sources = states.Select((_, index) => $"s{index + 1}").ToValueList();
        Crosswalk crosswalk = Make(Row(sources, ["t1"], MappingRelationship.List.Get(relationship)));
        Dictionary<string, CoverageState> known = sources.Zip(states).Where(one => one.Second != '-').ToDictionary(one => one.First, one => Words["fpnx".IndexOf(one.Second, StringComparison.Ordinal)]);
        TargetCoverage found = Assert.Single(CatalogCoverage.Of(crosswalk.Infer(), known).Targets);
        Assert.Equal(("t1", Words["fpnx".IndexOf(expected, StringComparison.Ordinal)]), (found.Target, found.State));
        Assert.True(found.Reason.IsComplete);

        // The inverse of the inverse is the same statement.
        Crosswalk turned = Make("t", "s", Row(["t1"], sources, RelationshipTable.Inverse(MappingRelationship.List.Get(relationship))));
        Assert.Equal(found.State, Assert.Single(CatalogCoverage.Of(turned.Inverse(), known).Targets).State);
    }

    [Fact]
    public void Parts_are_never_added_up_unless_a_row_says_so()
    {
        Dictionary<string, CoverageState> all = new() { ["s1"] = CoverageState.Fully, ["s2"] = CoverageState.Fully };
        CrosswalkRow one = Row(["s1"], ["t1"], MappingRelationship.Subset);
        CrosswalkRow two = Row(["s2"], ["t1"], MappingRelationship.Subset);
        Assert.Equal(CoverageState.Partly, CatalogCoverage.Of(Make(one, two).Infer(), all).Targets[0].State);
        Assert.Equal(CoverageState.Fully, CatalogCoverage.Of(Make(one, two, Row(["s1", "s2"], ["t1"], MappingRelationship.Equivalent)).Infer(), all).Targets[0].State);
    }

    [Fact]
    public void What_holds_of_a_set_is_not_carried_over_a_second_crosswalk()
    {
        Dictionary<string, CoverageState> all = new() { ["s1"] = CoverageState.Fully, ["s2"] = CoverageState.Fully };
        InferredCrosswalk way = Make(Row(["s1", "s2"], ["t1"], MappingRelationship.Equal)).Infer().Then(Make("t", "u", Row(["t1"], ["u1"], MappingRelationship.Equal)).Infer());
        Assert.Equal(("u1", CoverageState.Partly), (CatalogCoverage.Of(way, all).Targets[0].Target, CatalogCoverage.Of(way, all).Targets[0].State));
    }

    [Fact]
    public void A_statement_of_2013_done_in_full_covers_2022_as_far_as_the_table_says()
    {
        Dictionary<string, CoverageState> all = StandardCatalogs.AnnexA2013.Controls.ToDictionary(control => control.Id, _ => CoverageState.Fully, StringComparer.Ordinal);
        CatalogCoverage coverage = CatalogCoverage.Of(StandardCrosswalks.AnnexA2013To2022.Infer(), all);
        // 58 have one source, 24 several, 11 none.
        Assert.Equal((58, 24, 11), (coverage.Count(CoverageState.Fully), coverage.Count(CoverageState.Partly), coverage.Count(CoverageState.Not)));
        Assert.Equal(StandardCatalogs.AnnexA2022.Controls.Select(control => control.Id), coverage.Targets.Select(target => target.Target));
        Assert.Empty(coverage.Targets.Single(target => target.Target == "A.5.7").Sources);
        Assert.Equal(93, CatalogCoverage.Of(StandardCrosswalks.AnnexA2013To2022.Infer(), new Dictionary<string, CoverageState>()).Count(CoverageState.Not));
    }

    [Fact]
    public void Missing_or_weaker_evidence_never_improves_the_position() => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        InferredCrosswalk crosswalk = RandomCrosswalks.Make(random, "a", "b", isEditionChange: random.Next(2) == 0).Infer();
        if (random.Next(2) == 0)
        {
            crosswalk = crosswalk.Then(RandomCrosswalks.Make(random, "b", "c", isEditionChange: false).Infer());
        }

        Dictionary<string, CoverageState> before = Enumerable.Range(1, 5).ToDictionary(number => $"a{number}", _ => Words[random.Next(4)]);
        string weakened = $"a{random.Next(1, 6)}";
        Dictionary<string, CoverageState> after = new(before);
        if (before[weakened] == CoverageState.Fully && random.Next(2) == 0)
        {
            after[weakened] = CoverageState.Partly;
        }
        else
        {
            after.Remove(weakened);
        }

        foreach ((TargetCoverage was, TargetCoverage now) in CatalogCoverage.Of(crosswalk, before).Targets.Zip(CatalogCoverage.Of(crosswalk, after).Targets))
        {
            Assert.Equal(was.Target, now.Target);
            // Not applicable is a position that must be shown, as full coverage is.
            Assert.True(now.State == was.State || Rank(now.State) < Rank(was.State), $"{was.Target}: {was.State} became {now.State}");
        }

        static int Rank(CoverageState state) => state == CoverageState.Fully ? 2 : state == CoverageState.Not ? 0 : 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void States_of_items_that_do_not_exist_are_a_mistake()
    {
        InferredCrosswalk crosswalk = StandardCrosswalks.AnnexA2013To2022.Infer();
        Assert.Throws<ArgumentException>(() => CatalogCoverage.Of(crosswalk, new Dictionary<string, CoverageState> { ["A.99"] = CoverageState.Fully }));
        Assert.Throws<ArgumentException>(() => CatalogCoverage.Of(crosswalk, new Dictionary<string, CoverageState> { ["A.5.1.1"] = CoverageState.List.Get("almost") }));
    }

    private static Crosswalk Make(params CrosswalkRow[] rows) => Make("s", "t", rows);

    private static Crosswalk Make(string source, string target, params CrosswalkRow[] rows) => Crosswalk.Create(new CrosswalkDefinition
    {
        Id = $"{source}-{target}",
        Title = LocalizedText.Create(null, "By hand"),
        Source = source,
        Target = target,
        Rows = rows.ToValueList(),
    });

    private static CrosswalkRow Row(ValueList<string> sources, ValueList<string> targets, MappingRelationship relationship) =>
        new() { Sources = sources, Targets = targets, Relationship = relationship, Confidence = Confidence.High };
}
