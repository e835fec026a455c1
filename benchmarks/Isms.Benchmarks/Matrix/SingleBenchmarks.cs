using BenchmarkDotNet.Attributes;
using Isms.Risk.Matrix;

namespace Isms.Benchmarks.Matrix;

/// <summary>One rating, one estimate, and the construction of a 5x5.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class SingleBenchmarks
{
    private readonly int likelihood = 4;
    private readonly int consequence = 5;
    private readonly double likelihoodValue = 0.7;
    private readonly double consequenceValue = 0.9;

    [Benchmark]
    public RiskLevel Classify() => MatrixSample.Matrix.Classify(likelihood, consequence);

    [Benchmark]
    public RiskLevel ClassifyValues() => MatrixSample.Matrix.ClassifyValues(likelihoodValue, consequenceValue);

    [Benchmark]
    public RiskMatrix Create() => RiskMatrix.Create(MatrixSample.Definition);
}
