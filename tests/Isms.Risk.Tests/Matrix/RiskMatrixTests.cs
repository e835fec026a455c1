using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class RiskMatrixTests
{
    private static readonly RiskMatrix Matrix = RiskMatrix.Create(Hospital);

    private static string[] Codes(RiskMatrixDefinition definition)
    {
        bool made = RiskMatrix.TryCreate(definition, out RiskMatrix? matrix, out IReadOnlyList<IsmsIssue> issues);
        Assert.Equal(made, matrix is not null);
        Assert.Equal(made, issues.All(issue => issue.Severity != IssueSeverity.Error));
        return issues.Select(issue => issue.Code).Distinct().ToArray();
    }

    [Fact]
    public void The_matrix_of_the_hospital_is_the_table_drawn_by_hand()
    {
        for (int likelihood = 1; likelihood <= 5; likelihood++)
        {
            for (int consequence = 1; consequence <= 5; consequence++)
            {
                RiskLevel level = Matrix.Classify(likelihood, consequence);
                Assert.Equal(ByHand[likelihood - 1][consequence - 1], level.Id.Value[0]);
                Assert.Equal(likelihood * consequence, Matrix.Cell(likelihood, consequence).Score);
            }
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    public void What_is_not_assessed_stays_so(int likelihood, int consequence)
    {
        RiskLevel level = Matrix.Classify(likelihood, consequence);
        Assert.Same(RiskLevel.NotAssessed, level);
        Assert.Equal(0, level.Rank);
        Assert.False(level.IsAssessed);
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(1, 6)]
    [InlineData(-1, 1)]
    [InlineData(1, int.MaxValue)]
    public void A_rating_off_the_scale_is_a_mistake_said_at_once(int likelihood, int consequence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Classify(likelihood, consequence));

    [Fact]
    public void A_batch_agrees_with_a_naive_oracle_on_random_matrices() =>
        Prop.ForAll(RandomCase().ToArbitrary(), random =>
        {
            RiskMatrix matrix = RiskMatrix.Create(random.Definition);
            byte[] levels = new byte[random.Likelihoods.Length];
            matrix.Classify(random.Likelihoods, random.Consequences, levels);
            long[] counts = new long[matrix.Levels.Count + 1];
            matrix.CountLevels(random.Likelihoods, random.Consequences, counts);
            long[] cells = new long[(matrix.Likelihood.Count + 1) * (matrix.Consequence.Count + 1)];
            matrix.CountCells(random.Likelihoods, random.Consequences, cells);
            int[] oracle = random.Likelihoods.Select((likelihood, i) => Oracle(random.Definition, likelihood, random.Consequences[i])).ToArray();
            return levels.Select(level => (int)level).SequenceEqual(oracle)
                && counts.Select((count, rank) => count == oracle.Count(level => level == rank)).All(equal => equal)
                && cells.Sum() == oracle.Length
                && oracle.Select((level, i) => matrix.Classify(random.Likelihoods[i], random.Consequences[i]).Rank == level).All(equal => equal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_destination_may_be_one_of_the_inputs()
    {
        byte[] likelihoods = [1, 5, 0, 3];
        byte[] consequences = [5, 5, 3, 4];
        Matrix.Classify(likelihoods, consequences, likelihoods);
        Assert.Equal([1, 3, 0, 2], likelihoods);
    }

    [Fact]
    public void From_a_rating_off_the_scale_on_nothing_is_written_and_its_index_is_named()
    {
        byte[] levels = [9, 9, 9, 9];
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Matrix.Classify([1, 2, 6, 1], [1, 5, 1, 1], levels));
        Assert.Contains("index 2", fault.Message, StringComparison.Ordinal);
        Assert.Equal([9, 9], levels[2..]);
        Assert.Throws<ArgumentException>(() => Matrix.CountLevels([6], [1], new long[4]));
        Assert.Throws<ArgumentException>(() => Matrix.CountCells([1], [6], new long[36]));
    }

    [Fact]
    public void Lengths_must_fit()
    {
        Assert.Throws<ArgumentException>(() => Matrix.Classify([1], [1, 2], new byte[1]));
        Assert.Throws<ArgumentException>(() => Matrix.Classify([1], [1], new byte[2]));
        Assert.Throws<ArgumentException>(() => Matrix.CountLevels([1], [1], new long[3]));
        Assert.Throws<ArgumentException>(() => Matrix.CountCells([1], [1], new long[25]));
    }

    [Fact]
    public void Classification_does_not_allocate()
    {
        byte[] ratings = new byte[1000];
        Array.Fill(ratings, (byte)3);
        byte[] levels = new byte[1000];
        long[] counts = new long[4];
        Matrix.Classify(ratings, ratings, levels);
        Matrix.CountLevels(ratings, ratings, counts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Matrix.Classify(ratings, ratings, levels);
        Matrix.CountLevels(ratings, ratings, counts);
        RiskLevel level = Matrix.Classify(3, 3);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal((2, 1000L), (level.Rank, counts[2]));
    }

    [Fact]
    public void Each_fault_of_a_definition_has_its_code()
    {
        Assert.Empty(Codes(FromLetters("lh", "ll", "lh")));
        Assert.Equal(["MTRX0101"], Codes(FromLetters("l", Enumerable.Repeat("l", 16).ToArray())));
        Assert.Contains("MTRX0101", Codes(FromLetters("l")));
        Assert.Contains("MTRX0102", Codes(FromLetters(string.Empty, "l")));
        Assert.Equal(["MTRX0103"], Codes(FromLetters("ll", "ll")));
        Assert.Equal(["MTRX0104"], Codes(FromLetters("l", "ll", "l")));
        Assert.Equal(["MTRX0104"], Codes(FromLetters("l", "l") with { Scores = [[1, 2]] }));
        Assert.Equal(["MTRX0105"], Codes(FromLetters("l", "lx")));
        Assert.Equal(["MTRX0106"], Codes(FromLetters("lh", "hl")));
        Assert.Equal(["MTRX0106"], Codes(FromLetters("lh", "h", "l")));
        Assert.Equal(["MTRX0107"], Codes(FromLetters("l", "l") with { Levels = [Level("l") with { Color = "green" }] }));
        Assert.Equal(["MTRX0108"], Codes(FromLetters("l", "l") with { Version = 0 }));
        Assert.Equal(["MTRX0201"], Codes(FromLetters("lh", "l")));
    }

    [Fact]
    public void A_reason_lets_a_matrix_be_non_monotone() =>
        Assert.Empty(Codes(FromLetters("lh", "hl") with { NonMonotoneReason = LocalizedText.Create(null, "on purpose") }));

    [Fact]
    public void Creating_a_faulty_matrix_throws_with_all_issues()
    {
        IsmsIssuesException fault = Assert.Throws<IsmsIssuesException>(() => RiskMatrix.Create(FromLetters("lh", "hl", "x") with { Version = 0 }));
        Assert.Equal(["MTRX0108", "MTRX0104", "MTRX0105"], fault.Issues.Select(issue => issue.Code).Distinct());
    }

    [Fact]
    public void A_matrix_file_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        string text = Hospital.ToJson();
        Assert.StartsWith("{\n  \"schema\": \"isms/matrix/1\",", text, StringComparison.Ordinal);
        RiskMatrixDefinition read = RiskMatrixDefinition.FromJson(text);
        Assert.Equal(Hospital, read);
        Assert.Equal(text, read.ToJson());
        Assert.Equal(MatrixFormula.Product, read.Origin);
    });

    [Theory]
    [InlineData("{", "CORE0101")]
    [InlineData("{ \"schema\": \"isms/matrix/2\", \"id\": \"m\", \"version\": 1, \"likelihood\": [], \"consequence\": [], \"levels\": [], \"cells\": [] }", "CORE0105")]
    [InlineData("{ \"schema\": \"isms/matrix/1\" }", "CORE0202")]
    public void A_text_that_is_no_matrix_file_says_why(string text, string code)
    {
        Assert.False(RiskMatrixDefinition.TryFromJson(text, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(definition);
        Assert.Contains(issues, issue => issue.Code == code);
        Assert.Throws<IsmsIssuesException>(() => RiskMatrixDefinition.FromJson(text));
    }

    [Fact]
    public void A_formula_needs_levels_that_cover_every_score()
    {
        MatrixId id = MatrixId.Parse("m");
        Assert.Throws<ArgumentException>(() => MatrixFormula.Create("l ^ c", id, 1, Steps(2), Steps(2), [new(Level("l"), 1)]));
        Assert.Throws<ArgumentException>(() => MatrixFormula.Create(MatrixFormula.Product, id, 1, Steps(2), Steps(2), [new(Level("l"), 2)]));
        Assert.Throws<ArgumentException>(() => MatrixFormula.Create(MatrixFormula.Product, id, 1, Steps(2), Steps(2), [new(Level("l"), 1), new(Level("m"), 1)]));
        Assert.Throws<ArgumentException>(() => MatrixFormula.Create(MatrixFormula.Product, id, 1, Steps(2), Steps(2), []));
        RiskMatrixDefinition sum = MatrixFormula.Create(MatrixFormula.Sum, id, 1, Steps(2), Steps(2), [new(Level("l"), 2), new(Level("h"), 4)]);
        Assert.Equal(["l", "l", "l", "h"], sum.Cells.SelectMany(row => row).Select(level => level.Value));
    }

    // The plainest reading: look the cell up, count its level from the bottom.
    private static int Oracle(RiskMatrixDefinition definition, int likelihood, int consequence)
    {
        if (likelihood == 0 || consequence == 0)
        {
            return 0;
        }

        RiskLevelId level = definition.Cells[likelihood - 1][consequence - 1];
        int rank = 0;
        while (definition.Levels[rank].Id != level)
        {
            rank++;
        }

        return rank + 1;
    }

    private static Gen<(RiskMatrixDefinition Definition, byte[] Likelihoods, byte[] Consequences)> RandomCase() =>
        from rows in Gen.Choose(1, 15)
        from columns in Gen.Choose(1, 15)
        from levels in Gen.Choose(1, 9)
        from length in Gen.Choose(0, 70)
        from cells in Gen.Choose(0, levels - 1).ArrayOf(rows * columns)
        from likelihoods in Gen.Choose(0, rows).ArrayOf(length)
        from consequences in Gen.Choose(0, columns).ArrayOf(length)
        select (
            FromLetters(
                "abcdefghi"[..levels],
                Enumerable.Range(0, rows).Select(row => new string(Enumerable.Range(0, columns).Select(column => (char)('a' + cells[(row * columns) + column])).ToArray())).ToArray())
                with { NonMonotoneReason = LocalizedText.Create(null, "random") },
            likelihoods.Select(value => (byte)value).ToArray(),
            consequences.Select(value => (byte)value).ToArray());
}
