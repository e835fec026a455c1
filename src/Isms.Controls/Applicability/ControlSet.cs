using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Core;

namespace Isms.Controls.Applicability;

/// <summary>
/// The controls that a statement of applicability must speak of: those of one catalog, or of several composed, with the overlays over them. Immutable and safe to share between threads.
/// </summary>
/// <remarks>A catalog without controls, such as a guideline, gives the items to which no other item belongs.</remarks>
public sealed class ControlSet
{
    private readonly Dictionary<string, ControlSetItem> byId;

    private ControlSet(ValueList<ControlSetItem> items, ValueList<string> notHeld)
    {
        Items = items;
        NotHeld = notHeld;
        byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    /// <summary>The controls: those of the first catalog in its order, then of each further one, then those that the overlays add.</summary>
    public ValueList<ControlSetItem> Items { get; }

    /// <summary>What a statement names and is not here: catalogs that the library does not hold, overlays that were not given. Of their controls nothing is known.</summary>
    public ValueList<string> NotHeld { get; }

    /// <summary>The controls that a statement must speak of.</summary>
    /// <param name="statement">The statement: its catalog, further catalogs and overlays.</param>
    /// <param name="overlays">The overlays at hand; those that the statement does not name are passed over. Null is none.</param>
    /// <returns>The set. It is empty where nothing that the statement names is held.</returns>
    public static ControlSet Of(StatementOfApplicability statement, IEnumerable<ControlOverlay>? overlays = null)
    {
        Guard.NotNull(statement);
        Dictionary<string, ControlOverlay> atHand = new(StringComparer.Ordinal);
        foreach (ControlOverlay overlay in overlays ?? [])
        {
            atHand[overlay.Id] = overlay;
        }

        string[] catalogs = [.. statement.Catalogs.Prepend(statement.Catalog).Distinct(StringComparer.Ordinal)];
        Catalog[] held = [.. catalogs.Select(id => StandardCatalogs.Find(id)).OfType<Catalog>()];
        string[] named = [.. statement.Overlays.Distinct(StringComparer.Ordinal)];
        ControlOverlay[] over = [.. named.Where(atHand.ContainsKey).Select(id => atHand[id])];
        return new ControlSet(
            Compose(statement.Catalog, held, over),
            catalogs.Where(id => StandardCatalogs.Find(id) is null).Concat(named.Where(id => !atHand.ContainsKey(id))).ToValueList());
    }

    /// <summary>The controls of several catalogs with overlays over them.</summary>
    /// <param name="catalogs">The catalogs, the first one naming its controls by their bare numbers.</param>
    /// <param name="overlays">The overlays. Null is none.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">There is no catalog, or one stands twice.</exception>
    public static ControlSet Of(IEnumerable<Catalog> catalogs, IEnumerable<ControlOverlay>? overlays = null)
    {
        Catalog[] all = [.. Guard.NotNull(catalogs)];
        if (all.Length == 0 || all.Select(catalog => catalog.Id).Distinct(StringComparer.Ordinal).Count() != all.Length)
        {
            throw new ArgumentException("At least one catalog was expected, each once.", nameof(catalogs));
        }

        return new ControlSet(Compose(all[0].Id, all, [.. overlays ?? []]), []);
    }

    /// <summary>A control as rows name it.</summary>
    /// <param name="id">The name; null finds nothing.</param>
    /// <returns>The control, or null where the set has none of the name.</returns>
    public ControlSetItem? Find(string? id) => id is not null && byId.TryGetValue(id, out ControlSetItem? item) ? item : null;

    private static ValueList<ControlSetItem> Compose(string first, Catalog[] catalogs, ControlOverlay[] overlays)
    {
        ILookup<(string Catalog, string Id), (ControlOverlay Overlay, ControlOverlayEntry Entry)> said = overlays
            .SelectMany(overlay => overlay.Entries.Select(entry => (Overlay: overlay, Entry: entry)))
            .Where(pair => !pair.Entry.IsAdded)
            .ToLookup(pair => (pair.Overlay.Catalog, pair.Entry.Id));
        List<ControlSetItem> items = [];
        foreach (Catalog catalog in catalogs)
        {
            foreach (CatalogItem item in ControlsOf(catalog))
            {
                (ControlOverlay Overlay, ControlOverlayEntry Entry)[] here = [.. said[(catalog.Id, item.Id)]];
                items.Add(new ControlSetItem(string.Equals(catalog.Id, first, StringComparison.Ordinal) ? item.Id : item.Reference.ToString(), item.Reference, item.Title)
                {
                    Item = item,
                    Strength = here.Any(pair => pair.Entry.Strength == RequirementStrength.Shall) ? RequirementStrength.Shall : here.Select(pair => pair.Entry.Strength).FirstOrDefault() ?? RequirementStrength.Should,
                    Overlays = here.Select(pair => pair.Overlay.Id).ToValueList(),
                });
            }
        }

        foreach (ControlOverlay overlay in overlays)
        {
            foreach (ControlOverlayEntry entry in overlay.Entries.Where(entry => entry.IsAdded))
            {
                StandardReference reference = StandardReference.Create(overlay.Id, entry.Id);
                items.Add(new ControlSetItem(reference.ToString(), reference, entry.Title!) { Strength = entry.Strength, Overlays = [overlay.Id] });
            }
        }

        return items.ToValueList();
    }

    private static IEnumerable<CatalogItem> ControlsOf(Catalog catalog)
    {
        if (catalog.Controls.Count > 0)
        {
            return catalog.Controls;
        }

        HashSet<string?> parents = new(catalog.Items.Select(item => item.ParentId), StringComparer.Ordinal);
        return catalog.Items.Where(item => !parents.Contains(item.Id));
    }
}
