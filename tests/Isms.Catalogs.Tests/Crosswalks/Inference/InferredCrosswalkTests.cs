using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;

namespace Isms.Catalogs.Tests.Crosswalks.Inference;

public sealed class InferredCrosswalkTests
{
    private static readonly InferredCrosswalk Composed = StandardCrosswalks.AnnexA2005To2013.Infer().Then(StandardCrosswalks.AnnexA2013To2022.Infer());

    [Fact]
    public void From_2005_to_2022_is_what_a_plain_join_of_the_published_tables_gives()
    {
        // The naive twin: join on the middle; what joins nothing has ended or is new.
        HashSet<(string?, string?)> expected = [];
        foreach ((string? source, string? middle) in PublishedTables.From2005To2013.Where(pair => pair.Source is not null))
        {
            expected.UnionWith(PublishedTables.From2013To2022.Where(pair => middle is not null && pair.Source == middle).Select(pair => (source, pair.Target)));
        }

        expected.UnionWith(StandardCatalogs.AnnexA2005.Controls.Where(control => expected.All(pair => pair.Item1 != control.Id)).Select(control => ((string?)control.Id, (string?)null)).ToArray());
        expected.UnionWith(StandardCatalogs.AnnexA2022.Controls.Where(control => expected.All(pair => pair.Item2 != control.Id)).Select(control => ((string?)null, (string?)control.Id)).ToArray());
        Assert.Equal(expected.Order(), Composed.Mappings.Select(mapping => (mapping.Source, mapping.Target)).Order());
        Assert.Equal(21, Composed.Mappings.Count(mapping => mapping.Kind == EditionChangeKind.Withdrawn));
    }

    [Theory]
    [InlineData("A.12.6.1", "A.8.8:merged:subset")]
    [InlineData("A.15.2.2", "A.5.36:splitAndMerged:intersects A.8.8:splitAndMerged:intersects")]
    [InlineData("A.6.2.2", "–:withdrawn:none")]
    [InlineData("A.6.1.6", "A.5.5:unchanged:equivalent")]
    [InlineData("A.7.1.1", "A.5.9:merged:subset")]
    [InlineData("A.6.1.5", "A.6.6:renamed:equivalent")]
    [InlineData("A.11.5.1", "A.8.5:merged:subset")]
    // split after merged, both by way of one: superset after subset cannot be decided
    [InlineData("A.10.10.3", "A.8.15:merged:undetermined")]
    public void From_2005_to_2022_by_hand(string id, string expected) =>
        Assert.Equal(expected, string.Join(' ', Composed.From(id).Select(mapping => $"{mapping.Target ?? "–"}:{mapping.Kind}:{mapping.Relationship}")));

    [Fact]
    public void A_result_keeps_every_way_and_is_as_sure_as_its_weakest_link()
    {
        InferredMapping logs = Assert.Single(Composed.From("A.10.10.3"));
        Assert.Equal(
            [
                "iso27001:2005/A.10.10.3 → iso27001:2013/A.12.4.2 → iso27001:2022/A.8.15",
                "iso27001:2005/A.10.10.3 → iso27001:2013/A.12.4.3 → iso27001:2022/A.8.15",
            ],
            logs.Paths.Select(path => path.ToString()));
        Assert.Equal([Confidence.High, Confidence.Low], logs.Paths.Select(path => path.Confidence));
        Assert.Equal(Confidence.High, logs.Confidence);
        // low in 2005 to 2013, high in 2013 to 2022
        InferredMapping continuity = Assert.Single(Composed.From("A.14.1.1"));
        Assert.Equal((Confidence.Low, "A.5.29"), (continuity.Confidence, continuity.Target));
        Assert.Contains("recall", continuity.Evidence);
        Assert.Contains("AnnexB1-copy", continuity.Evidence);
        Assert.True(continuity.IsRelationshipDerived);
    }

    [Fact]
    public void An_end_keeps_where_the_way_ended_and_where_the_subject_went()
    {
        InferredMapping end = Assert.Single(Composed.From("A.6.1.1"));
        Assert.Equal("iso27001:2005/A.6.1.1 → (iso27001:2013)", Assert.Single(end.Paths).ToString());
        Assert.Equal("iso27001:2013:clauses/5.1", Assert.Single(end.MovedTo).ToString());
        // new in 2013 and carried on: still nothing of 2005 precedes it
        InferredMapping beginning = Assert.Single(Composed.To("A.5.25"));
        Assert.Equal((null, EditionChangeKind.New), (beginning.Source, beginning.Kind));
        Assert.Equal("(iso27001:2005) → iso27001:2013/A.16.1.4 → iso27001:2022/A.5.25", Assert.Single(beginning.Paths).ToString());
    }

