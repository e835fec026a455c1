using Isms.Core;
namespace Isms.Catalogs;

/// <summary>What an item of a catalog is.</summary>
public sealed class CatalogItemKind : Code<CatalogItemKind>
{
    private CatalogItemKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CatalogItemKind(string value)
        : base(value)
    {
    }

    /// <summary>Clause.</summary>
    public static CatalogItemKind Clause { get; } = new("clause", LocalizedText.Create("箇条", "clause"));

    /// <summary>Theme.</summary>
    public static CatalogItemKind Theme { get; } = new("theme", LocalizedText.Create("テーマ", "theme"));

    /// <summary>Control objective.</summary>
    public static CatalogItemKind Objective { get; } = new("objective", LocalizedText.Create("管理目的", "control objective"));

    /// <summary>Control.</summary>
    public static CatalogItemKind Control { get; } = new("control", LocalizedText.Create("管理策", "control"));

    /// <summary>Principle (ISO 31000).</summary>
    public static CatalogItemKind Principle { get; } = new("principle", LocalizedText.Create("原則", "principle"));

    /// <summary>A kind of section that chapters are divided into: C minimum, D recommended (MHLW guideline up to 5.2).</summary>
    public static CatalogItemKind SectionKind { get; } = new("sectionKind", LocalizedText.Create("節の種別", "kind of section"));

    /// <summary>Item.</summary>
    public static CatalogItemKind Item { get; } = new("item", LocalizedText.Create("項目", "item"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CatalogItemKind> List { get; } = new("catalogItemKind", value => new CatalogItemKind(value), Clause, Theme, Objective, Control, Principle, SectionKind, Item);
}
