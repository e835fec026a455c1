using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class RiskMatrixBatchTests
{
    private static readonly RiskMatrix Matrix = RiskMatrix.Create(Hospital);

    [Fact]
    public void Single_and_batch_agree_with_a_naive_oracle_on_ten_thousand_random_matrices() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000),
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => AgreesWithOracle(new Random(seed))));

    private static bool AgreesWithOracle(Random random)
    {
        int rows = random.Next(1, 16);
        int columns = random.Next(1, 16);
        int levelCount = random.Next(1, 10);
        int[,] table = new int[rows + 1, columns + 1];
        string[] letters = new string[rows];
        for (int row = 1; row <= rows; row++)
        {
            for (int column = 1; column <= columns; column++)
            {
                table[row, column] = random.Next(1, levelCount + 1);
                letters[row - 1] += (char)('a' + table[row, column] - 1);
            }
        }

        RiskMatrix matrix = RiskMatrix.Create(FromLetters("abcdefghi"[..levelCount], letters) with { NonMonotoneReason = LocalizedText.Create(null, "random") });
        int length = random.Next(0, 200);
        byte[] likelihoods = new byte[length];
        byte[] consequences = new byte[length];
        byte[] levels = new byte[length];
        long[] levelCounts = new long[levelCount + 1];
        long[] cellCounts = new long[(rows + 1) * (columns + 1)];
        bool single = true;
        for (int i = 0; i < length; i++)
        {
            likelihoods[i] = (byte)random.Next(rows + 1);
            consequences[i] = (byte)random.Next(columns + 1);
            levels[i] = (byte)table[likelihoods[i], consequences[i]];
            levelCounts[levels[i]]++;
            cellCounts[(likelihoods[i] * (columns + 1)) + consequences[i]]++;
            single &= matrix.Classify(likelihoods[i], consequences[i]).Rank == levels[i];
        }

        byte[] found = new byte[length];
        matrix.Classify(likelihoods, consequences, found);
        byte[] foundOfInts = new byte[length];
        matrix.Classify(Array.ConvertAll(likelihoods, value => (int)value), Array.ConvertAll(consequences, value => (int)value), foundOfInts);
        long[] foundLevelCounts = new long[levelCount + 1];
        matrix.CountLevels(likelihoods, consequences, foundLevelCounts);
        long[] foundCellCounts = new long[cellCounts.Length];
        matrix.CountCells(likelihoods, consequences, foundCellCounts);
        return single
            && found.SequenceEqual(levels)
            && foundOfInts.SequenceEqual(levels)
            && foundLevelCounts.SequenceEqual(levelCounts)
            && foundCellCounts.SequenceEqual(cellCounts);
    }

    [Fact]
    public void Counting_while_classifying_gives_what_both_give_apart_also_in_place()
    {
        Random random = new(4);
        foreach (int length in new[] { 0, 1, 100, 16_320, 16_321, 50_000 })
        {
            byte[] likelihoods = Ratings(random, length);
            byte[] consequences = Ratings(random, length);
            byte[] levels = new byte[length];
            Matrix.Classify(likelihoods, consequences, levels);
            long[] cellCounts = new long[36];
            Matrix.CountCells(likelihoods, consequences, cellCounts);
            long[] levelCounts = new long[4];
            Matrix.CountLevels(likelihoods, consequences, levelCounts);

            byte[] found = new byte[length];
            long[] counts = Enumerable.Repeat(77L, 36).ToArray();
            Matrix.ClassifyAndCountCells(likelihoods, consequences, found, counts);
            Assert.Equal(levels, found);
            Assert.Equal(cellCounts, counts);

            long[] fewer = Enumerable.Repeat(77L, 4).ToArray();
            Matrix.ClassifyAndCountLevels(likelihoods, consequences, likelihoods, fewer);
            Assert.Equal(levels, likelihoods);
            Assert.Equal(levelCounts, fewer);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(4_099)]
    [InlineData(16_999)]
    public void A_rating_off_the_scale_is_named_by_its_index_in_the_whole_batch(int index)
    {
        byte[] likelihoods = Ratings(new Random(1), 20_000);
        byte[] consequences = Ratings(new Random(2), 20_000);
        consequences[index] = 6;
        int[] wholeLikelihoods = Array.ConvertAll(likelihoods, value => (int)value);
        int[] wholeConsequences = Array.ConvertAll(consequences, value => (int)value);
        wholeConsequences[index] = -250;
        byte[] levels = new byte[20_000];
        Array.Fill(levels, (byte)9);
        foreach (Action act in new Action[]
        {
            () => Matrix.Classify(likelihoods, consequences, levels),
            () => Matrix.Classify(wholeLikelihoods, wholeConsequences, levels),
            () => Matrix.ClassifyAndCountCells(likelihoods, consequences, levels, new long[36]),
            () => Matrix.ClassifyAndCountLevels(likelihoods, consequences, levels, new long[4]),
            () => Matrix.CountCells(likelihoods, consequences, new long[36]),
            () => Matrix.CountLevels(likelihoods, consequences, new long[4]),
            () => Matrix.FindHighest(likelihoods, consequences, new int[4]),
        })
        {
            ArgumentException fault = Assert.Throws<ArgumentException>(act);
            Assert.Contains(FormattableString.Invariant($"index {index} "), fault.Message, StringComparison.Ordinal);
            Assert.All(levels[index..], level => Assert.Equal(9, level));
        }

        Assert.Contains("-250", Assert.Throws<ArgumentException>(() => Matrix.Classify(wholeLikelihoods, wholeConsequences, levels)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_destination_that_overlaps_an_input_partly_is_a_mistake()
    {
        byte[] ratings = new byte[100];
        Assert.Throws<ArgumentException>(() => Matrix.Classify(ratings.AsSpan(0, 50), ratings.AsSpan(50), ratings.AsSpan(1, 50)));
        Assert.Throws<ArgumentException>(() => Matrix.Classify(ratings.AsSpan(0, 50), ratings.AsSpan(50), ratings.AsSpan(49, 50)));
        Assert.Throws<ArgumentException>(() => Matrix.ClassifyAndCountCells(ratings.AsSpan(50), ratings.AsSpan(0, 50), ratings.AsSpan(40, 50), new long[36]));
        Matrix.Classify(ratings.AsSpan(0, 50), ratings.AsSpan(50), ratings.AsSpan(50));
    }

    [Fact]
    public void No_batch_allocates()
    {
        byte[] ratings = Ratings(new Random(8), 10_000);
        int[] whole = Array.ConvertAll(ratings, value => (int)value);
        byte[] levels = new byte[10_000];
        long[] cellCounts = new long[36];
        long[] levelCounts = new long[4];
        int[] highest = new int[20];
        All();
        long before = GC.GetAllocatedBytesForCurrentThread();
        All();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void All()
        {
            Matrix.Classify(ratings, ratings, levels);
            Matrix.Classify(whole, whole, levels);
            Matrix.CountLevels(ratings, ratings, levelCounts);
            Matrix.CountCells(ratings, ratings, cellCounts);
            Matrix.ClassifyAndCountLevels(ratings, ratings, levels, levelCounts);
            Matrix.ClassifyAndCountCells(ratings, ratings, levels, cellCounts);
            Matrix.FindHighest(ratings, ratings, highest);
        }
    }

    [Fact]
    public void Many_threads_share_a_matrix()
    {
        byte[] likelihoods = Ratings(new Random(21), 30_000);
        byte[] consequences = Ratings(new Random(22), 30_000);
        byte[] levels = new byte[30_000];
        Matrix.Classify(likelihoods, consequences, levels);
        int[] highest = new int[50];
        Matrix.FindHighest(likelihoods, consequences, highest);
        for (int round = 0; round < 20; round++)
        {
            // A fresh one each time: what it makes when first wanted is made by several at once.
            RiskMatrix shared = RiskMatrix.Create(Hospital);
            Parallel.For(0, 8, _ =>
            {
                int[] foundHighest = new int[50];
                Assert.Equal(50, shared.FindHighest(likelihoods, consequences, foundHighest));
                Assert.Equal(highest, foundHighest);
                byte[] found = new byte[30_000];
                shared.Classify(likelihoods, consequences, found);
                Assert.True(found.AsSpan().SequenceEqual(levels));
            });
        }
    }

    private static byte[] Ratings(Random random, int length)
    {
        byte[] ratings = new byte[length];
        for (int i = 0; i < length; i++)
        {
            ratings[i] = (byte)random.Next(6);
        }

        return ratings;
    }
}
