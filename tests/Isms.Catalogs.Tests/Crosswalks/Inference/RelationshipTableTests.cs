using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;

namespace Isms.Catalogs.Tests.Crosswalks.Inference;

public sealed class RelationshipTableTests
{
    private static readonly MappingRelationship[] All = [.. MappingRelationship.List.Known];

    [Fact]
    public void The_table_is_the_one_worked_out_by_hand()
    {
        // columns: equal equivalent subset superset intersects none undetermined; ? = undetermined
        string[] rows =
        [
            "= ~ < > x 0 ?",
            "~ ~ < > x 0 ?",
            "< < < ? ? 0 ?",
            "> > ? > ? ? ?",
            "x x ? ? ? ? ?",
            "0 0 ? 0 ? ? ?",
            "? ? ? ? ? ? ?",
        ];
        for (int i = 0; i < All.Length; i++)
        {
            for (int j = 0; j < All.Length; j++)
            {
                Assert.Equal("=~<>x0?"["=~<>x0?".IndexOf(rows[i][2 * j], StringComparison.Ordinal)], "=~<>x0?"[Array.IndexOf(All, RelationshipTable.Then(All[i], All[j]))]);
            }
        }
    }

    [Fact]
    public void Composition_is_associative() => Assert.All(
        from a in All from b in All from c in All select (a, b, c),
        triple => Assert.Equal(
            RelationshipTable.Then(RelationshipTable.Then(triple.a, triple.b), triple.c),
            RelationshipTable.Then(triple.a, RelationshipTable.Then(triple.b, triple.c))));

    [Fact]
    public void The_inverse_of_a_way_is_the_way_of_inverses_backwards() => Assert.All(
        from a in All from b in All select (a, b),
        pair =>
        {
            Assert.Equal(
                RelationshipTable.Inverse(RelationshipTable.Then(pair.a, pair.b)),
                RelationshipTable.Then(RelationshipTable.Inverse(pair.b), RelationshipTable.Inverse(pair.a)));
            Assert.Equal(pair.a, RelationshipTable.Inverse(RelationshipTable.Inverse(pair.a)));
        });

    [Fact]
    public void Sets_keep_what_the_table_decides_and_only_that()
    {
        // Every three sets of four things: the table says what always holds, and is undetermined exactly where sets differ.
        Dictionary<(string, string), HashSet<string>> seen = [];
        for (int s = 1; s < 16; s++)
        {
            for (int t = 1; t < 16; t++)
            {
                for (int u = 1; u < 16; u++)
                {
                    (string, string) key = (Of(s, t).Value, Of(t, u).Value);
                    (seen.TryGetValue(key, out HashSet<string>? results) ? results : seen[key] = []).Add(Of(s, u).Value);
                }
            }
        }

        Assert.Equal(25, seen.Count);
        Assert.All(seen, entry => Assert.Equal(
            entry.Value.Count == 1 ? entry.Value.Single() : "undetermined",
            RelationshipTable.Then(MappingRelationship.List.Get(entry.Key.Item1), MappingRelationship.List.Get(entry.Key.Item2)).Value));
    }

    [Theory]
    [InlineData("subset", "subset,subset")]
    [InlineData("subset", "undetermined,subset")]
    [InlineData("equivalent", "equal,equivalent")]
    [InlineData("undetermined", "subset,superset")]
    [InlineData("undetermined", "superset,subset,subset")]
    [InlineData("undetermined", "none,subset")]
    [InlineData("undetermined", "undetermined")]
    [InlineData("none", "none")]
    public void Several_ways_say_together_what_all_say_that_decide(string expected, string ways)
    {
        MappingRelationship[] each = ways.Split(',').Select(MappingRelationship.List.Get).ToArray();
        Assert.Equal(expected, RelationshipTable.Agreed(each).Value);
        Assert.Equal(expected, RelationshipTable.Agreed(each.Reverse()).Value);
    }

    [Fact]
    public void A_word_of_a_newer_list_decides_nothing()
    {
        MappingRelationship newer = MappingRelationship.List.Get("resembles");
        Assert.Equal(MappingRelationship.Undetermined, RelationshipTable.Then(MappingRelationship.Equal, newer));
        Assert.Equal(MappingRelationship.Undetermined, RelationshipTable.Then(newer, MappingRelationship.Equivalent));
        Assert.Equal(MappingRelationship.Undetermined, RelationshipTable.Agreed([newer]));
    }

    private static MappingRelationship Of(int s, int t) =>
        s == t ? MappingRelationship.Equivalent
        : (s & t) == 0 ? MappingRelationship.None
        : (s & t) == s ? MappingRelationship.Subset
        : (s & t) == t ? MappingRelationship.Superset
        : MappingRelationship.Intersects;
}