    [Fact]
    public void The_inverse_has_splits_for_mergers_and_the_inverse_of_it_is_the_same_again()
    {
        InferredCrosswalk inverse = StandardCrosswalks.AnnexA2013To2022.Inverse();
        Assert.Equal(("iso27001:2022", "iso27001:2013"), (inverse.Source, inverse.Target));
        Assert.Equal(["A.12.6.1:split:superset", "A.18.2.3:splitAndMerged:intersects"], inverse.From("A.8.8").Select(mapping => $"{mapping.Target}:{mapping.Kind}:{mapping.Relationship}"));
        Assert.Equal(EditionChangeKind.Withdrawn, Assert.Single(inverse.From("A.5.7")).Kind);
        Assert.Equal(StandardCrosswalks.AnnexA2013To2022.Infer().Mappings, inverse.Inverse().Mappings);
    }

    [Fact]
    public void The_inverse_is_the_transposed_of_any_way() => ForAnyWay((random, first, second) =>
    {
        foreach (InferredCrosswalk way in new[] { first.Infer(), first.Infer().Then(second.Infer()) })
        {
            InferredCrosswalk inverse = way.Inverse();
            Assert.Equal(way.Mappings, inverse.Inverse().Mappings);
            Assert.Equal(
                way.Mappings.Select(mapping => (mapping.Source, mapping.Target, mapping.Relationship.Value, mapping.Confidence)).Order(),
                inverse.Mappings.Select(mapping => (mapping.Target, mapping.Source, RelationshipTable.Inverse(mapping.Relationship).Value, mapping.Confidence)).Order());
        }
    });

    [Fact]
    public void Composition_is_associative() => ForAnyWay((random, first, second) =>
    {
        InferredCrosswalk third = RandomCrosswalks.Make(random, second.Target, "d", isEditionChange: false).Infer();
        Assert.Equal(
            first.Infer().Then(second.Infer()).Then(third).Mappings,
            first.Infer().Then(second.Infer().Then(third)).Mappings);
    });

    [Fact]
    public void The_order_of_the_rows_does_not_matter() => ForAnyWay((random, first, second) =>
        Assert.Equal(
            Seen(first.Infer().Then(second.Infer())),
            Seen(RandomCrosswalks.Shuffled(random, first).Infer().Then(RandomCrosswalks.Shuffled(random, second).Infer()))));

    [Fact]
    public void A_naive_twin_finds_the_same_pairs_with_the_same_relationships() => ForAnyWay((random, first, second) =>
    {
        // Every two pairs that meet in the middle, looked at one by one.
        Dictionary<(string, string), List<MappingRelationship>> expected = [];
        foreach (CrosswalkPair one in first.Pairs)
        {
            foreach (CrosswalkPair other in second.Pairs)
            {
                if (one is { Source: { } source, Target: { } middle } && other.Source == middle && other.Target is { } target)
                {
                    MappingRelationship relationship = RelationshipTable.Then(one.Relationship, other.Relationship);
                    bool isNothing = one.Relationship == MappingRelationship.None || other.Relationship == MappingRelationship.None;
                    if (!isNothing || relationship == MappingRelationship.None)
                    {
                        (expected.TryGetValue((source, target), out List<MappingRelationship>? list) ? list : expected[(source, target)] = []).Add(relationship);
                    }
                }
            }
        }

        Assert.Equal(
            expected.Select(entry => (entry.Key.Item1, entry.Key.Item2, RelationshipTable.Agreed(entry.Value).Value)).Order(),
            first.Infer().Then(second.Infer()).Mappings.Where(mapping => !mapping.IsEnd).Select(mapping => (mapping.Source!, mapping.Target!, mapping.Relationship.Value)).Order());
    });

    [Fact]
    public void Results_do_not_follow_the_culture()
    {
        string expected = string.Join('\n', Seen(Composed));
        TestCultures.Each(() => Assert.Equal(expected, string.Join('\n', Seen(StandardCrosswalks.AnnexA2005To2013.Infer().Then(StandardCrosswalks.AnnexA2013To2022.Infer())))));
    }

    [Fact]
    public void A_way_that_does_not_hang_together_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => InferredCrosswalk.Along([]));
        Assert.Throws<ArgumentException>(() => StandardCrosswalks.AnnexA2013To2022.Infer().Then(StandardCrosswalks.AnnexA2005To2013.Infer()));
    }

    private static string[] Seen(InferredCrosswalk crosswalk) => crosswalk.Mappings
        .Select(mapping => $"{mapping} {mapping.Kind} {mapping.Relationship} {mapping.Confidence} {string.Join(" | ", mapping.Paths)}")
        .ToArray();

    private static void ForAnyWay(Action<Random, Crosswalk, Crosswalk> holds) => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        bool isEditionChange = random.Next(2) == 0;
        holds(random, RandomCrosswalks.Make(random, "a", "b", isEditionChange), RandomCrosswalks.Make(random, "b", "c", isEditionChange));
    }).QuickCheckThrowOnFailure();
}
