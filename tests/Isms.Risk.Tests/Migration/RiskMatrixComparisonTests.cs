using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Tests.Matrix;
using Isms.Risk.Tests.Register;
using NodaTime;
using static Isms.Risk.Tests.Migration.MigrationSample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Migration;

public sealed class RiskMatrixComparisonTests
{
    private static (string Part, string Kind, string Item, string? Before, string? After)[] Changes(RiskMatrixDefinition older, RiskMatrixDefinition newer) =>
        RiskMatrixComparison.Of(RiskMatrix.Create(older), RiskMatrix.Create(newer)).Changes
            .Select(change => (change.Part.Value, change.Kind.Value, change.Item, change.Before?.ToString(), change.After?.ToString()))
            .ToArray();

    private static RiskMatrixStep Named(string name) => new() { Name = LocalizedText.Create(null, name) };

    [Fact]
    public void A_matrix_compared_with_itself_has_no_change()
    {
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(Five, Five, RegisterSample.Register);
        Assert.True(comparison.IsEmpty);
        Assert.True(comparison.AreCellsCompared);
        Assert.Empty(comparison.Moved);
        Assert.Equal(10, comparison.Count(LevelMove.Same));
        Assert.Equal(10, comparison.Ratings.Count);
    }

    [Fact]
    public void Members_of_the_definition_are_compared_one_by_one()
    {
        RiskMatrixDefinition older = MatrixSample.FromLetters("lh", "lh", "hh");
        Assert.Empty(Changes(older, older));
        RiskMatrixDefinition newer = older with
        {
            Id = MatrixId.Parse("n"),
            Version = 2,
            Direction = RiskDirection.Opportunity,
            Owner = "PER-01",
            Date = new LocalDate(2026, 4, 1),
            Origin = "us",
            NonMonotoneReason = Why,
        };
        Assert.Equal(
            [
                ("definition", "changed", "id", "m", "n"),
                ("definition", "changed", "version", "1", "2"),
                ("definition", "changed", "direction", "unwanted effect", "wanted effect"),
                ("definition", "changed", "owner", null, "PER-01"),
                ("definition", "changed", "date", null, "2026-04-01"),
                ("definition", "changed", "origin", null, "us"),
                ("definition", "changed", "nonMonotoneReason", null, "nobody could tell the two apart"),
            ],
            Changes(older, newer));
    }

    [Fact]
    public void Steps_of_scales_of_one_length_are_compared_place_by_place()
    {
        RiskMatrixDefinition older = MatrixSample.FromLetters("l", "l", "l") with
        {
            LikelihoodUnit = LocalizedText.Create(null, "a year"),
            Likelihood = [Named("rare") with { Band = new StepBand { To = 0.5m } }, Named("often") with { Band = new StepBand { From = 0.5m }, Meaning = Why }],
        };
        RiskMatrixDefinition newer = older with
        {
            LikelihoodUnit = LocalizedText.Create(null, "in ten years"),
            Likelihood = [Named("seldom") with { Band = new StepBand { To = 1.5m } }, Named("often") with { Band = new StepBand { From = 1.5m } }],
        };
        TestCultures.Each(() => Assert.Equal(
            [
                ("definition", "changed", "likelihoodUnit", "a year", "in ten years"),
                ("likelihood", "renamed", "1", "rare", "seldom"),
                ("likelihood", "bandChanged", "1", "…~0.5", "…~1.5"),
                ("likelihood", "meaningChanged", "2", "nobody could tell the two apart", null),
                ("likelihood", "bandChanged", "2", "0.5~…", "1.5~…"),
            ],
            Changes(older, newer)));
    }

    [Fact]
    public void Steps_of_scales_of_other_lengths_are_found_again_by_name()
    {
        RiskMatrixDefinition older = MatrixSample.FromLetters("l", "lll") with { Consequence = [Named("minor"), Named("limited"), Named("severe")] };
        RiskMatrixDefinition newer = MatrixSample.FromLetters("l", "llll") with { Consequence = [Named("none"), Named("minor"), Named("major"), Named("severe")] };
        Assert.Equal(
            [
                ("consequence", "removed", "2", "limited", null),
                ("consequence", "added", "1", null, "none"),
                ("consequence", "added", "3", null, "major"),
                ("consequence", "moved", "2", "1", "2"),
                ("consequence", "moved", "4", "3", "4"),
            ],
            Changes(older, newer));
    }

