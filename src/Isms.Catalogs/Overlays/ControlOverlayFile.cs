using Isms.Catalogs.Checks;
using Isms.Core.Issues;
using Isms.Core.Json;

namespace Isms.Catalogs.Overlays;

/// <summary>The overlay file <c>isms/overlay/1</c>.</summary>
internal static class ControlOverlayFile
{
    private const string Schema = "isms/overlay/1";

    private static JsonShape<ControlOverlay> Shape { get; } = MakeShape();

    public static ControlOverlay? TryRead(string text, out IReadOnlyList<IsmsIssue> issues) => Shape.TryReadText(text, out issues);

    public static string Write(ControlOverlay overlay) => Shape.WriteText(overlay);

    private static void Check(ControlOverlay overlay, IssueCollector issues)
    {
        if (StandardCatalogs.Find(overlay.Catalog) is not { } catalog)
        {
            issues.Add(CatalogIssues.OverlayOfUnknownCatalog, overlay.Id, "/catalog", overlay.Catalog);
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < overlay.Entries.Count; i++)
        {
            ControlOverlayEntry entry = overlay.Entries[i];
            string path = FormattableString.Invariant($"/entries/{i}/id");
            CatalogItem? item = catalog.Find(entry.Id);
            bool isControl = item?.Kind == CatalogItemKind.Control && item.Id == entry.Id;
            if (!seen.Add(entry.Id))
            {
                issues.Add(CatalogIssues.OverlayEntryTwice, entry.Id, path, entry.Id);
            }
            else if (entry.IsAdded && item is not null)
            {
                issues.Add(CatalogIssues.OverlayAddsWhatIsThere, entry.Id, path, catalog.Id, item.Id);
            }
            else if (!entry.IsAdded && !isControl)
            {
                issues.Add(CatalogIssues.OverlayOfNoControl, entry.Id, path, catalog.Id, entry.Id);
            }
        }
    }

    private static JsonShape<ControlOverlay> MakeShape()
    {
        JsonShape<ControlOverlayEntry> entry = new("controlOverlayEntry");
        var number = entry.Required("id", JsonCodecs.Name, x => x.Id);
        var strength = entry.Required("strength", JsonCodecs.Code(RequirementStrength.List), x => x.Strength);
        var entryTitle = entry.Optional("title", JsonCodecs.LocalizedText, x => x.Title);
        var note = entry.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        var source = entry.Required("source", JsonCodecs.Name, x => x.Source);
        entry.Build(m => new ControlOverlayEntry { Id = m.Get(number), Strength = m.Get(strength), Title = m.Get(entryTitle), Note = m.Get(note), Source = m.Get(source) });

        JsonShape<ControlOverlay> shape = new("controlOverlayFile");
        shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        var id = shape.Required("id", JsonCodecs.Name, x => x.Id);
        var title = shape.Required("title", JsonCodecs.LocalizedText, x => x.Title);
        var catalog = shape.Required("catalog", JsonCodecs.Name, x => x.Catalog);
        var entries = shape.Required("entries", JsonCodecs.List(entry), x => x.Entries);
        return shape.Build(
            m => new ControlOverlay { Id = m.Get(id), Title = m.Get(title), Catalog = m.Get(catalog), Entries = m.Get(entries) },
            also: (overlay, context) => Check(overlay, context.Issues));
    }
}
