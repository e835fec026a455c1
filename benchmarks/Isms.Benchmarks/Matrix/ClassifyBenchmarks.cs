using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;

namespace Isms.Benchmarks.Matrix;

/// <summary>A batch of ratings through a 5x5 matrix, beside a copy of the same traffic and the ways a team would write it (with local variables, their quickest form). In the first cache, the second, and from memory. Read the ratios.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ClassifyBenchmarks
{
    private readonly Dictionary<(int Likelihood, int Consequence), byte> dictionary = [];
    private readonly byte[] flat = MatrixSample.Flat;
    private readonly byte[,] square = MatrixSample.Square;
    private readonly long[] counts = new long[36];
    private byte[] likelihoods = [];
    private byte[] consequences = [];
    private byte[] levels = [];
    private int[] highest = [];

    [Params(8_192, 131_072, 16_777_216)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        for (int place = 0; place < flat.Length; place++)
        {
            dictionary[(place / 6, place % 6)] = flat[place];
        }

        likelihoods = MatrixSample.Ratings(1, Count);
        consequences = MatrixSample.Ratings(2, Count);
        levels = new byte[Count];
        highest = new int[100];
    }

    // Two reads and a write at the widest vector: what the memory can do.
    [Benchmark(Baseline = true)]
    public void Copy()
    {
        ref byte likelihood = ref likelihoods[0];
        ref byte consequence = ref consequences[0];
        ref byte level = ref levels[0];
        for (nuint i = 0; i < (nuint)levels.Length; i += 256)
        {
            (Vector512.LoadUnsafe(ref likelihood, i) | Vector512.LoadUnsafe(ref consequence, i)).StoreUnsafe(ref level, i);
            (Vector512.LoadUnsafe(ref likelihood, i + 64) | Vector512.LoadUnsafe(ref consequence, i + 64)).StoreUnsafe(ref level, i + 64);
            (Vector512.LoadUnsafe(ref likelihood, i + 128) | Vector512.LoadUnsafe(ref consequence, i + 128)).StoreUnsafe(ref level, i + 128);
            (Vector512.LoadUnsafe(ref likelihood, i + 192) | Vector512.LoadUnsafe(ref consequence, i + 192)).StoreUnsafe(ref level, i + 192);
        }
    }

    [Benchmark]
    public void MatrixBatch() => MatrixSample.Matrix.Classify(likelihoods, consequences, levels);

    [Benchmark]
    public void FlatTable()
    {
        byte[] likelihood = likelihoods;
        byte[] consequence = consequences;
        byte[] level = levels;
        byte[] table = flat;
        for (int i = 0; i < likelihood.Length; i++)
        {
            level[i] = table[(likelihood[i] * 6) + consequence[i]];
        }
    }

    [Benchmark]
    public void Square()
    {
        byte[] likelihood = likelihoods;
        byte[] consequence = consequences;
        byte[] level = levels;
        byte[,] table = square;
        for (int i = 0; i < likelihood.Length; i++)
        {
            level[i] = table[likelihood[i], consequence[i]];
        }
    }

    [Benchmark]
    public void Dictionary()
    {
        byte[] likelihood = likelihoods;
        byte[] consequence = consequences;
        byte[] level = levels;
        Dictionary<(int Likelihood, int Consequence), byte> table = dictionary;
        for (int i = 0; i < likelihood.Length; i++)
        {
            level[i] = table[(likelihood[i], consequence[i])];
        }
    }

    [Benchmark]
    public void MatrixFusedWithHeatMap() => MatrixSample.Matrix.ClassifyAndCountCells(likelihoods, consequences, levels, counts);

    [Benchmark]
    public int MatrixHighest100() => MatrixSample.Matrix.FindHighest(likelihoods, consequences, highest);
}
