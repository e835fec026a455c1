using Isms.Core;

namespace Isms.Risk.Differences;

/// <summary>What became of a risk or another element between two registers. Of several that fit, the first counts.</summary>
public sealed class ChangeKind : Code<ChangeKind>
{
    private ChangeKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ChangeKind(string value)
        : base(value)
    {
    }

    /// <summary>It was not there, or was closed, and is there now.</summary>
    public static ChangeKind New { get; } = new("new", LocalizedText.Create("新規", "new"));

    /// <summary>It was there and is not there any more, or is closed.</summary>
    public static ChangeKind Gone { get; } = new("gone", LocalizedText.Create("消滅", "gone"));

    /// <summary>A rating of it is another.</summary>
    public static ChangeKind Moved { get; } = new("moved", LocalizedText.Create("移動", "moved"));

    /// <summary>Something else of it is another.</summary>
    public static ChangeKind Changed { get; } = new("changed", LocalizedText.Create("変更", "changed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ChangeKind> List { get; } = new("changeKind", value => new ChangeKind(value), New, Gone, Moved, Changed);
}
