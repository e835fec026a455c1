using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>
/// How far the subject of the sources and that of the targets agree, read from the sources to the targets, as NIST IR 8477 has it for sets.
/// </summary>
public sealed class MappingRelationship : Code<MappingRelationship>
{
    private MappingRelationship(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MappingRelationship(string value)
        : base(value)
    {
    }

    /// <summary>The same in subject and in words.</summary>
    public static MappingRelationship Equal { get; } = new("equal", LocalizedText.Create("同一", "equal"));

    /// <summary>The same in subject, in other words.</summary>
    public static MappingRelationship Equivalent { get; } = new("equivalent", LocalizedText.Create("同等", "equivalent"));

    /// <summary>The sources are a part of the targets.</summary>
    public static MappingRelationship Subset { get; } = new("subset", LocalizedText.Create("部分", "subset"));

    /// <summary>The targets are a part of the sources.</summary>
    public static MappingRelationship Superset { get; } = new("superset", LocalizedText.Create("包含", "superset"));

    /// <summary>Both have something in common, and each has something that the other has not.</summary>
    public static MappingRelationship Intersects { get; } = new("intersects", LocalizedText.Create("一部重複", "intersects"));

    /// <summary>Nothing in common.</summary>
    public static MappingRelationship None { get; } = new("none", LocalizedText.Create("対応なし", "none"));

    /// <summary>The pairs on the way cannot decide. Only an inferred result has it, never a published row.</summary>
    public static MappingRelationship Undetermined { get; } = new("undetermined", LocalizedText.Create("判定不能", "undetermined"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MappingRelationship> List { get; } = new(
        "mappingRelationship", value => new MappingRelationship(value), Equal, Equivalent, Subset, Superset, Intersects, None, Undetermined);
}
