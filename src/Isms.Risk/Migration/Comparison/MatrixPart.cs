using Isms.Core;

namespace Isms.Risk.Migration.Comparison;

/// <summary>The part of a matrix definition that a change is about.</summary>
public sealed class MatrixPart : Code<MatrixPart>
{
    private MatrixPart(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MatrixPart(string value)
        : base(value)
    {
    }

    /// <summary>The scale of likelihood.</summary>
    public static MatrixPart Likelihood { get; } = new("likelihood", LocalizedText.Create("起こりやすさ", "likelihood"));

    /// <summary>The scale of consequence.</summary>
    public static MatrixPart Consequence { get; } = new("consequence", LocalizedText.Create("結果", "consequence"));

    /// <summary>The levels.</summary>
    public static MatrixPart Levels { get; } = new("levels", LocalizedText.Create("リスクレベル", "levels"));

    /// <summary>What else the definition says: direction, owner, date and so on.</summary>
    public static MatrixPart Definition { get; } = new("definition", LocalizedText.Create("定義", "definition"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MatrixPart> List { get; } = new("matrixPart", value => new MatrixPart(value), Likelihood, Consequence, Levels, Definition);
}
