using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Coverage;

/// <summary>
/// How far a catalog is covered by items of another whose state is known. Only what follows is said:
/// <list type="bullet">
/// <item>fully: a statement says that its sources together contain the target, and every one of them is fulfilled fully or not applicable, at least one of them fully;</item>
/// <item>partly: a source that lies within the target, or is the same, is fulfilled at least partly; or sources of which a statement says that they overlap the target are all fulfilled fully;</item>
/// <item>not applicable: every source that has to do with the target is not applicable, and a statement says that its sources together contain the target;</item>
/// <item>not: otherwise.</item>
/// </list>
/// Several sources that are parts of the target never make it full, unless a row says of the set that it does. A source whose state is not given counts as not fulfilled, and
/// taking a state away or lowering it never makes a target better off. Immutable and safe to share between threads.
/// </summary>
public sealed class CatalogCoverage
{
    private CatalogCoverage(InferredCrosswalk crosswalk, ValueList<TargetCoverage> targets)
    {
        Crosswalk = crosswalk;
        Targets = targets;
    }

    /// <summary>The way it was found by.</summary>
    public InferredCrosswalk Crosswalk { get; }

    /// <summary>The lowest-level items of the target catalog in its order; where the library does not hold it, the items that the crosswalk names.</summary>
    public ValueList<TargetCoverage> Targets { get; }

    /// <summary>The coverage of the target catalog of a crosswalk.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="states">The state of each source item, as the source catalog spells it; one that is missing counts as not fulfilled.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentException">An item is not in the source catalog, where the library holds that, or a state is not one of the list.</exception>
    public static CatalogCoverage Of(InferredCrosswalk crosswalk, IReadOnlyDictionary<string, CoverageState> states)
    {
        Guard.NotNull(crosswalk);
        foreach (KeyValuePair<string, CoverageState> state in Guard.NotNull(states))
        {
            if (!state.Value.IsKnown || (StandardCatalogs.Find(crosswalk.Source) is { } source && source.Find(state.Key)?.Id != state.Key))
            {
                throw new ArgumentException($"Items of {crosswalk.Source} with a state were expected; there is {state.Key}, {state.Value}.", nameof(states));
            }
        }

        Dictionary<string, List<CoverageStatement>> statements = CoverageStatement.ByTarget(crosswalk);
        return new CatalogCoverage(
            crosswalk,
            TargetsOf(crosswalk).Select(target => Judge(target, statements.TryGetValue(target, out List<CoverageStatement>? found) ? found : [], Of)).ToValueList());

        CoverageState Of(string source) => states.TryGetValue(source, out CoverageState? state) ? state : CoverageState.Not;
    }

    /// <summary>How many targets have a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The number.</returns>
    public int Count(CoverageState state) => Targets.Count(target => target.State == state);

    private static IEnumerable<string> TargetsOf(InferredCrosswalk crosswalk) => StandardCatalogs.Find(crosswalk.Target) is { } catalog
        ? LowestLevel.Of(catalog)
        : crosswalk.Mappings.Select(mapping => mapping.Target).OfType<string>().Distinct(StringComparer.Ordinal);

    private static TargetCoverage Judge(string target, List<CoverageStatement> statements, Func<string, CoverageState> stateOf)
    {
        ValueList<string> sources = statements.SelectMany(statement => statement.Sources).Distinct(StringComparer.Ordinal).ToValueList();
        if (sources.Count == 0)
        {
            return new TargetCoverage(target, CoverageState.Not, sources, LocalizedText.Create("対応する項目がありません。", "Nothing corresponds to it."));
        }

        if (statements.FirstOrDefault(statement => statement.ContainsTarget && IsDone(statement, stateOf)) is { } whole)
        {
            return Result(CoverageState.Fully, whole.Sources, "を満たしているため、全部が満たされます。", " fulfilled, which contains it.");
        }

        string[] parts = statements.SelectMany(statement => PartsDone(statement, stateOf)).Distinct(StringComparer.Ordinal).ToArray();
        if (parts.Length > 0)
        {
            return Result(CoverageState.Partly, parts, "により、少なくとも一部が満たされます。", " fulfilled as far as given, which has a part of it in common; that it is all of it is not stated.");
        }

        return sources.All(source => stateOf(source) == CoverageState.NotApplicable) && statements.Any(statement => statement.ContainsTarget)
            ? Result(CoverageState.NotApplicable, sources, "が適用外であるため、適用外です。", " not applicable, which contains it.")
            : Result(CoverageState.Not, sources, "の状態からは、満たされているとは言えません。", " in a state from which nothing follows for it.");

        TargetCoverage Result(CoverageState state, IEnumerable<string> because, string japanese, string english)
        {
            string[] list = because.ToArray();
            return new(target, state, sources, LocalizedText.Create(string.Join("、", list) + japanese, string.Join(", ", list) + (list.Length == 1 ? " is" : " are") + english));
        }
    }

    private static bool IsDone(CoverageStatement statement, Func<string, CoverageState> stateOf)
    {
        CoverageState[] states = statement.Sources.Select(stateOf).ToArray();
        return states.All(state => state == CoverageState.Fully || state == CoverageState.NotApplicable) && states.Contains(CoverageState.Fully);
    }

    private static IEnumerable<string> PartsDone(CoverageStatement statement, Func<string, CoverageState> stateOf)
    {
        // That they overlap is said of all of them together: only all of them together show that something is done.
        bool isOverlapDone = statement.OfSet == MappingRelationship.Intersects && statement.Sources.All(source => stateOf(source) == CoverageState.Fully);
        for (int i = 0; i < statement.Sources.Count; i++)
        {
            CoverageState state = stateOf(statement.Sources[i]);
            MappingRelationship each = statement.OfEach[i];
            bool isWithin = each == MappingRelationship.Subset || RelationshipTable.IsSame(each);
            if (isOverlapDone || (isWithin && (state == CoverageState.Fully || state == CoverageState.Partly)))
            {
                yield return statement.Sources[i];
            }
        }
    }
}
