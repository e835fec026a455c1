using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>Follows every item along the crosswalks of a way.</summary>
internal sealed class PathTracer(ValueList<CrosswalkLeg> legs)
{
    private readonly Dictionary<(string? Source, string? Target), List<InferredPath>> found = [];
    private readonly List<CrosswalkStep> way = [];

    public ValueList<InferredMapping> Trace()
    {
        foreach (string source in legs[0].Sources)
        {
            Follow(0, source, source);
        }

        for (int i = 0; i < legs.Count; i++)
        {
            foreach (CrosswalkStep beginning in legs[i].Steps.Where(step => step.Source is null))
            {
                Go(beginning, i, null);
            }
        }

        return InOrder(Mappings());
    }

    private static Dictionary<string, int> Ranks(string catalog, IEnumerable<string> otherwise)
    {
        Dictionary<string, int> ranks = new(StringComparer.Ordinal);
        foreach (string id in StandardCatalogs.Find(catalog)?.Items.Select(item => item.Id) ?? otherwise.OrderBy(id => id, StringComparer.Ordinal))
        {
            ranks.Add(id, ranks.Count);
        }

        return ranks;
    }

    private void Follow(int leg, string item, string? source)
    {
        foreach (CrosswalkStep step in legs[leg].StepsFrom(item))
        {
            Go(step, leg, source);
        }
    }

    private void Go(CrosswalkStep step, int leg, string? source)
    {
        way.Add(step);
        if (step.Target is null || leg == legs.Count - 1)
        {
            Keep(source, step.Target);
        }
        else
        {
            Follow(leg + 1, step.Target, source);
        }

        way.RemoveAt(way.Count - 1);
    }

    private void Keep(string? source, string? target)
    {
        InferredPath path = new(way.ToValueList());

        // A pair with nothing in common leads nowhere, unless it follows that the ends have nothing in common. What came and went in between is of no account.
        bool isOverNothing = source is not null && target is not null && way.Any(step => step.Relationship == MappingRelationship.None) && path.Relationship != MappingRelationship.None;
        if (!isOverNothing && (source is not null || target is not null))
        {
            (found.TryGetValue((source, target), out List<InferredPath>? paths) ? paths : found[(source, target)] = []).Add(path);
        }
    }

    private IEnumerable<InferredMapping> Mappings()
    {
        bool isEditionChange = legs.All(leg => leg.Crosswalk.IsEditionChange);
        HashSet<(string Source, string Target)> correspondences = [];
        foreach (KeyValuePair<(string? Source, string? Target), List<InferredPath>> entry in found)
        {
            if (entry.Key is ({ } from, { } to) && RelationshipTable.Agreed(entry.Value.Select(path => path.Relationship)) != MappingRelationship.None)
            {
                correspondences.Add((from, to));
            }
        }

        CrosswalkStructure structure = new(StandardCatalogs.Find(legs[0].Source), StandardCatalogs.Find(legs[legs.Count - 1].Target), correspondences);
        foreach (KeyValuePair<(string? Source, string? Target), List<InferredPath>> entry in found)
        {
            (string? from, string? to) = entry.Key;

            // An item has ended, or is new, only where no way reaches the other catalog.
            bool isReached = to is null ? structure.TargetsOf(from!) > 0 : from is null && structure.SourcesOf(to) > 0;
            if (!isReached)
            {
                bool hasKind = isEditionChange && (from is null || to is null || correspondences.Contains((from, to)));
                EditionChangeKind? kind = !hasKind ? null : legs.Count == 1 ? entry.Value[0].Steps[0].Kind : structure.KindOf(from, to);
                yield return new InferredMapping(from, to, kind, Sorted(entry.Value));
            }
        }
    }

    // By the items on the way, so that the order of the rows does not matter.
    private static ValueList<InferredPath> Sorted(List<InferredPath> paths) => paths.Count == 1
        ? [paths[0]]
        : paths.OrderBy(path => path.ToString(), StringComparer.Ordinal).ToValueList();

    private ValueList<InferredMapping> InOrder(IEnumerable<InferredMapping> mappings)
    {
        Dictionary<string, int> sources = Ranks(legs[0].Source, legs[0].Sources);
        Dictionary<string, int> targets = Ranks(legs[legs.Count - 1].Target, legs[legs.Count - 1].Targets);
        return mappings
            .OrderBy(mapping => mapping.Source is null ? int.MaxValue : sources[mapping.Source])
            .ThenBy(mapping => mapping.Target is null ? int.MaxValue : targets[mapping.Target])
            .ToValueList();
    }
}
