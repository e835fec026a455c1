using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Coverage;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Controls.Implementation;
using Isms.Controls.Support.Documents;
using Isms.Core;

namespace Isms.Controls.Obligations.Coverage;

/// <summary>
/// How far the controls on record cover a guideline, item by item. Only what follows is said:
/// <list type="bullet">
/// <item>a control that answers the item itself says so with its status: all in place, in place; some or partly, partly; else planned or not started;</item>
/// <item>over a crosswalk from another catalog that controls answer, in place or partly where that follows from the crosswalk (<see cref="CatalogCoverage"/>);</item>
/// <item>of the two, the one that says more counts;</item>
/// <item>a control that answers the chapter, or an item elsewhere from which nothing follows, leaves it not known.</item>
/// </list>
/// A better status of a control never makes an item worse off. Immutable and safe to share between threads.
/// </summary>
public sealed class GuidelineCoverage
{
    private GuidelineCoverage(Catalog catalog, ValueList<ItemCoverage> items)
    {
        Catalog = catalog;
        Items = items;
    }

    /// <summary>The guideline.</summary>
    public Catalog Catalog { get; }

    /// <summary>Its items to which no other belongs, in its order.</summary>
    public ValueList<ItemCoverage> Items { get; }

    /// <summary>The coverage of a guideline.</summary>
    /// <param name="catalog">The guideline.</param>
    /// <param name="controls">The controls on record.</param>
    /// <param name="documents">The documented information on record; null is none.</param>
    /// <param name="network">The crosswalks; null for those that come with the library.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException">The catalog or the controls are null.</exception>
    public static GuidelineCoverage Of(Catalog catalog, ValueList<SecurityControl> controls, ValueList<DocumentedInformation>? documents = null, CrosswalkNetwork? network = null)
    {
        Guard.NotNull(catalog);
        ILookup<StandardReference, SecurityControl> answering = Guard.NotNull(controls)
            .SelectMany(control => control.References.Distinct().Select(reference => (Reference: reference, Control: control)))
            .ToLookup(pair => pair.Reference, pair => pair.Control);
        ILookup<StandardReference, DocumentedInformation> ruling = (documents ?? [])
            .SelectMany(document => document.References.Distinct().Select(reference => (Reference: reference, Document: document)))
            .ToLookup(pair => pair.Reference, pair => pair.Document);
        CatalogCoverage[] over = [.. answering.Select(group => group.Key.Catalog).Distinct(StringComparer.Ordinal)
            .Where(source => source != catalog.Id)
            .Select(source => (network ?? CrosswalkNetwork.Standard).Find(source, catalog.Id) is { } crosswalk ? CatalogCoverage.Of(crosswalk, StatesOf(source, answering)) : null)
            .OfType<CatalogCoverage>()];
        HashSet<string> parents = [.. catalog.Items.Select(item => item.ParentId).OfType<string>()];
        return new GuidelineCoverage(
            catalog,
            catalog.Items.Where(item => !parents.Contains(item.Id)).Select(item => Judge(catalog, item, answering, ruling, over)).ToValueList());
    }

    /// <summary>How many items have a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The number.</returns>
    public int Count(ItemCoverageState state) => Items.Count(item => item.State == state);

    private static ItemCoverage Judge(
        Catalog catalog,
        CatalogItem item,
        ILookup<StandardReference, SecurityControl> answering,
        ILookup<StandardReference, DocumentedInformation> ruling,
        CatalogCoverage[] over)
    {
        List<CoveringControl> found = [];
        ItemCoverageState state = StateOf(answering[item.Reference]);
        Add(item.Reference);
        foreach (CatalogItem chapter in ChaptersOf(catalog, item))
        {
            Add(chapter.Reference);
        }

        foreach (CatalogCoverage crosswalk in over)
        {
            if (crosswalk.Targets.FirstOrDefault(one => one.Target == item.Id) is not { } target)
            {
                continue;
            }

            foreach (string source in target.Sources)
            {
                Add(StandardReference.Create(crosswalk.Crosswalk.Source, source));
            }

            state = Better(state, target.State == CoverageState.Fully ? ItemCoverageState.InPlace : target.State == CoverageState.Partly ? ItemCoverageState.Partial : ItemCoverageState.NotCovered);
        }

        return new ItemCoverage(
            item,
            found.Count > 0 ? Better(state, ItemCoverageState.NotKnown) : state,
            found.ToValueList(),
            ruling[item.Reference].Select(document => document.Id).Distinct().ToValueList());

        void Add(StandardReference through)
        {
            found.AddRange(answering[through].Where(control => found.All(one => one.Control != control.Id)).Select(control => new CoveringControl(control.Id, control.Status, through)));
        }
    }

    private static ItemCoverageState Better(ItemCoverageState one, ItemCoverageState other) => other.Rank > one.Rank ? other : one;

    // The innermost first. A catalog is a tree, so that this ends.
    private static IEnumerable<CatalogItem> ChaptersOf(Catalog catalog, CatalogItem item)
    {
        for (CatalogItem? chapter = catalog.Find(item.ParentId); chapter is not null; chapter = catalog.Find(chapter.ParentId))
        {
            yield return chapter;
        }
    }

    private static Dictionary<string, CoverageState> StatesOf(string catalog, ILookup<StandardReference, SecurityControl> answering)
    {
        Dictionary<string, CoverageState> states = new(StringComparer.Ordinal);
        foreach (IGrouping<StandardReference, SecurityControl> group in answering.Where(group => group.Key.Catalog == catalog))
        {
            // An item that the catalog does not have is reported where references are resolved.
            if (StandardCatalogs.Find(catalog) is not { } held || held.Find(group.Key.Item)?.Id == group.Key.Item)
            {
                ItemCoverageState state = StateOf(group);
                states[group.Key.Item] = state == ItemCoverageState.InPlace ? CoverageState.Fully : state == ItemCoverageState.Partial ? CoverageState.Partly : CoverageState.Not;
            }
        }

        return states;
    }

    // A status that the library does not know says nothing.
    private static ItemCoverageState StateOf(IEnumerable<SecurityControl> controls)
    {
        int[] progress = [.. controls.Select(control => ProgressOf(control.Status))];
        return progress.Length == 0 ? ItemCoverageState.NotCovered
            : progress.All(one => one == 3) ? ItemCoverageState.InPlace
            : progress.Any(one => one >= 2) ? ItemCoverageState.Partial
            : progress.Any(one => one == 1) ? ItemCoverageState.Planned
            : progress.Any(one => one == 0) ? ItemCoverageState.NotStarted
            : ItemCoverageState.NotKnown;
    }

    private static int ProgressOf(ImplementationStatus status) =>
        status == ImplementationStatus.Implemented || status == ImplementationStatus.Alternative ? 3
        : status == ImplementationStatus.Partial ? 2
        : status == ImplementationStatus.Planned ? 1
        : status == ImplementationStatus.NotStarted ? 0
        : -1;
}
