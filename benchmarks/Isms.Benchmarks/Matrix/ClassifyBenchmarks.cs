using BenchmarkDotNet.Attributes;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Matrix;

namespace Isms.Benchmarks.Matrix;

/// <summary>A batch of ratings through a 5x5 matrix, beside the ways a team would write it. Read the ratios.</summary>
[MemoryDiagnoser]
public class ClassifyBenchmarks
{
    private readonly Dictionary<(int, int), byte> dictionary = [];
    private readonly byte[,] square = new byte[6, 6];
    private byte[] likelihoods = [];
    private byte[] consequences = [];
    private byte[] levels = [];
    private RiskMatrix matrix = null!;

    [Params(1_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ValueList<RiskMatrixStep> steps = Enumerable.Range(1, 5).Select(step => new RiskMatrixStep { Name = LocalizedText.Create(null, $"{step}") }).ToValueList();
        KeyValuePair<RiskLevelDefinition, int> Level(string id, int from) => new(new RiskLevelDefinition { Id = RiskLevelId.Parse(id), Name = LocalizedText.Create(null, id) }, from);
        matrix = RiskMatrix.Create(MatrixFormula.Create(MatrixFormula.Product, MatrixId.Parse("m"), 1, steps, steps, [Level("low", 1), Level("medium", 7), Level("high", 13)]));
        for (int likelihood = 0; likelihood <= 5; likelihood++)
        {
            for (int consequence = 0; consequence <= 5; consequence++)
            {
                byte level = (byte)matrix.Classify(likelihood, consequence).Rank;
                square[likelihood, consequence] = level;
                dictionary[(likelihood, consequence)] = level;
            }
        }

        Random random = new(1);
        likelihoods = Enumerable.Range(0, Count).Select(_ => (byte)random.Next(6)).ToArray();
        consequences = Enumerable.Range(0, Count).Select(_ => (byte)random.Next(6)).ToArray();
        levels = new byte[Count];
    }

    [Benchmark(Baseline = true)]
    public void Square()
    {
        for (int i = 0; i < likelihoods.Length; i++)
        {
            levels[i] = square[likelihoods[i], consequences[i]];
        }
    }

    [Benchmark]
    public void Dictionary()
    {
        for (int i = 0; i < likelihoods.Length; i++)
        {
            levels[i] = dictionary[(likelihoods[i], consequences[i])];
        }
    }

    [Benchmark]
    public void MatrixBatch() => matrix.Classify(likelihoods, consequences, levels);
}
