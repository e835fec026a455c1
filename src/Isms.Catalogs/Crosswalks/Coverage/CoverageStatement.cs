using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Coverage;

/// <summary>What is said of a set of sources and a target: as a published row has it, or as inference has it of one pair.</summary>
/// <param name="Sources">The sources, one or more.</param>
/// <param name="OfSet">How far the sources together and the targets agree.</param>
/// <param name="OfEach">How far each source and this target agree, in the order of the sources.</param>
internal sealed record CoverageStatement(ValueList<string> Sources, MappingRelationship OfSet, ValueList<MappingRelationship> OfEach)
{
    /// <summary>Whether the sources together contain the target.</summary>
    public bool ContainsTarget => OfSet == MappingRelationship.Superset || RelationshipTable.IsSame(OfSet);

    /// <summary>
    /// Every statement by target. Over one crosswalk its rows, so that what a row states of a set holds for the set; over several only pairs, of which nothing is added up.
    /// </summary>
    public static Dictionary<string, List<CoverageStatement>> ByTarget(InferredCrosswalk crosswalk)
    {
        Dictionary<string, List<CoverageStatement>> byTarget = new(StringComparer.Ordinal);
        if (crosswalk.Route.Count == 1)
        {
            CrosswalkLeg leg = crosswalk.Route[0];
            foreach (CrosswalkRow row in leg.Crosswalk.Rows.Where(row => row.Relationship != MappingRelationship.None))
            {
                AddRow(leg, row, byTarget);
            }
        }
        else
        {
            foreach (InferredMapping mapping in crosswalk.Mappings.Where(mapping => mapping.IsCorrespondence))
            {
                Add(byTarget, mapping.Target!, new CoverageStatement([mapping.Source!], mapping.Relationship, [mapping.Relationship]));
            }
        }

        return byTarget;
    }

    private static void AddRow(CrosswalkLeg leg, CrosswalkRow row, Dictionary<string, List<CoverageStatement>> byTarget)
    {
        ValueList<string> sources = leg.IsInverse ? row.Targets : row.Sources;
        foreach (string target in sources.Count == 0 ? [] : leg.IsInverse ? row.Sources : row.Targets)
        {
            ValueList<MappingRelationship> each = sources.Select(source => PairOf(leg, row, source, target)).ToValueList();
            if (row.Relationship is { } stated)
            {
                Add(byTarget, target, new CoverageStatement(sources, leg.IsInverse ? RelationshipTable.Inverse(stated) : stated, each));
                continue;
            }

            // What is derived is derived of pairs, not of the set.
            for (int i = 0; i < sources.Count; i++)
            {
                Add(byTarget, target, new CoverageStatement([sources[i]], each[i], [each[i]]));
            }
        }
    }

    private static MappingRelationship PairOf(CrosswalkLeg leg, CrosswalkRow row, string source, string target) =>
        leg.StepsFrom(source).First(step => step.Target == target && ReferenceEquals(step.Pair.Row, row)).Relationship;

    private static void Add(Dictionary<string, List<CoverageStatement>> byTarget, string target, CoverageStatement statement) =>
        (byTarget.TryGetValue(target, out List<CoverageStatement>? statements) ? statements : byTarget[target] = []).Add(statement);
}
