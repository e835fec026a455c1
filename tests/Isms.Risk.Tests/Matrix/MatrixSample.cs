using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;

namespace Isms.Risk.Tests.Matrix;

/// <summary>The hospital's matrix, written out by hand.</summary>
internal static class MatrixSample
{
    /// <summary>Rows are likelihood 1 to 5, columns consequence 1 to 5: l for products 1 to 6, m for 7 to 12, h from 13.</summary>
    public static string[] ByHand { get; } = ["lllll", "lllmm", "llmmh", "lmmhh", "lmhhh"];

    public static RiskMatrixDefinition Hospital { get; } = MatrixFormula.Create(
        MatrixFormula.Product, MatrixId.Parse("hospital-5x5"), 1, Steps(5), Steps(5), [new(Level("low"), 1), new(Level("medium"), 7), new(Level("high"), 13)]);

    public static RiskLevelDefinition Level(string id) => new() { Id = RiskLevelId.Parse(id), Name = LocalizedText.Create(id, id), Color = "#2e7d32" };

    public static ValueList<RiskMatrixStep> Steps(int count) =>
        Enumerable.Range(1, count).Select(step => new RiskMatrixStep { Name = LocalizedText.Create(null, FormattableString.Invariant($"step {step}")) }).ToValueList();

    /// <summary>A definition from letters: one text a row, one letter a cell, levels in the order given.</summary>
    public static RiskMatrixDefinition FromLetters(string levels, params string[] rows) => new()
    {
        Id = MatrixId.Parse("m"),
        Version = 1,
        Likelihood = Steps(rows.Length),
        Consequence = Steps(rows.Length == 0 ? 1 : rows[0].Length),
        Levels = levels.Select(level => Level(level.ToString())).ToValueList(),
        Cells = rows.Select(row => row.Select(cell => RiskLevelId.Parse(cell.ToString())).ToValueList()).ToValueList(),
    };
}
