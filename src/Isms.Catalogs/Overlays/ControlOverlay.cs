using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Overlays;

/// <summary>
/// A sector's control set over a catalog: which controls it asks for more strongly and which it adds (ISO 27799, ISO/IEC 27017, ISO/IEC 27018 over Annex A).
/// The library ships none, because no source with their lists could be read; whoever holds the standard writes the file. Immutable and thread-safe.
/// </summary>
public sealed record ControlOverlay : DocumentElement
{
    /// <summary>The identifier: <c>iso-27799-2016:strengthened</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The catalog it lies over: <c>iso27001:2013</c>.</summary>
    public required string Catalog { get; init; }

    /// <summary>The entries; no number stands twice.</summary>
    public required ValueList<ControlOverlayEntry> Entries { get; init; }

    /// <summary>Reads an overlay file, schema <c>isms/overlay/1</c>.</summary>
    /// <param name="text">The JSON.</param>
    /// <returns>The overlay.</returns>
    /// <exception cref="IsmsIssuesException">The file has errors.</exception>
    public static ControlOverlay FromJson(string text) =>
        TryFromJson(text, out IReadOnlyList<IsmsIssue> issues) ?? throw new IsmsIssuesException(issues);

    /// <summary>Reads an overlay file, schema <c>isms/overlay/1</c>.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="issues">Everything found in it; unknown members are kept and noticed.</param>
    /// <returns>The overlay, or null where there is an error.</returns>
    public static ControlOverlay? TryFromJson(string text, out IReadOnlyList<IsmsIssue> issues) => ControlOverlayFile.TryRead(text, out issues);

    /// <summary>Writes the overlay as a file that reads back to the same value.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson() => ControlOverlayFile.Write(this);

    /// <summary>How strongly a control is asked for: by the overlay where it says so, else recommended as in the catalog.</summary>
    /// <param name="control">The control, in any usual spelling.</param>
    /// <returns>The strength, or null where neither the catalog nor the overlay has the control.</returns>
    public RequirementStrength? StrengthOf(string control)
    {
        CatalogItem? item = StandardCatalogs.Find(Catalog)?.Find(Guard.NotNull(control));
        ControlOverlayEntry? entry = Entries.FirstOrDefault(one => string.Equals(one.Id, item?.Id ?? control, StringComparison.Ordinal));
        return entry?.Strength ?? (item?.Kind == CatalogItemKind.Control ? RequirementStrength.Should : null);
    }

    /// <summary>Every control of the catalog in its order, then those that are added, each with its strength.</summary>
    /// <returns>Number, title, strength, and the entry behind it where the overlay has one.</returns>
    /// <exception cref="ArgumentException">A number stands twice in <see cref="Entries"/>.</exception>
    public IEnumerable<(string Id, LocalizedText Title, RequirementStrength Strength, ControlOverlayEntry? Entry)> Compose()
    {
        Dictionary<string, ControlOverlayEntry> byId = Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        IEnumerable<CatalogItem> controls = StandardCatalogs.Find(Catalog)?.Controls ?? [];
        return controls
            .Select(control => byId.TryGetValue(control.Id, out ControlOverlayEntry? entry)
                ? (control.Id, control.Title, entry.Strength, entry)
                : (control.Id, control.Title, RequirementStrength.Should, (ControlOverlayEntry?)null))
            .Concat(Entries.Where(entry => entry.IsAdded).Select(entry => (entry.Id, entry.Title!, entry.Strength, (ControlOverlayEntry?)entry)));
    }
}
