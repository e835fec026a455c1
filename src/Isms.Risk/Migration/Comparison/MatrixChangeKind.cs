using Isms.Core;

namespace Isms.Risk.Migration.Comparison;

/// <summary>What happened to a step, a level or another member of a matrix definition.</summary>
public sealed class MatrixChangeKind : Code<MatrixChangeKind>
{
    private MatrixChangeKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MatrixChangeKind(string value)
        : base(value)
    {
    }

    /// <summary>It is new.</summary>
    public static MatrixChangeKind Added { get; } = new("added", LocalizedText.Create("追加", "added"));

    /// <summary>It is gone.</summary>
    public static MatrixChangeKind Removed { get; } = new("removed", LocalizedText.Create("削除", "removed"));

    /// <summary>It has another name.</summary>
    public static MatrixChangeKind Renamed { get; } = new("renamed", LocalizedText.Create("名称変更", "renamed"));

    /// <summary>A step has another place on its scale.</summary>
    public static MatrixChangeKind Moved { get; } = new("moved", LocalizedText.Create("移動", "moved"));

    /// <summary>A step means something else to those who rate.</summary>
    public static MatrixChangeKind MeaningChanged { get; } = new("meaningChanged", LocalizedText.Create("意味の変更", "meaning changed"));

    /// <summary>A step stands for other values.</summary>
    public static MatrixChangeKind BandChanged { get; } = new("bandChanged", LocalizedText.Create("帯域の変更", "band changed"));

    /// <summary>A level has another colour.</summary>
    public static MatrixChangeKind Recolored { get; } = new("recolored", LocalizedText.Create("色の変更", "recoloured"));

    /// <summary>The levels that both have stand in another order.</summary>
    public static MatrixChangeKind Reordered { get; } = new("reordered", LocalizedText.Create("順序の変更", "reordered"));

    /// <summary>A member of the definition has another value.</summary>
    public static MatrixChangeKind Changed { get; } = new("changed", LocalizedText.Create("変更", "changed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MatrixChangeKind> List { get; } = new("matrixChangeKind", value => new MatrixChangeKind(value), Added, Removed, Renamed, Moved, MeaningChanged, BandChanged, Recolored, Reordered, Changed);
}
