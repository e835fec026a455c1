namespace Isms.Catalogs.Crosswalks;

/// <summary>The graph of pairs: how many targets each source has and how many sources each target, and what kind of change that is.</summary>
internal sealed class CrosswalkStructure
{
    private readonly Dictionary<string, int> targetsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sourcesOf = new(StringComparer.Ordinal);
    private readonly Catalog? source;
    private readonly Catalog? target;

    public CrosswalkStructure(Catalog? source, Catalog? target, IEnumerable<(string Source, string Target)> correspondences)
    {
        this.source = source;
        this.target = target;
        HashSet<(string, string)> seen = [];
        foreach ((string from, string to) in correspondences)
        {
            if (seen.Add((from, to)))
            {
                targetsOf[from] = TargetsOf(from) + 1;
                sourcesOf[to] = SourcesOf(to) + 1;
            }
        }
    }

    /// <summary>The correspondences that rows state: every source with every target, unless the row says they have nothing in common.</summary>
    public static IEnumerable<(string Source, string Target)> CorrespondencesOf(IEnumerable<CrosswalkRow> rows) =>
        from row in rows
        where row.Relationship != MappingRelationship.None
        from source in row.Sources
        from target in row.Targets
        select (source, target);

    public int TargetsOf(string id) => targetsOf.TryGetValue(id, out int count) ? count : 0;

    public int SourcesOf(string id) => sourcesOf.TryGetValue(id, out int count) ? count : 0;

    /// <summary>The kind of change of a pair that is one of the correspondences, or of an end; null where the titles that would tell are not held.</summary>
    public EditionChangeKind? KindOf(string? from, string? to)
    {
        if (from is null)
        {
            return EditionChangeKind.New;
        }

        if (to is null)
        {
            return EditionChangeKind.Withdrawn;
        }

        return (TargetsOf(from) > 1, SourcesOf(to) > 1) switch
        {
            (true, true) => EditionChangeKind.SplitAndMerged,
            (true, false) => EditionChangeKind.Split,
            (false, true) => EditionChangeKind.Merged,
            _ => (source?.Find(from), target?.Find(to)) is ({ } old, { } successor)
                ? HaveSameTitle(old, successor) ? EditionChangeKind.Unchanged : EditionChangeKind.Renamed
                : null,
        };
    }

    /// <summary>What the structure of an edition change gives for the relationship of a pair where no source gives one.</summary>
    public MappingRelationship RelationshipOf(string from, string to) => (TargetsOf(from) > 1, SourcesOf(to) > 1) switch
    {
        (true, true) => MappingRelationship.Intersects,
        (true, false) => MappingRelationship.Superset,
        (false, true) => MappingRelationship.Subset,
        _ => MappingRelationship.Equivalent,
    };

    // Letters and digits only: editions differ in hyphens and commas without meaning anything by it.
    private static bool HaveSameTitle(CatalogItem one, CatalogItem other) =>
        string.Equals(Letters(one.Title.ToString()), Letters(other.Title.ToString()), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string title) => new(title.Where(char.IsLetterOrDigit).ToArray());
}
