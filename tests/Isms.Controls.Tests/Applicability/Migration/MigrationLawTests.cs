using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;

namespace Isms.Controls.Tests.Applicability.Migration;

/// <summary>What holds of every statement and every way between editions.</summary>
public sealed class MigrationLawTests
{
    // Worst first, by hand; a position that is not said is no better than the worst.
    private static readonly ApplicabilityStatus[] FromWorst =
    [
        ApplicabilityStatus.NotStarted, ApplicabilityStatus.Planned, ApplicabilityStatus.Partial, ApplicabilityStatus.Alternative, ApplicabilityStatus.Implemented, ApplicabilityStatus.NotApplicable,
    ];

    [Fact]
    public void Nothing_is_lost() => ForAll((old, draft) => draft.FindLost().Count == 0 && draft.Rows.Count == draft.Migration.Target.Controls.Count);

    [Fact]
    public void What_is_taken_from_the_provenance_is_missed() => ForAll(
        (old, draft) =>
        {
            DraftRow victim = draft.Rows.First(row => row.Sources.Any(source => source.Rows.Count > 0));
            ValueList<ApplicabilityRow> taken = victim.Sources.SelectMany(source => source.Rows).ToValueList();
            DraftStatement without = draft with
            {
                Rows = draft.Rows.Select(row => row with { Sources = row.Sources.Select(source => source with { Rows = source.Rows.Where(one => !taken.Contains(one)).ToValueList() }).ToValueList() }).ToValueList(),
            };
            DraftStatement changed = draft with
            {
                Rows = draft.Rows.Select(row => row with { Sources = row.Sources.Select(source => source with { Rows = source.Rows.Select(one => taken.Contains(one) ? one with { Status = null, Reason = null, IsApplicable = !one.IsApplicable } : one).ToValueList() }).ToValueList() }).ToValueList(),
            };
            return without.FindLost().Select(lost => lost.Control).Distinct().Order(StringComparer.Ordinal).SequenceEqual(taken.Select(row => row.Control).Distinct().Order(StringComparer.Ordinal))
                && changed.FindLost().Count > 0;
        },
        isTidy: true);

    [Fact]
    public void Withdrawn_and_unplaced_rows_count_as_provenance() => ForAll((old, draft) =>
    {
        int said = draft.Withdrawn.Sum(end => end.Rows.Count) + draft.Unplaced.Count;
        DraftStatement without = draft with { Withdrawn = [], Unplaced = [] };
        return said == 0 == (without.FindLost().Count == 0);
    });

    [Fact]
    public void The_order_of_the_rows_does_not_matter() => ForAll(
        (old, draft) =>
        {
            DraftStatement other = draft.Migration.Migrate(old with { Rows = old.Rows.Reverse().ToValueList() });
            return other.Rows.Equals(draft.Rows) && other.Withdrawn.Equals(draft.Withdrawn);
        },
        isTidy: true);

    [Fact]
    public void A_position_is_never_better_than_the_worst_it_comes_from() => ForAll((old, draft) => draft.Rows.All(row =>
    {
        ApplicabilityRow[] rows = row.Sources.SelectMany(source => source.Rows).ToArray();
        bool isStatusSound = row.Status is null
            || (row.Sources.All(source => source.Rows.Count > 0) && rows.All(one => one.Status is { } status && Array.IndexOf(FromWorst, status) >= Array.IndexOf(FromWorst, row.Status)));
        bool isApplicabilitySound = row.IsApplicable is null || rows.All(one => one.IsApplicable == row.IsApplicable);
        return isStatusSound && isApplicabilitySound && (row.DecisionNeeded || row.IsApplicable is not null);
    }));

    [Fact]
    public void Everything_the_old_rows_link_to_is_linked() => ForAll((old, draft) => draft.Rows.All(row =>
    {
        ApplicabilityRow[] rows = row.Sources.SelectMany(source => source.Rows).ToArray();
        return rows.SelectMany(one => one.Controls).ToHashSet().SetEquals(row.Controls)
            && rows.SelectMany(one => one.Risks).ToHashSet().SetEquals(row.Risks)
            && rows.SelectMany(one => one.Evidence).ToHashSet().SetEquals(row.Evidence);
    }));

    [Fact]
    public void Open_questions_are_exactly_what_an_obvious_reading_finds() => ForAll((old, draft) => draft.Rows.All(row =>
    {
        // The obvious way: compare every pair of old rows.
        ApplicabilityRow[] rows = row.Sources.SelectMany(source => source.Rows).ToArray();
        bool differ = rows.Any(one => rows.Any(other => one.IsApplicable != other.IsApplicable || one.Status != other.Status || one.Reason != other.Reason
            || !one.Basis.ToHashSet().SetEquals(other.Basis)));
        bool isSplit = row.Sources.Any(source => draft.Migration.Crosswalk.From(source.Control).Count(mapping => mapping.Target is not null) > 1);
        return row.DecisionNeeded == (rows.Length == 0 || differ || isSplit || row.NotStated.Count > 0);
    }));

    [Fact]
    public void Cultures_change_nothing()
    {
        StatementOfApplicability old = Statements.Random("iso27001:2005", 7);
        ApplicabilityMigration way = ApplicabilityMigration.Create("iso27001:2005", "iso27001:2022");
        DraftStatement expected = way.Migrate(old);
        TestCultures.Each(() => Assert.Equal(expected.Rows, way.Migrate(old).Rows));
    }

    private static void ForAll(Func<StatementOfApplicability, DraftStatement, bool> law, bool isTidy = false) => Prop.ForAll<int>(seed =>
    {
        (string from, string to) = Statements.Ways[(int)((uint)seed % Statements.Ways.Length)];
        StatementOfApplicability old = Statements.Random(from, seed, isTidy);
        return law(old, ApplicabilityMigration.Create(from, to).Migrate(old));
    }).QuickCheckThrowOnFailure();
}
