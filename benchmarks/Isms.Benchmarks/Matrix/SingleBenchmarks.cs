using BenchmarkDotNet.Attributes;
using Isms.Risk.Matrix;

namespace Isms.Benchmarks.Matrix;

/// <summary>One rating, one estimate (a thousand different ones in a row, so that the clock's own cost does not count), and the construction of a 5x5.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class SingleBenchmarks
{
    private const int Calls = 1_000;
    private readonly RiskMatrix matrix = MatrixSample.Matrix;
    private readonly byte[] likelihoods = MatrixSample.Ratings(1, Calls);
    private readonly byte[] consequences = MatrixSample.Ratings(2, Calls);
    private readonly double[] likelihoodValues = MatrixSample.Values(1, Calls);
    private readonly double[] consequenceValues = MatrixSample.Values(2, Calls);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Classify()
    {
        int sum = 0;
        for (int i = 0; i < Calls; i++)
        {
            sum += matrix.Classify(likelihoods[i], consequences[i]).Rank;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int ClassifyValues()
    {
        int sum = 0;
        for (int i = 0; i < Calls; i++)
        {
            sum += matrix.ClassifyValues(likelihoodValues[i], consequenceValues[i]).Rank;
        }

        return sum;
    }

    [Benchmark]
    public RiskMatrix Create() => RiskMatrix.Create(MatrixSample.Definition);
}