    [Fact]
    public void Levels_are_found_again_by_id()
    {
        RiskMatrixDefinition older = MatrixSample.FromLetters("lmh", "lmh") with { NonMonotoneReason = Why };
        RiskMatrixDefinition newer = MatrixSample.FromLetters("mlx", "lmx") with
        {
            NonMonotoneReason = Why,
            Levels = [MatrixSample.Level("m") with { Color = "#000000" }, MatrixSample.Level("l") with { Name = LocalizedText.Create(null, "small") }, MatrixSample.Level("x")],
        };
        Assert.Equal(
            [
                ("levels", "removed", "h", "h", null),
                ("levels", "recolored", "m", "#2e7d32", "#000000"),
                ("levels", "renamed", "l", "l", "small"),
                ("levels", "added", "x", null, "x"),
                ("levels", "reordered", "levels", "l, m", "m, l"),
            ],
            Changes(older, newer));
    }

    [Fact]
    public void Cells_of_one_size_are_compared_cell_by_cell()
    {
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(Letters(1, "lmh", "lm", "mh"), Letters(2, "lmh", "lh", "lh"));
        Assert.Equal(
            [(1, 2, "m", "h", LevelMove.Up), (2, 1, "m", "l", LevelMove.Down)],
            comparison.Cells.Select(cell => (cell.OlderLikelihood, cell.OlderConsequence, cell.LevelBefore.Value, cell.LevelAfter.Value, cell.Move)));
        Assert.Equal("likelihood 1 -> 1, consequence 2 -> 2: level m -> h (goes up).", comparison.Cells[0].Text.English);
        Assert.Equal("起こりやすさ1→1、結果2→2: レベルm→h(上がる)。", comparison.Cells[0].Text.Japanese);
    }

    [Fact]
    public void A_cell_whose_score_alone_changed_is_told()
    {
        RiskMatrixDefinition older = MatrixSample.FromLetters("l", "ll") with { Scores = [[1, 2]] };
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(RiskMatrix.Create(older), RiskMatrix.Create(older with { Scores = [[1, 3]] }));
        CellChange cell = Assert.Single(comparison.Cells);
        Assert.Equal((LevelMove.Same, 2, 3), (cell.Move, cell.ScoreBefore, cell.ScoreAfter));
        Assert.Equal("likelihood 1 -> 1, consequence 2 -> 2: level l -> l (stays), score 2 -> 3.", cell.Text.English);
        Assert.False(comparison.IsEmpty);
    }

    [Fact]
    public void Cells_of_another_size_are_compared_only_through_a_mapping()
    {
        RiskMatrixComparison blind = RiskMatrixComparison.Of(Five, Four, RegisterSample.Register);
        Assert.False(blind.AreCellsCompared);
        Assert.Empty(blind.Cells);
        Assert.Equal(10, blind.Count(LevelMove.Unmappable));
        Assert.Contains("no mapping", blind.Summary.English, StringComparison.Ordinal);

        RiskMatrixComparison mapped = RiskMatrixComparison.Of(
            Five, Four, RegisterSample.Register, StepMapping.Create(Plan.Likelihood!, 5, 4), StepMapping.Create(Plan.Consequence!, 5, 4));
        Assert.True(mapped.AreCellsCompared);

        // By hand: of 25 cells only (1,1) and (1,2) keep both level and score.
        Assert.Equal(23, mapped.Cells.Count);
        Assert.Throws<ArgumentException>(() => RiskMatrixComparison.Of(Five, Four, null, StepMapping.Identity(5)));
    }

    [Fact]
    public void Ratings_of_the_other_direction_are_left_out_and_missing_ones_counted_apart()
    {
        // Four threats: have three ratings, R-05 and R-08 two.
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(Five, Five, RegisterSample.Register);
        Assert.Equal(["R-01", "R-05", "R-08", "R-34"], comparison.Ratings.Select(rating => rating.Risk.Value).Distinct());
        Assert.Equal(2, comparison.NotAssessed);
    }

