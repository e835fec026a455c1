using Isms.Core;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;

namespace Isms.Benchmarks.Matrix;

/// <summary>A 5x5 by product, 1 to 6, 7 to 12, 13 and above, with bands of equal width from 0 to 1 on both scales; and random ratings.</summary>
internal static class MatrixSample
{
    public static RiskMatrixDefinition Definition { get; } = MatrixFormula.Create(
        MatrixFormula.Product, MatrixId.Parse("m"), 1, Steps(banded: false), Steps(banded: false), [Level("low", 1), Level("medium", 7), Level("high", 13)]);

    public static RiskMatrix Matrix { get; } = RiskMatrix.Create(Definition with
    {
        Likelihood = Steps(banded: true),
        Consequence = Steps(banded: true),
        LikelihoodUnit = LocalizedText.Create(null, "a year"),
        ConsequenceUnit = LocalizedText.Create(null, "share"),
    });

    public static byte[,] Square { get; } = MakeSquare();

    /// <summary>The square row by row.</summary>
    public static byte[] Flat { get; } = [.. Square.Cast<byte>()];

    public static byte[] Ratings(int seed, int count)
    {
        Random random = new(seed);
        byte[] ratings = new byte[count];
        for (int i = 0; i < count; i++)
        {
            ratings[i] = (byte)random.Next(6);
        }

        return ratings;
    }

    public static double[] Values(int seed, int count)
    {
        Random random = new(seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = random.NextDouble();
        }

        return values;
    }

    private static byte[,] MakeSquare()
    {
        byte[,] square = new byte[6, 6];
        for (int likelihood = 0; likelihood <= 5; likelihood++)
        {
            for (int consequence = 0; consequence <= 5; consequence++)
            {
                square[likelihood, consequence] = (byte)Matrix.Classify(likelihood, consequence).Rank;
            }
        }

        return square;
    }

    private static KeyValuePair<RiskLevelDefinition, int> Level(string id, int from) =>
        new(new RiskLevelDefinition { Id = RiskLevelId.Parse(id), Name = LocalizedText.Create(null, id) }, from);

    private static ValueList<RiskMatrixStep> Steps(bool banded) => Enumerable.Range(1, 5)
        .Select(step => new RiskMatrixStep
        {
            Name = LocalizedText.Create(null, $"{step}"),
            Band = banded ? new StepBand { From = (step - 1) / 5m, To = step / 5m } : null,
        })
        .ToValueList();
}
