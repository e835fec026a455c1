using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>What happened to a row from one version of a statement to another.</summary>
public sealed class RowChangeKind : Code<RowChangeKind>
{
    private RowChangeKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RowChangeKind(string value)
        : base(value)
    {
    }

    /// <summary>The row came in.</summary>
    public static RowChangeKind Added { get; } = new("added", LocalizedText.Create("追加", "added"));

    /// <summary>The row went.</summary>
    public static RowChangeKind Removed { get; } = new("removed", LocalizedText.Create("削除", "removed"));

    /// <summary>The row says something else.</summary>
    public static RowChangeKind Changed { get; } = new("changed", LocalizedText.Create("変更", "changed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RowChangeKind> List { get; } = new("rowChangeKind", value => new RowChangeKind(value), Added, Removed, Changed);
}
