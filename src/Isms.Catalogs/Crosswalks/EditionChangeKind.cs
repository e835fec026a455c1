using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>What became of an item from one edition of a catalog to another.</summary>
public sealed class EditionChangeKind : Code<EditionChangeKind>
{
    private EditionChangeKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EditionChangeKind(string value)
        : base(value)
    {
    }

    /// <summary>One old item, one new, under the same title; the number may differ.</summary>
    public static EditionChangeKind Unchanged { get; } = new("unchanged", LocalizedText.Create("変更なし", "unchanged"));

    /// <summary>One old item, one new, under another title.</summary>
    public static EditionChangeKind Renamed { get; } = new("renamed", LocalizedText.Create("改題", "renamed"));

    /// <summary>Several old items became one new.</summary>
    public static EditionChangeKind Merged { get; } = new("merged", LocalizedText.Create("統合", "merged"));

    /// <summary>One old item became several new.</summary>
    public static EditionChangeKind Split { get; } = new("split", LocalizedText.Create("分割", "split"));

    /// <summary>The old item became several new, and the new one has several old.</summary>
    public static EditionChangeKind SplitAndMerged { get; } = new("splitAndMerged", LocalizedText.Create("分割・統合", "split and merged"));

    /// <summary>No old item precedes the new one.</summary>
    public static EditionChangeKind New { get; } = new("new", LocalizedText.Create("新規", "new"));

    /// <summary>No new item succeeds the old one.</summary>
    public static EditionChangeKind Withdrawn { get; } = new("withdrawn", LocalizedText.Create("廃止", "withdrawn"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EditionChangeKind> List { get; } = new(
        "editionChangeKind", value => new EditionChangeKind(value), Unchanged, Renamed, Merged, Split, SplitAndMerged, New, Withdrawn);
}
