using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Matrix.Factors;
using Isms.Risk.Matrix.Library;
using static Isms.Risk.Tests.Matrix.Factors.FactorSample;

namespace Isms.Risk.Tests.Matrix.Factors;

public sealed class CompositeMatrixTests
{
    [Fact]
    public void Three_factors_give_the_published_table_of_three_factors()
    {
        RiskMatrix published = PublishedMatrices.Find("iso27005-2018-e1a")!.Matrix;
        for (int threat = 1; threat <= 3; threat++)
        {
            for (int ease = 1; ease <= 3; ease++)
            {
                for (int value = 1; value <= 5; value++)
                {
                    Assert.Equal(published.Classify(((threat - 1) * 3) + ease, value).Id, Iso27005.Classify(threat, ease, value).Id);
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 5, 4, "green")] // 0
    [InlineData(1, 2, 4, "green")] // 8
    [InlineData(3, 3, 1, "orange")] // 9
    [InlineData(3, 2, 4, "orange")] // 24
    [InlineData(3, 3, 3, "red")] // 27
    [InlineData(4, 5, 4, "red")] // 80
    public void Impact_threat_and_vulnerability_multiply(int threat, int vulnerability, int impact, string level) =>
        Assert.Equal(level, Monarc.Classify(threat + 1, vulnerability + 1, impact + 1).Id.Value);

    [Fact]
    public void The_steps_of_a_product_are_its_different_values() =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20], ((FactorTable)Monarc.Likelihood).Scores);

    [Fact]
    public void What_is_not_assessed_stays_so_at_every_stage()
    {
        for (int i = 0; i < 3; i++)
        {
            int[] steps = [3, 3, 3];
            steps[i] = 0;
            Assert.Same(RiskLevel.NotAssessed, Iso27005.Classify(steps));
            Assert.Same(RiskLevel.NotAssessed, Iso27005.Explain(steps).Level);
        }

        CompositeLevel level = Iso27005.Explain(0, 2, 5);
        Assert.Equal((0, 0, 2), (level.Likelihood.Step, level.Likelihood.Inputs[0].Step, level.Likelihood.Inputs[1].Step));
        Assert.Equal("Threat: Not assessed × Ease 2 (M) → Likelihood: Not assessed.", level.Explanation[0].English);
    }

    [Fact]
    public void An_explanation_has_a_sentence_for_each_table_and_changes_with_an_input()
    {
        CompositeLevel level = Iso27005.Explain(2, 3, 4);
        Assert.Equal(
            ["Threat 2 (M) × Ease 3 (H) → Likelihood 4 (3).", "Matrix iso27005-sum, version 1: Likelihood 4 (3) × Asset value 4 (3) → 6."],
            level.Explanation.Select(line => line.English));
        Assert.Equal("マトリックス: iso27005-sum 第1版、Likelihood 4 (3) × Asset value 4 (3) → 6。", level.Explanation[1].Japanese);
        Assert.Equal(level, Iso27005.Explain(2, 3, 4));
        Assert.NotEqual(level.Explanation, Iso27005.Explain(3, 2, 4).Explanation);
        Assert.Equal(level.Level, Iso27005.Explain(3, 2, 4).Level);
    }

