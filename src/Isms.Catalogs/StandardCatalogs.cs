using Isms.Core;

namespace Isms.Catalogs;

/// <summary>The catalogs that come with the library, each read when it is first asked for. Static and thread-safe.</summary>
public static class StandardCatalogs
{
    private static readonly (string Id, Lazy<Catalog> Catalog)[] Known =
    [
        Data("iso27001:2005", "iso27001-2005"),
        Data("iso27001:2013", "iso27001-2013"),
        Data("iso27001:2022", "iso27001-2022"),
        Data("iso27001:2005:clauses", "iso27001-2005-clauses"),
        Data("iso27001:2013:clauses", "iso27001-2013-clauses"),
        Data("iso27001:2022:clauses", "iso27001-2022-clauses"),
        Data("iso31000:2009", "iso31000-2009"),
        Data("iso31000:2018", "iso31000-2018"),
        Data("mss"),
        Data("iso-27799-2008"),
        Data("iso-27799-2016"),
        Data("mhlw-4.2"),
        Data("mhlw-5.2"),
        Data("mhlw-6.0"),
        Data("mhlw-7.0"),
        Data("metimic-1.1"),
        Data("metimic-2.0"),
        Data("mhlw-checklist-r5"),
        Data("mhlw-checklist-r6"),
        Data("mhlw-checklist-r7"),
        Data("mds-sds"),
        Data("jisq15001-2017"),
        Data("jisq15001-2023"),
        Data("medical-isac"),
        Data("nist-cloud"),
        Data("hospital-challenges"),
    ];

    private static readonly Dictionary<string, Lazy<Catalog>> ById = Known.ToDictionary(known => known.Id, known => known.Catalog, StringComparer.Ordinal);

    /// <summary>Annex A of ISO/IEC 27001:2005: 11 clauses, 39 objectives, 133 controls.</summary>
    public static Catalog AnnexA2005 => ById["iso27001:2005"].Value;

    /// <summary>Annex A of ISO/IEC 27001:2013: 14 clauses, 35 objectives, 114 controls.</summary>
    public static Catalog AnnexA2013 => ById["iso27001:2013"].Value;

    /// <summary>Annex A of ISO/IEC 27001:2022: 4 themes, 93 controls.</summary>
    public static Catalog AnnexA2022 => ById["iso27001:2022"].Value;

    /// <summary>Clauses 4 to 8 of ISO/IEC 27001:2005.</summary>
    public static Catalog Clauses2005 => ById["iso27001:2005:clauses"].Value;

    /// <summary>Clauses 4 to 10 of ISO/IEC 27001:2013.</summary>
    public static Catalog Clauses2013 => ById["iso27001:2013:clauses"].Value;

    /// <summary>Clauses 4 to 10 of ISO/IEC 27001:2022.</summary>
    public static Catalog Clauses2022 => ById["iso27001:2022:clauses"].Value;

    /// <summary>The MHLW guideline on medical information systems, version 6.0.</summary>
    public static Catalog Mhlw6 => ById["mhlw-6.0"].Value;

    /// <summary>The identifiers of all catalogs, without reading any.</summary>
    public static ValueList<string> Ids { get; } = Known.Select(known => known.Id).ToValueList();

    /// <summary>Every catalog.</summary>
    public static IEnumerable<Catalog> All => Known.Select(known => known.Catalog.Value);

    /// <summary>A catalog by identifier.</summary>
    /// <param name="id">For example <c>iso27001:2022</c>.</param>
    /// <returns>The catalog, or null where none has the identifier.</returns>
    public static Catalog? Find(string? id) => id is not null && ById.TryGetValue(id, out Lazy<Catalog>? known) ? known.Value : null;

    /// <summary>The item that a reference names, spelled as the catalog spells it.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The item, or null where the catalog or the item is not known.</returns>
    public static CatalogItem? Resolve(StandardReference reference) =>
        Find(Guard.NotNull(reference).Catalog)?.Find(reference.Item) is { } item && item.Reference == reference ? item : null;

    private static (string Id, Lazy<Catalog> Catalog) Data(string id) => Data(id, id);

    private static (string Id, Lazy<Catalog> Catalog) Data(string id, string resource) => (id, new(() => CatalogData.Load(resource)));
}
