using Isms.Core;

namespace Isms.Risk.Migration.Comparison;

/// <summary>Where the level of a rating or cell goes from one matrix to another.</summary>
public sealed class LevelMove : Code<LevelMove>
{
    private LevelMove(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private LevelMove(string value)
        : base(value)
    {
    }

    /// <summary>To a higher level.</summary>
    public static LevelMove Up { get; } = new("up", LocalizedText.Create("上がる", "goes up"));

    /// <summary>To a lower level.</summary>
    public static LevelMove Down { get; } = new("down", LocalizedText.Create("下がる", "goes down"));

    /// <summary>The same level.</summary>
    public static LevelMove Same { get; } = new("same", LocalizedText.Create("変わらない", "stays"));

    /// <summary>Both have a level, and the lists of levels do not say which is higher.</summary>
    public static LevelMove NotComparable { get; } = new("notComparable", LocalizedText.Create("比較できない", "cannot be compared"));

    /// <summary>The rating has no place in the newer matrix: a person must decide.</summary>
    public static LevelMove Unmappable { get; } = new("unmappable", LocalizedText.Create("対応先がない", "has no image"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<LevelMove> List { get; } = new("levelMove", value => new LevelMove(value), Up, Down, Same, NotComparable, Unmappable);
}
