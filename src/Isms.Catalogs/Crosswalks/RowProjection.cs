namespace Isms.Catalogs.Crosswalks;

/// <summary>What a statement about two sets of items says of one source and one target in them.</summary>
internal static class RowProjection
{
    /// <summary>Every source with every target; a missing side as null, so that an end is a pair too. None of an empty row.</summary>
    public static IEnumerable<(string? Source, string? Target)> PairsOf(CrosswalkRow row)
    {
        if (row.Sources.Count == 0)
        {
            return row.Targets.Select(target => ((string?)null, (string?)target));
        }

        return row.Targets.Count == 0
            ? row.Sources.Select(source => ((string?)source, (string?)null))
            : row.Sources.SelectMany(source => row.Targets.Select(target => ((string?)source, (string?)target)));
    }

    /// <summary>
    /// A union that lies within one target has each member in it; one source that contains a union contains each member. Nothing else follows: that a union is equal to a
    /// target does not make a member equal to it.
    /// </summary>
    public static MappingRelationship ToPair(MappingRelationship stated, int sources, int targets)
    {
        if ((sources == 1 && targets == 1) || stated == MappingRelationship.None)
        {
            return stated;
        }

        bool isSame = stated == MappingRelationship.Equal || stated == MappingRelationship.Equivalent;
        return targets == 1 && (isSame || stated == MappingRelationship.Subset) ? MappingRelationship.Subset
            : sources == 1 && (isSame || stated == MappingRelationship.Superset) ? MappingRelationship.Superset
            : MappingRelationship.Undetermined;
    }
}
