using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>
/// Published crosswalks and the ways over them and their inverses: always the shortest, and of several the one found first where crosswalks in their own direction come before
/// inverses and then the identifier decides. The order in which crosswalks are given does not matter. Immutable and safe to share between threads.
/// </summary>
public sealed class CrosswalkNetwork
{
    private readonly (string Source, string Target, Func<Crosswalk> Read)[] edges;

    private CrosswalkNetwork(IEnumerable<(string Source, string Target, Func<Crosswalk> Read)> edges)
    {
        this.edges = edges.ToArray();
        Catalogs = this.edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The crosswalks that come with the library; only those on a way that is asked for are read.</summary>
    public static CrosswalkNetwork Standard { get; } = new(StandardCrosswalks.Ids
        .Zip(StandardCrosswalks.Ends, (id, ends) => (Id: id, Ends: ends))
        .OrderBy(known => known.Id, StringComparer.Ordinal)
        .Select(known => known.Ends));

    /// <summary>The identifiers of the catalogs that a crosswalk begins or ends at, sorted.</summary>
    public ValueList<string> Catalogs { get; }

    /// <summary>A network of crosswalks.</summary>
    /// <param name="crosswalks">The crosswalks, in any order.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentException">Two have the same identifier.</exception>
    public static CrosswalkNetwork Create(IEnumerable<Crosswalk> crosswalks)
    {
        Crosswalk[] sorted = Guard.NotNull(crosswalks).OrderBy(crosswalk => crosswalk.Id, StringComparer.Ordinal).ToArray();
        for (int i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i - 1].Id, sorted[i].Id, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two crosswalks have the identifier {sorted[i].Id}.", nameof(crosswalks));
            }
        }

        return new CrosswalkNetwork(sorted.Select(crosswalk => (crosswalk.Source, crosswalk.Target, (Func<Crosswalk>)(() => crosswalk))));
    }

    /// <summary>The shortest way between two catalogs. From a catalog to itself only a crosswalk between its own items is a way.</summary>
    /// <param name="source">The identifier of the catalog it begins at.</param>
    /// <param name="target">The identifier of the catalog it ends at.</param>
    /// <returns>The crosswalks on it; empty where there is none.</returns>
    public ValueList<CrosswalkLeg> FindRoute(string source, string target)
    {
        Guard.NotNull(source);
        Guard.NotNull(target);
        if (source == target)
        {
            return NextOf(source).Where(next => next.Catalog == source).Take(1).Select(next => new CrosswalkLeg(edges[next.Edge].Read(), next.IsInverse)).ToValueList();
        }

        Dictionary<string, (string From, int Edge, bool IsInverse)> reached = new(StringComparer.Ordinal) { [source] = default };
        Queue<string> open = new([source]);
        while (open.Count > 0 && !reached.ContainsKey(target))
        {
            string here = open.Dequeue();
            foreach ((string catalog, int edge, bool isInverse) in NextOf(here).Where(next => !reached.ContainsKey(next.Catalog)))
            {
                reached.Add(catalog, (here, edge, isInverse));
                open.Enqueue(catalog);
            }
        }

        List<CrosswalkLeg> route = [];
        for (string at = target; at != source && reached.TryGetValue(at, out (string From, int Edge, bool IsInverse) last); at = last.From)
        {
            route.Add(new CrosswalkLeg(edges[last.Edge].Read(), last.IsInverse));
        }

        route.Reverse();
        return route.ToValueList();
    }

    /// <summary>What the shortest way between two catalogs gives.</summary>
    /// <param name="source">The identifier of the catalog it begins at.</param>
    /// <param name="target">The identifier of the catalog it ends at.</param>
    /// <returns>The result, or null where there is no way.</returns>
    public InferredCrosswalk? Find(string source, string target) => FindRoute(source, target) is { Count: > 0 } route ? InferredCrosswalk.Along(route) : null;

    private IEnumerable<(string Catalog, int Edge, bool IsInverse)> NextOf(string here)
    {
        foreach (bool isInverse in new[] { false, true })
        {
            for (int i = 0; i < edges.Length; i++)
            {
                if ((isInverse ? edges[i].Target : edges[i].Source) == here)
                {
                    yield return (isInverse ? edges[i].Source : edges[i].Target, i, isInverse);
                }
            }
        }
    }
}
