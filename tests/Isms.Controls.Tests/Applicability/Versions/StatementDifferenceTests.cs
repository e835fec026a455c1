using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Controls.Json;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Applicability.Versions;

public sealed class StatementDifferenceTests
{
    [Fact]
    public void Applied_to_the_first_it_gives_the_second() => ForAll((a, b) => StatementDifference.Of(a, b).Apply(a).Equals(b));

    [Fact]
    public void Of_a_version_and_itself_it_is_empty() => ForAll((a, _) => StatementDifference.Of(a, a) is { IsEmpty: true } difference && difference.Apply(a).Equals(a));

    [Fact]
    public void It_is_empty_only_where_both_are_equal() => ForAll((a, b) => StatementDifference.Of(a, b).IsEmpty == a.Equals(b));

    [Fact]
    public void It_names_the_controls_that_an_obvious_reading_finds() => ForAll((a, b) =>
    {
        // The obvious way: compare the rows of each control as lists.
        string[] differ = [.. a.Rows.Concat(b.Rows).Select(row => row.Control).Distinct().Where(control => !RowsOf(a, control).SequenceEqual(RowsOf(b, control)))];
        return StatementDifference.Of(a, b).Rows.Select(change => change.Control).ToHashSet().SetEquals(differ);
    });

    [Fact]
    public void Every_change_is_explained_in_both_languages() => ForAll((a, b) =>
    {
        StatementDifference difference = StatementDifference.Of(a, b);
        return difference.Rows.All(change => change.Explanation.IsComplete && (change.Kind != RowChangeKind.Changed || change.Members.Count > 0))
            && difference.Members.Concat(difference.Rows.SelectMany(change => change.Members)).All(member => member.Explanation.IsComplete);
    });

    [Fact]
    public void A_change_says_what_was_and_what_is()
    {
        StatementOfApplicability next = WithRow("A.8.13", row => row with { Status = ApplicabilityStatus.Planned, Risks = [RiskId.Parse("R-01"), RiskId.Parse("R-02")] }) with { Version = 2 };
        StatementDifference difference = StatementDifference.Of(Statement, next);
        Assert.Equal("version: none → 2", Assert.Single(difference.Members).Explanation.English);
        RowChange change = Assert.Single(difference.Rows);
        Assert.Equal("A.8.13 changed: status: none → planned; risks: added R-01, R-02", change.Explanation.English);
        Assert.Equal("A.8.13 変更: 実施状況: なし → 計画中。リスク: 追加 R-01, R-02", change.Explanation.Japanese);
        StatementDifference back = StatementDifference.Of(next, Statement);
        Assert.Equal("A.8.13 changed: status: planned → none; risks: removed R-01, R-02", Assert.Single(back.Rows).Explanation.English);
    }

    [Fact]
    public void Rows_come_in_and_go()
    {
        StatementOfApplicability shorter = Statement with { Rows = Statement.Rows.Skip(1).ToValueList() };
        Assert.Equal("A.5.1 removed: applicable, status not stated", Assert.Single(StatementDifference.Of(Statement, shorter).Rows).Explanation.English);
        StatementDifference back = StatementDifference.Of(shorter, Statement);
        Assert.Equal((RowChangeKind.Added, true), (Assert.Single(back.Rows).Kind, back.IsReordered)); // it came in at the front, not behind
        Assert.Equal(Statement, back.Apply(shorter));
    }

    [Fact]
    public void Order_alone_is_said_and_applied()
    {
        StatementOfApplicability reversed = Statement with { Rows = Statement.Rows.Reverse().ToValueList() };
        StatementDifference difference = StatementDifference.Of(Statement, reversed);
        Assert.Equal((0, 0, true), (difference.Rows.Count, difference.Members.Count, difference.IsReordered));
        Assert.Equal(reversed, difference.Apply(Statement));
    }

    [Fact]
    public void Members_that_are_not_known_are_carried()
    {
        const string Text = """{ "catalog": "iso27001:2022", "rows": [ { "control": "A.5.1", "applicable": true, "reviewedBy": "x" } ] }""";
        StatementOfApplicability next = ShapeRoundTrip.Read(ApplicabilityShapes.StatementOfApplicability, Text).Value!;
        StatementOfApplicability old = ShapeRoundTrip.Read(ApplicabilityShapes.StatementOfApplicability, Text.Replace("\"x\"", "\"y\"", StringComparison.Ordinal)).Value!;
        StatementDifference difference = StatementDifference.Of(old, next);
        Assert.Equal("other", Assert.Single(Assert.Single(difference.Rows).Members).Member);
        Assert.Equal(next, difference.Apply(old));
    }

    [Fact]
    public void It_is_not_applied_to_something_else()
    {
        StatementOfApplicability next = WithRow("A.8.13", row => row with { Maturity = 3 });
        StatementDifference difference = StatementDifference.Of(Statement, next);
        Assert.Throws<ArgumentException>(() => difference.Apply(next));
        Assert.Throws<ArgumentException>(() => difference.Apply(Statement with { Rows = [] }));
        StatementDifference approval = StatementDifference.Of(Statement, Statement with { ApprovedBy = PersonId.Parse("PER-02") });
        Assert.Throws<ArgumentException>(() => approval.Apply(Statement with { ApprovedBy = PersonId.Parse("PER-03") }));
    }

    private static ApplicabilityRow[] RowsOf(StatementOfApplicability statement, string control) => [.. statement.Rows.Where(row => row.Control == control)];

    // Near versions and far ones: every second pair shares most of its rows.
    private static void ForAll(Func<StatementOfApplicability, StatementOfApplicability, bool> law) => Prop.ForAll<int, int>((one, other) =>
    {
        StatementOfApplicability a = Samples.Random(one);
        StatementOfApplicability b = Samples.Random(other);
        return law(a, b) && law(a, b with { Rows = [.. a.Rows.Skip(1), .. b.Rows.Take(1)] });
    }).QuickCheckThrowOnFailure();
}
