using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks.Review;

/// <summary>What a crosswalk lacks as a whole, and what does not go together in it.</summary>
internal static class WholeChecks
{
    public static void Check(CrosswalkDefinition definition, IssueCollector issues)
    {
        CrosswalkStructure structure = new(null, null, CrosswalkStructure.CorrespondencesOf(definition.Rows));
        for (int i = 0; i < definition.Rows.Count; i++)
        {
            CrosswalkRow row = definition.Rows[i];
            CheckEquality(row, structure, i, issues);
            if (row.Rationale is null)
            {
                issues.Add(CrosswalkIssues.MissingRationale, CrosswalkRowChecks.Name(row), CrosswalkRowChecks.PathOf(i), CrosswalkRowChecks.Name(row));
            }

            if (row.Evidence.Count == 0)
            {
                issues.Add(CrosswalkIssues.MissingEvidence, CrosswalkRowChecks.Name(row), CrosswalkRowChecks.PathOf(i), CrosswalkRowChecks.Name(row));
            }
        }

        if (definition.CoversSource)
        {
            CheckAll(definition.Source, definition.Rows.SelectMany(row => row.Sources), CrosswalkIssues.MissingSource, issues);
        }

        if (definition.CoversTarget)
        {
            CheckAll(definition.Target, definition.Rows.SelectMany(row => row.Targets), CrosswalkIssues.MissingTarget, issues);
        }
    }

    private static void CheckEquality(CrosswalkRow row, CrosswalkStructure structure, int index, IssueCollector issues)
    {
        bool isEqualPair = row.Sources.Count == 1 && row.Targets.Count == 1 && (row.Relationship == MappingRelationship.Equal || row.Relationship == MappingRelationship.Equivalent);
        if (!isEqualPair)
        {
            return;
        }

        // Equal to one thing and in part another cannot be; a set of several may well be equal to one.
        string? crowded = structure.SourcesOf(row.Targets[0]) > 1 ? row.Targets[0] : structure.TargetsOf(row.Sources[0]) > 1 ? row.Sources[0] : null;
        if (crowded is not null)
        {
            issues.Add(CrosswalkIssues.EqualOnMerged, CrosswalkRowChecks.Name(row), CrosswalkRowChecks.PathOf(index) + "/relationship", CrosswalkRowChecks.Name(row), row.Relationship!.Value, crowded);
        }
    }

    private static void CheckAll(string catalog, IEnumerable<string> named, IssueDefinition definition, IssueCollector issues)
    {
        // A catalog that is not held has been reported already.
        if (StandardCatalogs.Find(catalog) is { } held)
        {
            HashSet<string> there = new(named, StringComparer.Ordinal);
            foreach (string id in LowestLevel.Of(held).Where(id => !there.Contains(id)))
            {
                issues.Add(definition, id, "/rows", id);
            }
        }
    }
}
