using Isms.Core;

namespace Isms.Risk.Treatment.Correspondence;

/// <summary>How the meaning of a treatment option relates to that of a word of another list.</summary>
public sealed class CorrespondenceRelationship : Code<CorrespondenceRelationship>
{
    private CorrespondenceRelationship(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CorrespondenceRelationship(string value)
        : base(value)
    {
    }

    /// <summary>Both mean the same.</summary>
    public static CorrespondenceRelationship Equivalent { get; } = new("equivalent", LocalizedText.Create("同じ", "equivalent"));

    /// <summary>The option is the narrower of the two.</summary>
    public static CorrespondenceRelationship Subset { get; } = new("subset", LocalizedText.Create("狭い", "subset"));

    /// <summary>The option is the wider of the two.</summary>
    public static CorrespondenceRelationship Superset { get; } = new("superset", LocalizedText.Create("広い", "superset"));

    /// <summary>They overlap and neither contains the other.</summary>
    public static CorrespondenceRelationship Intersects { get; } = new("intersects", LocalizedText.Create("重なる", "intersects"));

    /// <summary>The other list has nothing that corresponds.</summary>
    public static CorrespondenceRelationship NoCounterpart { get; } = new("none", LocalizedText.Create("対応なし", "none"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CorrespondenceRelationship> List { get; } = new("correspondenceRelationship", value => new CorrespondenceRelationship(value), Equivalent, Subset, Superset, Intersects, NoCounterpart);
}
