using BenchmarkDotNet.Attributes;

namespace Isms.Benchmarks.Matrix;

/// <summary>The heat map of a batch, alone and together with the levels, beside the loop a team would write.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class HeatMapBenchmarks
{
    private readonly int[,] square = new int[6, 6];
    private readonly long[] counts = new long[36];
    private readonly long[] levelCounts = new long[4];
    private byte[] likelihoods = [];
    private byte[] consequences = [];
    private byte[] levels = [];

    [Params(16_320, 16_777_216)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        likelihoods = MatrixSample.Ratings(1, Count);
        consequences = MatrixSample.Ratings(2, Count);
        levels = new byte[Count];
    }

    [Benchmark(Baseline = true)]
    public void Square()
    {
        byte[] likelihood = likelihoods;
        byte[] consequence = consequences;
        int[,] count = square;
        for (int i = 0; i < likelihood.Length; i++)
        {
            count[likelihood[i], consequence[i]]++;
        }
    }

    [Benchmark]
    public void HeatMap() => MatrixSample.Matrix.CountCells(likelihoods, consequences, counts);

    [Benchmark]
    public void HeatMapAndLevels() => MatrixSample.Matrix.ClassifyAndCountCells(likelihoods, consequences, levels, counts);

    [Benchmark]
    public void CountsOfLevels() => MatrixSample.Matrix.CountLevels(likelihoods, consequences, levelCounts);
}
