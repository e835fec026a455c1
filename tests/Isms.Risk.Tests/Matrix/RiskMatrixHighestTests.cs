using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class RiskMatrixHighestTests
{
    [Fact]
    public void The_highest_level_comes_first_then_the_higher_score_then_the_first()
    {
        // Products 25, 12, not assessed, 20, 25, 12, 4: high, medium, none, high, high, medium, low.
        byte[] likelihoods = [5, 3, 0, 4, 5, 4, 2];
        byte[] consequences = [5, 4, 5, 5, 5, 3, 2];
        RiskMatrix matrix = RiskMatrix.Create(Hospital);
        int[] all = new int[8];
        Array.Fill(all, -1);
        Assert.Equal(6, matrix.FindHighest(likelihoods, consequences, all));
        Assert.Equal([0, 4, 3, 1, 5, 6, -1, -1], all);
        int[] three = new int[3];
        Assert.Equal(3, matrix.FindHighest(likelihoods, consequences, three));
        Assert.Equal([0, 4, 3], three);
        Assert.Equal(0, matrix.FindHighest(likelihoods, consequences, []));
        Assert.Equal(0, matrix.FindHighest([], [], three));
        Assert.Equal(0, matrix.FindHighest(new byte[9], new byte[9], three));
    }

    [Fact]
    public void A_level_counts_before_a_score()
    {
        // The lower level has the higher score, on purpose.
        RiskMatrix matrix = RiskMatrix.Create(FromLetters("lh", "lh") with { Scores = [[9, 1]] });
        int[] indices = new int[2];
        matrix.FindHighest(new byte[] { 1, 1 }, new byte[] { 1, 2 }, indices);
        Assert.Equal([1, 0], indices);
    }

    [Fact]
    public void It_is_what_sorting_gives() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => IsWhatSortingGives(new Random(seed))));

    private static bool IsWhatSortingGives(Random random)
    {
        int rows = random.Next(1, 16);
        int columns = random.Next(1, 16);
        int levels = random.Next(1, 5);
        string[] letters = Enumerable.Range(0, rows).Select(_ => new string(Enumerable.Range(0, columns).Select(_ => (char)('a' + random.Next(levels))).ToArray())).ToArray();
        RiskMatrixDefinition definition = FromLetters("abcde"[..levels], letters) with { NonMonotoneReason = LocalizedText.Create(null, "random") };
        if (random.Next(2) == 0)
        {
            definition = definition with
            {
                Scores = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(-3, 4)).ToValueList()).ToValueList(),
            };
        }

        RiskMatrix matrix = RiskMatrix.Create(definition);
        int length = random.Next(0, 10_000);
        byte[] likelihoods = Enumerable.Range(0, length).Select(_ => (byte)random.Next(rows + 1)).ToArray();
        byte[] consequences = Enumerable.Range(0, length).Select(_ => (byte)random.Next(columns + 1)).ToArray();
        int[] expected = Enumerable.Range(0, length)
            .Where(i => likelihoods[i] > 0 && consequences[i] > 0)
            .OrderByDescending(i => matrix.Cell(likelihoods[i], consequences[i]).Level.Rank)
            .ThenByDescending(i => matrix.Cell(likelihoods[i], consequences[i]).Score ?? 0)
            .ThenBy(i => i)
            .ToArray();
        int[] indices = new int[random.Next(3) switch { 0 => random.Next(20), 1 => random.Next(length + 1), _ => length + 5 }];
        int found = matrix.FindHighest(likelihoods, consequences, indices);
        return found == Math.Min(indices.Length, expected.Length) && indices.AsSpan(0, found).SequenceEqual(expected.AsSpan(0, found));
    }
}
