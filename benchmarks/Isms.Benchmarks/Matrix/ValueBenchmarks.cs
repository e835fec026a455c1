using BenchmarkDotNet.Attributes;

namespace Isms.Benchmarks.Matrix;

/// <summary>Two values through bands to a level, beside the loop over bands a team would write; and whole numbers.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class ValueBenchmarks
{
    private static readonly (double From, double To)[] Bands = [(0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1)];
    private double[] likelihoods = [];
    private double[] consequences = [];
    private int[] wholeLikelihoods = [];
    private int[] wholeConsequences = [];
    private byte[] levels = [];

    [Params(1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        likelihoods = MatrixSample.Values(1, Count);
        consequences = MatrixSample.Values(2, Count);
        wholeLikelihoods = Array.ConvertAll(MatrixSample.Ratings(1, Count), rating => (int)rating);
        wholeConsequences = Array.ConvertAll(MatrixSample.Ratings(2, Count), rating => (int)rating);
        levels = new byte[Count];
    }

    [Benchmark(Baseline = true)]
    public void Loop()
    {
        double[] likelihood = likelihoods;
        double[] consequence = consequences;
        byte[] level = levels;
        byte[] table = MatrixSample.Flat;
        for (int i = 0; i < likelihood.Length; i++)
        {
            level[i] = table[(Step(likelihood[i]) * 6) + Step(consequence[i])];
        }
    }

    [Benchmark]
    public void MatrixValues() => MatrixSample.Matrix.ClassifyValues(likelihoods, consequences, levels);

    [Benchmark]
    public void MatrixWholeNumbers() => MatrixSample.Matrix.Classify(wholeLikelihoods, wholeConsequences, levels);

    private static int Step(double value)
    {
        (double From, double To)[] bands = Bands;
        for (int band = 0; band < bands.Length; band++)
        {
            if (value >= bands[band].From && value < bands[band].To)
            {
                return band + 1;
            }
        }

        return 0;
    }
}
