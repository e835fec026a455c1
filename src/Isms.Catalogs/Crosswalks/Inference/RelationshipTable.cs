namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>
/// What follows for the ends of a way from the relationships on it. First step in the rows, second in the columns; what is not in the table is <c>undetermined</c>:
/// <code>
/// then         equal       equivalent  subset  superset  intersects  none
/// equal        equal       equivalent  subset  superset  intersects  none
/// equivalent   equivalent  equivalent  subset  superset  intersects  none
/// subset       subset      subset      subset  –         –           none
/// superset     superset    superset    –       superset  –           –
/// intersects   intersects  intersects  –       –         –           –
/// none         none        none        –       none      –           –
/// </code>
/// Equal and equivalent change nothing. Subset after superset cannot be decided: two items contain a third, and may be equal, contain each other, or overlap. Superset after
/// subset cannot either: two parts of a third may be anything. Nor can anything but equality after intersects. What lies within something that has nothing in common with a
/// third has nothing in common with it. Composition is associative. Static and thread-safe.
/// </summary>
public static class RelationshipTable
{
    /// <summary>The relationship of the ends of two steps.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="second">The second step.</param>
    /// <returns>What follows; <c>undetermined</c> where nothing does.</returns>
    public static MappingRelationship Then(MappingRelationship first, MappingRelationship second)
    {
        Guard.NotNull(first);
        Guard.NotNull(second);
        if (IsSame(first))
        {
            return first == MappingRelationship.Equivalent && second == MappingRelationship.Equal ? first : Known(second);
        }

        if (IsSame(second))
        {
            return Known(first);
        }

        bool isKept = (first == second && (first == MappingRelationship.Subset || first == MappingRelationship.Superset))
            || (first == MappingRelationship.Subset && second == MappingRelationship.None);
        return isKept ? second
            : first == MappingRelationship.None && second == MappingRelationship.Superset ? first
            : MappingRelationship.Undetermined;
    }

    /// <summary>The relationship read from the targets to the sources.</summary>
    /// <param name="relationship">The relationship read from the sources to the targets.</param>
    /// <returns>Subset for superset and the other way round; the others as they are.</returns>
    public static MappingRelationship Inverse(MappingRelationship relationship)
    {
        Guard.NotNull(relationship);
        return relationship == MappingRelationship.Subset ? MappingRelationship.Superset
            : relationship == MappingRelationship.Superset ? MappingRelationship.Subset
            : relationship;
    }

    /// <summary>
    /// What several ways between the same two items say together: that which all say that can decide, whatever their order; equal and equivalent give equivalent.
    /// Ways that decide differently leave it undetermined: nothing is added up from pairs.
    /// </summary>
    /// <param name="relationships">What each way gives.</param>
    /// <returns>What they give together.</returns>
    public static MappingRelationship Agreed(IEnumerable<MappingRelationship> relationships)
    {
        MappingRelationship[] decided = Guard.NotNull(relationships).Where(relationship => Known(relationship) != MappingRelationship.Undetermined).Distinct().ToArray();
        return decided.Length == 1 ? decided[0]
            : decided.Length == 2 && decided.All(IsSame) ? MappingRelationship.Equivalent
            : MappingRelationship.Undetermined;
    }

    /// <summary>What became of the item, read from the new edition to the old.</summary>
    internal static EditionChangeKind? Inverse(EditionChangeKind? kind) => kind is null ? null
        : kind == EditionChangeKind.Merged ? EditionChangeKind.Split
        : kind == EditionChangeKind.Split ? EditionChangeKind.Merged
        : kind == EditionChangeKind.New ? EditionChangeKind.Withdrawn
        : kind == EditionChangeKind.Withdrawn ? EditionChangeKind.New
        : kind;

    internal static bool IsSame(MappingRelationship relationship) => relationship == MappingRelationship.Equal || relationship == MappingRelationship.Equivalent;

    // A word that the list does not have decides nothing.
    private static MappingRelationship Known(MappingRelationship relationship) => relationship.IsKnown ? relationship : MappingRelationship.Undetermined;
}
