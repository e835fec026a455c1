using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks;

/// <summary>What makes rows wrong by themselves or beside each other. One pass over the rows with hash tables: linear in their number.</summary>
internal sealed class CrosswalkRowChecks
{
    private readonly CrosswalkDefinition definition;
    private readonly IssueCollector issues;
    private readonly Catalog? source;
    private readonly Catalog? target;
    private readonly CrosswalkStructure structure;
    private readonly Dictionary<string, int> rowBySets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), (bool IsNone, int Row)> pairs = [];
    private readonly Dictionary<string, int> mappedSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> mappedTargets = new(StringComparer.Ordinal);

    private CrosswalkRowChecks(CrosswalkDefinition definition, IssueCollector issues)
    {
        this.definition = definition;
        this.issues = issues;
        source = Find(definition.Source, "/source");
        target = Find(definition.Target, "/target");
        structure = new CrosswalkStructure(source, target, CrosswalkStructure.CorrespondencesOf(definition.Rows));
    }

    public static void Check(CrosswalkDefinition definition, IssueCollector issues) => new CrosswalkRowChecks(definition, issues).Check();

    public static string PathOf(int row) => FormattableString.Invariant($"/rows/{row}");

    /// <summary>The sets of a row on one line.</summary>
    public static string Name(CrosswalkRow row) => Name(row.Sources) + " → " + Name(row.Targets);

    private static string PathOf(int row, string member, int item) => FormattableString.Invariant($"/rows/{row}/{member}/{item}");

    private static string Name(ValueList<string> items) => items.Count == 0 ? "–" : string.Join(", ", items);

    private void Check()
    {
        for (int i = 0; i < definition.Rows.Count; i++)
        {
            CrosswalkRow row = definition.Rows[i];
            CheckSide(source, definition.Source, row.Sources, i, "sources");
            CheckSide(target, definition.Target, row.Targets, i, "targets");
            CheckStatement(row, i);
            CheckMovedTo(row, i);
            CheckSets(row, i);
            CheckPairs(row, i);
        }

        // Which items have a counterpart is known only now.
        for (int i = 0; i < definition.Rows.Count; i++)
        {
            CheckEnd(definition.Rows[i], i);
            CheckKind(definition.Rows[i], i);
        }
    }

    private Catalog? Find(string catalog, string path)
    {
        Catalog? found = StandardCatalogs.Find(catalog);
        if (found is null)
        {
            issues.Add(CrosswalkIssues.UnknownCatalog, catalog, path, catalog);
        }

        return found;
    }

    private void CheckSide(Catalog? catalog, string name, ValueList<string> items, int row, string side)
    {
        HashSet<string>? seen = items.Count > 1 ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < items.Count; i++)
        {
            if (catalog is not null && catalog.Find(items[i])?.Id != items[i])
            {
                issues.Add(CrosswalkIssues.UnknownItem, items[i], PathOf(row, side, i), name, items[i]);
            }

            if (seen?.Add(items[i]) == false)
            {
                issues.Add(CrosswalkIssues.RepeatedItem, items[i], PathOf(row, side, i), items[i]);
            }
        }
    }

    private void CheckStatement(CrosswalkRow row, int index)
    {
        if (row.Sources.Count == 0 && row.Targets.Count == 0)
        {
            issues.Add(CrosswalkIssues.EmptyRow, string.Empty, PathOf(index));
        }
        else if (row.Relationship == MappingRelationship.Undetermined)
        {
            issues.Add(CrosswalkIssues.UndeterminedRow, Name(row), PathOf(index) + "/relationship");
        }
        else if (row.Relationship is { } stated && stated != MappingRelationship.None && (row.Sources.Count == 0 || row.Targets.Count == 0))
        {
            issues.Add(CrosswalkIssues.RelationshipOfEnd, Name(row), PathOf(index) + "/relationship", stated.Value);
        }
    }

    private void CheckMovedTo(CrosswalkRow row, int index)
    {
        for (int i = 0; i < row.MovedTo.Count; i++)
        {
            StandardReference reference = row.MovedTo[i];
            if (StandardCatalogs.Ids.Contains(reference.Catalog) && StandardCatalogs.Resolve(reference) is null)
            {
                issues.Add(CrosswalkIssues.UnknownMovedTo, Name(row), PathOf(index, "movedTo", i), reference.ToString());
            }
        }
    }

    private void CheckSets(CrosswalkRow row, int index)
    {
        string key = KeyOf(row.Sources) + "|" + KeyOf(row.Targets);
        if (!rowBySets.TryGetValue(key, out int first))
        {
            rowBySets.Add(key, index);
            return;
        }

        CrosswalkRow earlier = definition.Rows[first];
        (ICode? Here, ICode? There) different = Differ(row.Relationship, earlier.Relationship) ? (row.Relationship, earlier.Relationship)
            : Differ(row.Kind, earlier.Kind) ? (row.Kind, earlier.Kind)
            : default;
        if (different is ({ } here, { } there))
        {
            issues.Add(CrosswalkIssues.ContradictoryRows, Name(row), PathOf(index), Name(row), here.Value, there.Value, PathOf(first));
        }
        else
        {
            issues.Add(CrosswalkIssues.DuplicateRow, Name(row), PathOf(index), Name(row), PathOf(first));
        }
    }

    // The same for the same set; each item with its length before it, so that no two sets look alike.
    private static string KeyOf(ValueList<string> items) =>
        string.Concat(items.OrderBy(id => id, StringComparer.Ordinal).Select(id => FormattableString.Invariant($"{id.Length}:{id}")));

    private static bool Differ(ICode? one, ICode? other) => one is not null && other is not null && !one.Equals(other);

    private void CheckPairs(CrosswalkRow row, int index)
    {
        bool isNone = row.Relationship == MappingRelationship.None;
        foreach (string from in row.Sources)
        {
            foreach (string to in row.Targets)
            {
                if (!pairs.TryGetValue((from, to), out (bool IsNone, int Row) earlier))
                {
                    pairs.Add((from, to), (isNone, index));
                }
                else if (earlier.IsNone != isNone && earlier.Row != index)
                {
                    issues.Add(CrosswalkIssues.NoneAndSome, Name(row), PathOf(index), $"{from} → {to}", PathOf(earlier.Row));
                }

                if (!isNone)
                {
                    mappedSources[from] = index;
                    mappedTargets[to] = index;
                }
            }
        }
    }

    private void CheckEnd(CrosswalkRow row, int index)
    {
        if (row.Targets.Count > 0 && row.Sources.Count > 0)
        {
            return;
        }

        Dictionary<string, int> mapped = row.Targets.Count == 0 ? mappedSources : mappedTargets;
        foreach (string id in row.Targets.Count == 0 ? row.Sources : row.Targets)
        {
            if (mapped.TryGetValue(id, out int other))
            {
                issues.Add(CrosswalkIssues.EndAndPair, id, PathOf(index), id, PathOf(other));
            }
        }
    }

    private void CheckKind(CrosswalkRow row, int index)
    {
        if (row.Kind is not { } stated)
        {
            return;
        }

        foreach ((string? from, string? to) in RowProjection.PairsOf(row))
        {
            // Where titles are not held, both words for one to one are as good.
            EditionChangeKind? byStructure = structure.KindOf(from, to);
            if (byStructure is null ? stated != EditionChangeKind.Unchanged && stated != EditionChangeKind.Renamed : byStructure != stated)
            {
                string expected = byStructure?.Value ?? $"{EditionChangeKind.Unchanged} / {EditionChangeKind.Renamed}";
                issues.Add(CrosswalkIssues.KindAgainstStructure, Name(row), PathOf(index) + "/kind", $"{from ?? "–"} → {to ?? "–"}", stated.Value, expected);
            }
        }
    }
}
