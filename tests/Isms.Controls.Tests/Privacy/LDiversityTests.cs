using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy;

namespace Isms.Controls.Tests.Privacy;

public sealed class LDiversityTests
{
    private static (string[] Groups, string[] Values) Table(int[] seeds) =>
        (seeds.Select(seed => $"g{(uint)seed % 4}").ToArray(), seeds.Select(seed => $"v{(uint)seed / 4 % 5}").ToArray());

    private static LDiversity Of((string[] Groups, string[] Values) table) => KAnonymity.Of([table.Groups], sensitive: table.Values).Diversity!;

    private static string Describe(LDiversity diversity) =>
        $"{diversity.L}/" + string.Join(';', diversity.Counts.Select(count => $"{count.Values}:{count.Classes}x{count.Rows}"));

    // The obvious way: for each group a list of its values without repetition.
    private static string Naive((string[] Groups, string[] Values) table)
    {
        var groups = table.Groups.Distinct().Select(group =>
        {
            string[] values = Enumerable.Range(0, table.Groups.Length).Where(row => table.Groups[row] == group).Select(row => table.Values[row]).ToArray();
            return (Values: values.Distinct().Count(), Rows: values.Length);
        }).ToArray();
        return $"{(groups.Length == 0 ? null : groups.Min(group => group.Values))}/" + string.Join(';', groups.GroupBy(group => group.Values).OrderBy(group => group.Key)
            .Select(group => $"{group.Key}:{group.Count()}x{group.Sum(one => one.Rows)}"));
    }

    [Fact]
    public void Seven_rows_come_out_as_counted_by_hand()
    {
        // a: 7.1, 7.1, 8.0 (two values in three rows); b: 5.0, 5.0 (one in two); c: 5.0, 9.9 (two in two).
        KAnonymity result = KAnonymity.Of([["a", "b", "a", "c", "b", "a", "c"]], sensitive: ["7.1", "5.0", "7.1", "5.0", "5.0", "8.0", "9.9"]);
        Assert.Equal((2L, 1L), (result.K, result.Diversity!.L));
        Assert.Equal([(1L, 1L, 2L), (2, 2, 5)], result.Diversity.Counts.Select(count => (count.Values, count.Classes, count.Rows)));
        Assert.Equal([0L, 2, 7], new long[] { 1, 2, 3 }.Select(result.Diversity.RowsBelow));
    }

    [Fact]
    public void A_group_may_be_large_and_tell_everything() =>
        Assert.Equal((100L, 1L), (KAnonymity.Of([Enumerable.Repeat("a", 100).ToArray()]).K, Of((Enumerable.Repeat("a", 100).ToArray(), Enumerable.Repeat("HIV", 100).ToArray())).L));

    [Fact]
    public void Without_a_sensitive_column_nothing_is_said_and_without_rows_nothing_is_known()
    {
        Assert.Null(KAnonymity.Of([["a"]]).Diversity);
        Assert.Null(KAnonymity.Of([[]], sensitive: []).Diversity!.L);
        Assert.Empty(KAnonymity.Of([[]], sensitive: []).Diversity!.Counts);
    }

    [Fact]
    public void It_agrees_with_listing_the_values_of_each_group() => Prop.ForAll<int[]>(seeds => Describe(Of(Table(seeds))) == Naive(Table(seeds))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_makes_no_difference() => Prop.ForAll<int[]>(seeds => Of(Table(seeds)).Equals(Of(Table([.. seeds.Reverse()])))).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_at_most_k_and_what_is_counted_of_k_stays_the_same() => Prop.ForAll<NonEmptyArray<int>>(seeds =>
    {
        (string[] groups, string[] values) = Table(seeds.Get);
        KAnonymity with = KAnonymity.Of([groups], sensitive: values);
        return with.Diversity!.L <= with.K && with.Sizes.Equals(KAnonymity.Of([groups]).Sizes) && with.Diversity.Counts.Sum(count => count.Rows) == groups.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_row_written_twice_makes_it_no_more_diverse() => Prop.ForAll<NonEmptyArray<int>>(seeds =>
        Of(Table([.. seeds.Get, .. seeds.Get])).L == Of(Table(seeds.Get)).L).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_groups_are_counted_while_the_table_grows()
    {
        string[] groups = Enumerable.Range(0, 6_000).Select(number => $"{number % 2_000}").ToArray();
        string[] values = Enumerable.Range(0, 6_000).Select(number => $"{number / 2_000}").ToArray();
        Assert.Equal("3/3:2000x6000", Describe(Of((groups, values))));
        Assert.Equal("1/1:2000x6000", Describe(Of((groups, groups))));
    }

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentException>(() => KAnonymity.Of([["a"]], sensitive: []));
        EquivalenceClassCounter with = new(1, withSensitive: true);
        Assert.Throws<ArgumentException>(() => with.Add(["a"]));
        EquivalenceClassCounter without = new(1);
        Assert.Throws<ArgumentException>(() => without.Add(["a"], "x"));
        Assert.Equal((0L, 0L), (with.ToKAnonymity().Rows, without.ToKAnonymity().Rows));
    }
}
