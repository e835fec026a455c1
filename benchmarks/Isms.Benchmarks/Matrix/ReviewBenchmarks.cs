using BenchmarkDotNet.Attributes;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Matrix.Library;

namespace Isms.Benchmarks.Matrix;

/// <summary>A matrix reviewed: the hospital's size, and the largest there is with as many levels as steps.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private readonly RiskMatrix published = PublishedMatrices.Find("npsa-2008")!.Matrix;
    private readonly RiskMatrix largest = RiskMatrix.Create(MatrixFormula.Create(
        MatrixFormula.Product,
        MatrixId.Parse("largest"),
        1,
        Steps(),
        Steps(),
        Enumerable.Range(0, 15).Select(i => new KeyValuePair<RiskLevelDefinition, int>(new() { Id = RiskLevelId.Parse($"l{i}"), Name = LocalizedText.Create(null, $"l{i}") }, 1 + (15 * i))).ToValueList()));

    /// <summary>A published 5x5 with four levels.</summary>
    /// <returns>The review.</returns>
    [Benchmark(Baseline = true)]
    public MatrixReview FiveByFive() => MatrixReview.Of(published);

    /// <summary>15x15 with fifteen levels.</summary>
    /// <returns>The review.</returns>
    [Benchmark]
    public MatrixReview FifteenByFifteen() => MatrixReview.Of(largest);

    private static ValueList<RiskMatrixStep> Steps() => Enumerable.Range(1, 15).Select(step => new RiskMatrixStep { Name = LocalizedText.Create(null, $"{step}") }).ToValueList();
}