    [Fact]
    public void Single_batch_and_columns_agree_with_the_stages_looked_up_one_by_one() =>
        Prop.ForAll(RandomTree().ToArbitrary(), random =>
        {
            (CompositeMatrix composite, Func<int[], int> oracle, int[][] assessments) = random;
            byte[] ranks = new byte[assessments.Length];
            composite.Classify(assessments.SelectMany(steps => steps).Select(step => (byte)step).ToArray(), ranks);
            byte[] columns = new byte[assessments.Length];
            composite.Classify(Column(0), Column(1), Column(2), columns);
            return assessments.Select((steps, i) =>
                oracle(steps) == composite.Classify(steps).Rank && oracle(steps) == composite.Explain(steps).Level.Rank && oracle(steps) == ranks[i] && oracle(steps) == columns[i]).All(equal => equal);

            byte[] Column(int factor) => assessments.Select(steps => (byte)steps[factor]).ToArray();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_factor_that_counts_twice_is_rated_once()
    {
        FactorTable likelihood = FactorTable.Create(Text("l"), Threat, AssetValue, MatrixSample.Steps(2), [[1, 1, 1, 1, 1], [1, 1, 1, 2, 2], [1, 2, 2, 2, 2]]);
        CompositeMatrix composite = CompositeMatrix.Create(RiskMatrix.Create(MatrixSample.FromLetters("lh", "lllll", "llhhh")), likelihood, AssetValue);
        Assert.Equal([Threat, AssetValue], composite.Factors);
        Assert.Equal("h", composite.Classify(2, 4).Id.Value);
        Assert.Equal("l", composite.Classify(2, 3).Id.Value);
        Assert.Throws<InvalidOperationException>(() => composite.Classify([1], [1], [1], new byte[1]));
    }

    [Fact]
    public void From_a_step_off_the_scale_on_nothing_is_written_and_its_index_is_named()
    {
        byte[] ranks = [77, 77];
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Iso27005.Classify([1, 1, 1, 1, 4, 1], ranks));
        Assert.Contains("index 1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Ease has 3 steps", fault.Message, StringComparison.Ordinal);
        Assert.Equal([1, 77], ranks);
        Assert.Throws<ArgumentException>(() => Iso27005.Classify([1], [1], [6], ranks.AsSpan(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Iso27005.Classify(1, 1, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Iso27005.Explain(-1, 1, 1));
        Assert.Throws<ArgumentException>(() => Iso27005.Classify(1, 1));
        Assert.Throws<ArgumentException>(() => Iso27005.Classify([1, 1], ranks.AsSpan(0, 1)));
    }

    [Fact]
    public void The_destination_may_be_a_column()
    {
        byte[] threat = [1, 3, 0];
        Iso27005.Classify(threat, [1, 3, 1], [1, 5, 1], threat);
        Assert.Equal([1, 9, 0], threat);
    }

    [Fact]
    public void What_does_not_fit_together_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => CompositeMatrix.Create(Iso27005.Matrix, Threat, AssetValue));
        Assert.Throws<ArgumentException>(() => CompositeMatrix.Create(Iso27005.Matrix, AssetValue, Threat));
        Assert.Throws<ArgumentException>(() => FactorTable.Create(Text("t"), Threat, Ease, MatrixSample.Steps(2), [[1, 1, 1], [1, 1, 1]]));
        Assert.Throws<ArgumentException>(() => FactorTable.Create(Text("t"), Threat, Ease, MatrixSample.Steps(2), [[1, 1, 1], [1, 1, 1], [1, 1, 3]]));
        Assert.Throws<ArgumentException>(() => FactorTable.Create(Text("t"), Threat, Ease, MatrixSample.Steps(2), [[1, 1, 1], [1, 1, 1], [1, 1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactorTable.ByScore(Text("t"), AssetValue, new Factor(Text("f"), MatrixSample.Steps(4)), (row, column) => (10 * row) + column));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Factor(Text("f"), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FactorTable)Iso27005.Likelihood).StepOf(4, 1));
    }

    [Fact]
    public void Five_factors_of_fifteen_steps_are_the_most()
    {
        RatedQuantity[] factors = Enumerable.Range(0, 6).Select(i => (RatedQuantity)new Factor(Text("f"), MatrixSample.Steps(15))).ToArray();
        RatedQuantity Mean(IEnumerable<RatedQuantity> parts) => parts.Aggregate((left, right) => FactorTable.ByScore(Text("mean"), left, right, (row, column) => (row + column) / 2));
        RiskMatrix matrix = RiskMatrix.Create(MatrixFormula.Parse("likelihood; l from 1, h from 15").ToDefinition(
            MatrixId.Parse("m"), 1, MatrixSample.Steps(15), MatrixSample.Steps(15), [MatrixSample.Level("l"), MatrixSample.Level("h")]));
        CompositeMatrix most = CompositeMatrix.Create(matrix, Mean(factors[..4]), factors[4]);
        Assert.Equal("h", most.Classify(15, 15, 15, 15, 1).Id.Value);
        Assert.Equal("l", most.Classify(15, 15, 15, 14, 1).Id.Value);
        Assert.Throws<ArgumentException>(() => CompositeMatrix.Create(matrix, Mean(factors[..5]), factors[5]));
    }

    // Likelihood by a table of two factors, consequence a factor; the oracle reads the lists the tables were made of.
    private static Gen<(CompositeMatrix Composite, Func<int[], int> Oracle, int[][] Assessments)> RandomTree() =>
        from first in Gen.Choose(1, 6)
        from second in Gen.Choose(1, 6)
        from third in Gen.Choose(1, 6)
        from inner in Gen.Choose(1, 6)
        from innerCells in Gen.Choose(1, inner).ArrayOf(first * second)
        from letters in Gen.Choose(0, 3).ArrayOf(inner * third)
        from count in Gen.Choose(0, 30)
        from firsts in Gen.Choose(0, first).ArrayOf(count)
        from seconds in Gen.Choose(0, second).ArrayOf(count)
        from thirds in Gen.Choose(0, third).ArrayOf(count)
        select Case(first, second, third, inner, innerCells, letters, firsts.Select((step, i) => new[] { step, seconds[i], thirds[i] }).ToArray());

    private static (CompositeMatrix, Func<int[], int>, int[][]) Case(int first, int second, int third, int inner, int[] innerCells, int[] letters, int[][] assessments)
    {
        RiskMatrixDefinition definition = MatrixSample.FromLetters("abcd", letters.Chunk(third).Select(row => new string(row.Select(letter => (char)('a' + letter)).ToArray())).ToArray())
            with { NonMonotoneReason = Text("random") };
        FactorTable likelihood = FactorTable.Create(
            Text("l"),
            new Factor(Text("a"), MatrixSample.Steps(first)),
            new Factor(Text("b"), MatrixSample.Steps(second)),
            MatrixSample.Steps(inner),
            innerCells.Chunk(second).Select(row => row.ToValueList()).ToValueList());
        return (
            CompositeMatrix.Create(RiskMatrix.Create(definition), likelihood, new Factor(Text("c"), MatrixSample.Steps(third))),
            steps => steps.Contains(0) ? 0 : letters[((innerCells[((steps[0] - 1) * second) + steps[1] - 1] - 1) * third) + steps[2] - 1] + 1,
            assessments);
    }
}
