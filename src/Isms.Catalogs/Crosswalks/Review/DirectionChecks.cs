using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks.Review;

/// <summary>Two directions of a correspondence that somebody keeps as two crosswalks: each pair in both, and the same said of it.</summary>
internal static class DirectionChecks
{
    public static void Check(CrosswalkDefinition forward, CrosswalkDefinition reverse, IssueCollector issues, IssueCollector reverseIssues)
    {
        if (forward.Source != reverse.Target || forward.Target != reverse.Source)
        {
            reverseIssues.Add(CrosswalkIssues.NotTheOtherDirection, reverse.Id, string.Empty, forward.Source, forward.Target, reverse.Source, reverse.Target);
            return;
        }

        Dictionary<(string, string), Said> here = PairsOf(forward, isReverse: false);
        Dictionary<(string, string), Said> there = PairsOf(reverse, isReverse: true);
        foreach (KeyValuePair<(string Source, string Target), Said> pair in here)
        {
            string name = $"{pair.Key.Source} → {pair.Key.Target}";
            string path = CrosswalkRowChecks.PathOf(pair.Value.Row);
            if (!there.TryGetValue(pair.Key, out Said other))
            {
                issues.Add(CrosswalkIssues.OneSidedPair, name, path, name);
            }
            else if (pair.Value.Relationship is { } said && other.Relationship is { } otherwise && said != otherwise)
            {
                issues.Add(CrosswalkIssues.DirectionsContradict, name, path, name, said.Value, otherwise.Value, CrosswalkRowChecks.PathOf(other.Row));
            }
        }

        foreach (KeyValuePair<(string Source, string Target), Said> pair in there.Where(pair => !here.ContainsKey(pair.Key)))
        {
            string name = $"{pair.Key.Target} → {pair.Key.Source}";
            reverseIssues.Add(CrosswalkIssues.OneSidedPair, name, CrosswalkRowChecks.PathOf(pair.Value.Row), name);
        }
    }

    // Keyed by the source and target of the forward direction, with the relationship read that way; null where none is stated, or nothing follows for the pair.
    private static Dictionary<(string, string), Said> PairsOf(CrosswalkDefinition definition, bool isReverse)
    {
        Dictionary<(string, string), Said> pairs = [];
        for (int i = 0; i < definition.Rows.Count; i++)
        {
            CrosswalkRow row = definition.Rows[i];
            MappingRelationship? said = row.Relationship is null ? null : RowProjection.ToPair(row.Relationship, row.Sources.Count, row.Targets.Count);
            said = said is null || said == MappingRelationship.Undetermined ? null : isReverse ? RelationshipTable.Inverse(said) : said;
            foreach ((string source, string target) in CrosswalkStructure.CorrespondencesOf([row]))
            {
                (string, string) key = isReverse ? (target, source) : (source, target);
                if (!pairs.ContainsKey(key))
                {
                    pairs.Add(key, new Said(said, i));
                }
            }
        }

        return pairs;
    }

    private readonly record struct Said(MappingRelationship? Relationship, int Row);
}
