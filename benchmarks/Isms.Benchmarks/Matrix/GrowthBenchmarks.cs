using BenchmarkDotNet.Attributes;

namespace Isms.Benchmarks.Matrix;

/// <summary>The batch as it grows, on one thread and on two halves by two threads.</summary>
[MinColumn, MedianColumn]
public class GrowthBenchmarks
{
    private byte[] likelihoods = [];
    private byte[] consequences = [];
    private byte[] levels = [];

    [Params(1_000, 1_000_000, 64_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        likelihoods = MatrixSample.Ratings(1, Count);
        consequences = MatrixSample.Ratings(2, Count);
        levels = new byte[Count];
    }

    [Benchmark(Baseline = true)]
    public void OneThread() => Classify(0, Count);

    [Benchmark]
    public void TwoThreads() => Parallel.For(0, 2, half => Classify(half * (Count / 2), Count / 2));

    private void Classify(int start, int length) =>
        MatrixSample.Matrix.Classify(likelihoods.AsSpan(start, length), consequences.AsSpan(start, length), levels.AsSpan(start, length));
}
