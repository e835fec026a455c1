using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Matrix.Factors;

namespace Isms.Risk.Tests.Matrix.Factors;

/// <summary>Two methods of three factors, written down as their handbooks describe them.</summary>
internal static class FactorSample
{
    // ISO/IEC 27005:2018 E.2: value = asset value (0 to 4) + likelihood of the threat + ease of exploitation (low 0, medium 1, high 2).
    public static Factor Threat { get; } = Factor("Threat", "L", "M", "H");

    public static Factor Ease { get; } = Factor("Ease", "L", "M", "H");

    public static Factor AssetValue { get; } = Factor("Asset value", "0", "1", "2", "3", "4");

    public static CompositeMatrix Iso27005 { get; } = CompositeMatrix.Create(
        RiskMatrix.Create(MatrixFormula.Parse("likelihood + consequence; 0 from 2, 1 from 3, 2 from 4, 3 from 5, 4 from 6, 5 from 7, 6 from 8, 7 from 9, 8 from 10").ToDefinition(
            MatrixId.Parse("iso27005-sum"), 1, MatrixSample.Steps(5), MatrixSample.Steps(5), "012345678".Select(level => MatrixSample.Level(level.ToString())).ToValueList())),
        FactorTable.ByScore(Text("Likelihood"), Threat, Ease, (threat, ease) => threat - 1 + ease - 1),
        AssetValue);

    // MONARC: risk = impact (0 to 4) x threat (0 to 4) x vulnerability (0 to 5), for confidentiality, integrity and availability; green to 8, orange to 26, red above.
    public static CompositeMatrix Monarc { get; } = MakeMonarc();

    public static LocalizedText Text(string text) => LocalizedText.Create(null, text);

    private static Factor Factor(string name, params string[] steps) => new(Text(name), steps.Select(step => new RiskMatrixStep { Name = Text(step) }).ToValueList());

    private static CompositeMatrix MakeMonarc()
    {
        FactorTable likelihood = FactorTable.ByScore(
            Text("Likelihood"), Factor("Threat", "0", "1", "2", "3", "4"), Factor("Vulnerability", "0", "1", "2", "3", "4", "5"), (threat, vulnerability) => (threat - 1) * (vulnerability - 1));
        Factor impact = Factor("Impact", "0", "1", "2", "3", "4");
        RiskMatrixDefinition definition = new()
        {
            Id = MatrixId.Parse("monarc"),
            Version = 1,
            Likelihood = likelihood.Steps,
            Consequence = impact.Steps,
            Levels = [MatrixSample.Level("green"), MatrixSample.Level("orange"), MatrixSample.Level("red")],
            Cells = likelihood.Scores.Select(score => Enumerable.Range(0, 5).Select(value => RiskLevelId.Parse(score * value <= 8 ? "green" : score * value <= 26 ? "orange" : "red")).ToValueList()).ToValueList(),
        };
        return CompositeMatrix.Create(RiskMatrix.Create(definition), likelihood, impact);
    }
}
