using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>
/// A published statement about a set of items of one catalog and a set of items of another: <c>{s1, s2} ↔ {t1}</c>. What it says of the sets it does not say
/// of each pair in them. Without target it states an end, without source a beginning. Immutable, with value equality.
/// </summary>
public sealed record CrosswalkRow : DocumentElement
{
    /// <summary>The items of the source catalog, as that spells them; empty where the targets are new.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The items of the target catalog, as that spells them; empty where nothing succeeds the sources.</summary>
    public required ValueList<string> Targets { get; init; }

    /// <summary>How far the set of sources and the set of targets agree, as the source of the row says it; null where it does not, and it is derived from the structure.</summary>
    public MappingRelationship? Relationship { get; init; }

    /// <summary>What became of the sources, as the source of the row says it; null where it does not, and it is derived from the structure.</summary>
    public EditionChangeKind? Kind { get; init; }

    /// <summary>Why, in our own words; null where nobody said.</summary>
    public LocalizedText? Rationale { get; init; }

    /// <summary>Where the row comes from; <c>recall</c> means from memory.</summary>
    public ValueList<string> Evidence { get; init; } = [];

    /// <summary>How sure the row is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Items of a third catalog to which the subject of an ended source went, such as a clause of the body.</summary>
    public ValueList<StandardReference> MovedTo { get; init; } = [];
}