    [Theory]
    [InlineData("lmh", "lmh", 'm', 'm', "same")]
    [InlineData("lmh", "lmh", 'l', 'h', "up")]
    [InlineData("lmh", "lmh", 'h', 'm', "down")]
    [InlineData("lmh", "lmhx", 'h', 'x', "up")]
    [InlineData("lmh", "xlmh", 'm', 'x', "down")]
    [InlineData("lmhx", "lmh", 'x', 'h', "down")]
    [InlineData("axb", "ayb", 'x', 'y', "notComparable")]
    [InlineData("xa", "ay", 'x', 'y', "up")]
    [InlineData("ax", "ya", 'x', 'y', "down")]
    [InlineData("lh", "hl", 'l', 'l', "notComparable")]
    [InlineData("lh", "hl", 'l', 'h', "notComparable")]
    [InlineData("ab", "xy", 'a', 'y', "notComparable")]
    public void A_level_goes_up_or_down_where_the_lists_say_so(string older, string newer, char before, char after, string move)
    {
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(
            Letters(1, older, before.ToString()), Letters(2, newer, after.ToString()), RegisterOf(Threat("R-1", current: Rate(1, 1))));
        RatingMigration rating = Assert.Single(comparison.Ratings);
        Assert.Equal(move, rating.Move.Value);
        Assert.Equal(before != after, comparison.Cells.Count == 1);
    }

    [Fact]
    public void Moves_agree_with_an_oracle_that_merges_the_two_lists() => Prop.ForAll(
        (from older in SomeLevels()
         from newer in SomeLevels()
         from before in Gen.Elements(older.ToCharArray())
         from after in Gen.Elements(newer.ToCharArray())
         select (older, newer, before, after)).ToArbitrary(),
        random =>
        {
            RiskMatrixComparison comparison = RiskMatrixComparison.Of(
                Letters(1, random.older, random.before.ToString()), Letters(2, random.newer, random.after.ToString()), RegisterOf(Threat("R-1", current: Rate(1, 1))));
            return comparison.Ratings[0].Move.Value == Oracle(random.older, random.newer, random.before, random.after);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_summary_counts_in_both_languages_and_every_culture() => TestCultures.Each(() =>
    {
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(Letters(1, "lmh", "lm", "mh"), Letters(2, "lmh", "lh", "lh"), RegisterOf(Threat("R-1", Rate(1, 2), Rate(2, 1))));
        Assert.Equal(
            "m version 1 -> m version 2: 1 changes of the definition; 2 cells changed. Of 2 ratings: 1 goes up, 1 goes down, 0 stays, 0 cannot be compared, 0 has no image; 1 not assessed.",
            comparison.Summary.English);
        Assert.Equal(
            "m version 1 → m version 2: 定義の変更1件、セルの変更2件。評価値2件(上がる1、下がる1、変わらない0、比較できない0、対応先がない0)、未評価1件。",
            comparison.Summary.Japanese);
    });

    private static Gen<string> SomeLevels() =>
        from shuffled in Gen.Shuffle("abcde".ToCharArray())
        from count in Gen.Choose(1, 5)
        from sorted in Gen.Elements(true, true, false)
        select new string(sorted ? shuffled.Take(count).Order().ToArray() : shuffled.Take(count).ToArray());

    // One graph of all levels, an edge from each to the next higher in either list: with a circle nothing is said, else a path says which is higher.
    private static string Oracle(string older, string newer, char before, char after)
    {
        HashSet<(char, char)> above = [];
        foreach (string list in new[] { older, newer })
        {
            for (int i = 1; i < list.Length; i++)
            {
                above.Add((list[i - 1], list[i]));
            }
        }

        for (int known = 0; known != above.Count;)
        {
            known = above.Count;
            above.UnionWith((from one in above from other in above where one.Item2 == other.Item1 select (one.Item1, other.Item2)).ToList());
        }

        return above.Any(pair => pair.Item1 == pair.Item2) ? "notComparable"
            : before == after ? "same"
            : above.Contains((before, after)) ? "up"
            : above.Contains((after, before)) ? "down"
            : "notComparable";
    }
}
