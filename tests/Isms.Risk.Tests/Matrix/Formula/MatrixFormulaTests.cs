using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix.Formula;

public sealed class MatrixFormulaTests
{
    private const string Text = "likelihood * consequence; low from 1, medium from 7, high from 13";

    [Fact]
    public void A_text_has_the_formula_and_its_bounds_and_is_the_origin()
    {
        MatrixFormula formula = MatrixFormula.Parse("  " + Text + "\n");
        Assert.Equal(MatrixFormula.Product, formula.Expression);
        Assert.Equal([("low", 1), ("medium", 7), ("high", 13)], formula.LowerBounds.Select(level => (level.Key.Value, level.Value)));
        RiskMatrixDefinition definition = formula.ToDefinition(MatrixId.Parse("hospital-5x5"), 1, Steps(5), Steps(5), Hospital.Levels);
        Assert.Equal(Text, definition.Origin);
        Assert.Equal(Text, formula.ToString());
        Assert.Equal(Hospital, definition with { Origin = MatrixFormula.Product });
        Assert.Equal(definition, MatrixFormula.Parse(definition.Origin!).ToDefinition(definition.Id, 1, Steps(5), Steps(5), definition.Levels));
    }

    [Theory]
    [InlineData("likelihood * consequence", 20)]
    [InlineData("likelihood+consequence", 9)]
    [InlineData("2 * likelihood + consequence", 13)]
    [InlineData("2 * (likelihood + consequence)", 18)]
    [InlineData("max(likelihood, consequence)", 5)]
    [InlineData("min(2 * likelihood, consequence) + 1", 6)]
    [InlineData("consequence * consequence + likelihood * 0", 25)]
    [InlineData(" ( ( likelihood ) ) ", 4)]
    public void A_score_is_what_arithmetic_says_for_likelihood_4_and_consequence_5(string expression, int score) =>
        Assert.Equal(score, MatrixFormula.Parse(expression + "; all from 0").Score(4, 5));

    [Theory]
    [InlineData("")]
    [InlineData("likelihood - consequence")]
    [InlineData("likelihood ^ 2")]
    [InlineData("likelihood * ")]
    [InlineData("* likelihood")]
    [InlineData("likelihood consequence")]
    [InlineData("likelihoods")]
    [InlineData("Likelihood")]
    [InlineData("(likelihood")]
    [InlineData("likelihood)")]
    [InlineData("max(likelihood)")]
    [InlineData("max(likelihood, 1, 2)")]
    [InlineData("max likelihood")]
    [InlineData("-1 * likelihood")]
    [InlineData("1.5 * likelihood")]
    [InlineData("99999999999 * likelihood")]
    [InlineData("2147483647 * likelihood")]
    [InlineData("1000000 * 1000000 * 1000000 * 1000000 * likelihood")]
    public void What_is_no_expression_is_refused(string expression)
    {
        Assert.False(MatrixFormula.TryParse(expression + "; all from 0", out _));
        Assert.Throws<FormatException>(() => MatrixFormula.Parse(expression + "; all from 0"));
        Assert.Throws<ArgumentException>(() => MatrixFormula.Create(expression, MatrixId.Parse("m"), 1, Steps(1), Steps(1), [new(Level("l"), 0)]));
    }

    [Fact]
    public void A_text_beyond_its_length_is_refused() =>
        Assert.False(MatrixFormula.TryParse(new string('(', 100_000) + "likelihood; all from 0", out _));

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("; low")]
    [InlineData("; low from")]
    [InlineData("; low from x")]
    [InlineData("; from 1")]
    [InlineData("; low from 2")]
    [InlineData("; low from 1, high from 1")]
    [InlineData("; low from 1, high from 9, medium from 5")]
    [InlineData("; low from 1; high from 9")]
    public void Bounds_that_leave_a_score_without_level_or_do_not_increase_are_refused(string bounds)
    {
        Assert.False(MatrixFormula.TryParse(MatrixFormula.Product + bounds, out MatrixFormula? formula));
        Assert.Null(formula);
        Assert.Throws<FormatException>(() => MatrixFormula.Parse(MatrixFormula.Product + bounds));
    }

    [Fact]
    public void The_level_of_a_score_is_the_highest_whose_bound_it_reaches()
    {
        MatrixFormula formula = MatrixFormula.Parse(Text);
        Assert.Equal(["low", "low", "medium", "medium", "high", "high"], new[] { 1, 6, 7, 12, 13, 1000 }.Select(score => formula.LevelOf(score).Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => formula.LevelOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => formula.Score(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => formula.Score(1, 16));
    }

    [Fact]
    public void An_opportunity_matrix_says_so()
    {
        MatrixFormula formula = MatrixFormula.Parse("likelihood + consequence; monitor from 2, pursue from 4");
        RiskMatrixDefinition definition = formula.ToDefinition(MatrixId.Parse("o"), 1, Steps(2), Steps(2), [Level("monitor"), Level("pursue")], RiskDirection.Opportunity);
        Assert.Equal(RiskDirection.Opportunity, definition.Direction);
        Assert.Equal("pursue", RiskMatrix.Create(definition).Classify(2, 2).Id.Value);
    }

    [Fact]
    public void Other_levels_than_those_of_the_formula_are_a_mistake()
    {
        MatrixFormula formula = MatrixFormula.Parse(Text);
        Assert.Throws<ArgumentException>(() => formula.ToDefinition(MatrixId.Parse("m"), 1, Steps(5), Steps(5), [Level("low"), Level("high"), Level("medium")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => formula.ToDefinition(MatrixId.Parse("m"), 1, Steps(16), Steps(5), Hospital.Levels));
    }

    [Fact]
    public void Every_formula_makes_a_matrix_without_error() =>
        Prop.ForAll(Expression(2).ToArbitrary(), expression =>
        {
            MatrixFormula formula = MatrixFormula.Parse(expression + "; a from 0, b from 4, c from 9");
            return RiskMatrix.TryCreate(formula.ToDefinition(MatrixId.Parse("m"), 1, Steps(5), Steps(4), [Level("a"), Level("b"), Level("c")]), out _, out _);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_formula_reads_alike_in_every_culture() => TestCultures.Each(() =>
        Assert.Equal([1, 7, 13], MatrixFormula.Parse(Text).LowerBounds.Select(level => level.Value)));

    private static Gen<string> Expression(int depth)
    {
        Gen<string> leaf = Gen.Elements("likelihood", "consequence", "0", "2", "3");
        return depth == 0 ? leaf : Gen.OneOf(
            leaf,
            from form in Gen.Elements("({0} + {1})", "({0} * {1})", "max({0}, {1})", "min({0}, {1})")
            from left in Expression(depth - 1)
            from right in Expression(depth - 1)
            select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, left, right));
    }
}
