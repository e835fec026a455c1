using Isms.Catalogs.Crosswalks;
using Isms.Core;

namespace Isms.Catalogs.Tests.Crosswalks;

/// <summary>Small crosswalks between made-up catalogs, without fault and otherwise at random.</summary>
internal static class RandomCrosswalks
{
    private static readonly MappingRelationship?[] Relationships =
        [null, null, MappingRelationship.Equal, MappingRelationship.Equivalent, MappingRelationship.Subset, MappingRelationship.Superset, MappingRelationship.Intersects, MappingRelationship.None];

    public static Crosswalk Make(Random random, string source, string target, bool isEditionChange)
    {
        string[] from = Enumerable.Range(1, 5).Select(number => $"{source}{number}").ToArray();
        string[] to = Enumerable.Range(1, 5).Select(number => $"{target}{number}").ToArray();
        List<CrosswalkRow> rows = [];
        HashSet<string> mapped = [];
        foreach (string id in from)
        {
            foreach (string other in to.Where(_ => random.Next(4) == 0))
            {
                MappingRelationship? relationship = Relationships[random.Next(Relationships.Length)];
                rows.Add(Row(random, [id], [other], relationship));
                if (relationship != MappingRelationship.None)
                {
                    mapped.Add(id);
                    mapped.Add(other);
                }
            }
        }

        rows.AddRange(from.Where(id => !mapped.Contains(id) && random.Next(2) == 0).Select(id => Row(random, [id], [], null)));
        rows.AddRange(to.Where(id => !mapped.Contains(id) && random.Next(2) == 0).Select(id => Row(random, [], [id], null)));
        if (mapped.Contains(from[0]) && mapped.Contains(from[1]) && !rows.Any(row => row.Relationship == MappingRelationship.None))
        {
            rows.Add(Row(random, [from[0], from[1]], [to[random.Next(5)]], MappingRelationship.Equivalent));
            string joint = rows[^1].Targets[0];
            rows.RemoveAll(row => row.Sources.Count == 0 && row.Targets[0] == joint);
        }

        return Crosswalk.Create(new CrosswalkDefinition
        {
            Id = $"{source}-{target}",
            Title = LocalizedText.Create(null, "Random"),
            Source = source,
            Target = target,
            IsEditionChange = isEditionChange,
            Rows = rows.ToValueList(),
        });
    }

    public static Crosswalk Shuffled(Random random, Crosswalk crosswalk) =>
        Crosswalk.Create(crosswalk.Definition with { Rows = crosswalk.Rows.OrderBy(_ => random.Next()).ToValueList() });

    private static CrosswalkRow Row(Random random, ValueList<string> sources, ValueList<string> targets, MappingRelationship? relationship) => new()
    {
        Sources = sources,
        Targets = targets,
        Relationship = relationship,
        Evidence = ["made up"],
        Confidence = (Confidence)random.Next(3),
    };
}
