using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy;

namespace Isms.Controls.Tests.Privacy;

public sealed class KAnonymityTests
{
    private static readonly string[] Ages = ["20-39", "40-59", "60-79"];

    // Three columns with 3, 2 and 4 values, so that classes are of every size from one up.
    private static string[][] Columns(IReadOnlyList<int> seeds) =>
    [
        seeds.Select(seed => Ages[Digit(seed, 1, 3)]).ToArray(),
        seeds.Select(seed => Digit(seed, 3, 2) == 0 ? "F" : "M").ToArray(),
        seeds.Select(seed => new string('県', Digit(seed, 6, 4))).ToArray(),
    ];

    private static int Digit(int seed, int divisor, int modulus) => (int)((uint)seed / divisor % modulus);

    private static string Describe(KAnonymity result) =>
        $"{result.K}/{result.Rows}/{result.Classes}/{string.Join(';', result.Sizes.Select(size => $"{size.Size}x{size.Classes}"))}/" +
        string.Join(';', result.Smallest.Select(one => $"{one.Size}:{string.Join(',', one.Values)}"));

    // The obvious way: group by the values written one after the other.
    private static string Naive(string[][] columns, int smallest)
    {
        var groups = Enumerable.Range(0, columns[0].Length)
            .GroupBy(row => string.Join(',', columns.Select(column => column[row])))
            .Select(group => (Values: group.Key, Cells: columns.Select(column => column[group.First()]).ToArray(), Size: group.Count()))
            .OrderBy(group => group.Size).ThenBy(group => group.Cells[0], StringComparer.Ordinal).ThenBy(group => group.Cells.ElementAtOrDefault(1), StringComparer.Ordinal)
            .ThenBy(group => group.Cells.ElementAtOrDefault(2), StringComparer.Ordinal).ToArray();
        string sizes = string.Join(';', groups.GroupBy(group => group.Size).OrderBy(size => size.Key).Select(size => $"{size.Key}x{size.Count()}"));
        return $"{(groups.Length == 0 ? null : groups.Min(group => group.Size))}/{columns[0].Length}/{groups.Length}/{sizes}/" +
            string.Join(';', groups.Take(smallest).Select(group => $"{group.Size}:{group.Values}"));
    }

    [Fact]
    public void Six_rows_come_out_as_counted_by_hand()
    {
        KAnonymity result = KAnonymity.Of([["a", "a", "b", "b", "b", "a"], ["x", "x", "x", "x", "y", "x"]]);
        Assert.Equal(1, result.K);
        Assert.Equal(6, result.Rows);
        Assert.Equal(3, result.Classes);
        Assert.Equal([(1L, 1L, 1L), (2, 1, 2), (3, 1, 3)], result.Sizes.Select(size => (size.Size, size.Classes, size.Rows)));
        Assert.Equal(["b,y", "b,x", "a,x"], result.Smallest.Select(one => string.Join(',', one.Values)));
        Assert.Equal([0L, 1, 3, 6], new long[] { 1, 2, 3, 4 }.Select(result.RowsBelow));
    }

    [Fact]
    public void Values_that_run_together_are_told_apart() => Assert.Equal(1, KAnonymity.Of([["a", "ab"], ["bc", "c"]]).K);

    [Fact]
    public void Values_count_as_they_are_written() => Assert.Equal(3, KAnonymity.Of([["F", "f", "F ", "F"]]).Classes);

    [Fact]
    public void Nothing_is_known_about_a_release_without_rows()
    {
        KAnonymity result = KAnonymity.Of([[], []]);
        Assert.Null(result.K);
        Assert.Equal(0, result.Rows);
        Assert.Empty(result.Smallest);
        Assert.Equal(0, result.RowsBelow(5));
    }

    [Fact]
    public void It_agrees_with_grouping() =>
        Prop.ForAll<int[], byte>((seeds, smallest) =>
        {
            string[][] columns = Columns(seeds);
            return Describe(KAnonymity.Of(columns, smallest % 30)) == Naive(columns, smallest % 30);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_makes_no_difference() =>
        Prop.ForAll<int[]>(seeds => KAnonymity.Of(Columns(seeds)).Equals(KAnonymity.Of(Columns([.. seeds.OrderBy(Digits)]))) && KAnonymity.Of(Columns(seeds)).Equals(KAnonymity.Of(Columns([.. seeds.Reverse()]))))
            .QuickCheckThrowOnFailure();

    private static int Digits(int seed) => Digit(seed, 1, 24);

    [Fact]
    public void The_order_of_the_columns_makes_no_difference_to_the_sizes() =>
        Prop.ForAll<int[]>(seeds => KAnonymity.Of(Columns(seeds)).Sizes.Equals(KAnonymity.Of([.. Columns(seeds).Reverse()]).Sizes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Leaving_a_column_out_never_lowers_k() =>
        Prop.ForAll<NonEmptyArray<int>, byte>((seeds, left) =>
        {
            string[][] columns = Columns(seeds.Get);
            return KAnonymity.Of([.. columns.Where((_, column) => column != left % 3)]).K >= KAnonymity.Of(columns).K;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_row_written_twice_doubles_k() =>
        Prop.ForAll<NonEmptyArray<int>>(seeds => KAnonymity.Of(Columns([.. seeds.Get, .. seeds.Get])).K == 2 * KAnonymity.Of(Columns(seeds.Get)).K).QuickCheckThrowOnFailure();

    [Fact]
    public void The_classes_account_for_every_row() =>
        Prop.ForAll<int[]>(seeds =>
        {
            KAnonymity result = KAnonymity.Of(Columns(seeds));
            return result.Sizes.Sum(size => size.Rows) == seeds.Length && result.Sizes.Sum(size => size.Classes) == result.Classes && result.RowsBelow(long.MaxValue) == seeds.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_classes_are_counted_while_the_table_grows()
    {
        string[] numbers = Enumerable.Range(0, 10_000).Select(number => $"{number % 5_000}").ToArray();
        KAnonymity result = KAnonymity.Of([numbers, [.. numbers.Reverse()]]);
        Assert.Equal((2L, 5_000L), (result.K, result.Classes));
        Assert.Equal(["0", "1", "10", "100"], result.Smallest.Take(4).Select(one => one.Values[0]));
    }

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentException>(() => KAnonymity.Of([]));
        Assert.Throws<ArgumentException>(() => KAnonymity.Of([["a"], []]));
        Assert.Throws<ArgumentException>(() => KAnonymity.Of([[null!]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => KAnonymity.Of([["a"]], -1));
        EquivalenceClassCounter counter = new(2);
        Assert.Throws<ArgumentException>(() => counter.Add(["a"]));
        Assert.Throws<ArgumentException>(() => counter.Add(["a", null!]));
        Assert.Equal(0, counter.ToKAnonymity().Rows);
    }
}
