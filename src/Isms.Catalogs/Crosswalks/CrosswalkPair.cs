using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>One source and one target of a row, or one end of it, with what the row says or the structure of all rows gives for this pair. Immutable.</summary>
public sealed record CrosswalkPair
{
    internal CrosswalkPair(string? source, string? target, MappingRelationship relationship, bool isRelationshipDerived, EditionChangeKind? kind, CrosswalkRow row)
    {
        Source = source;
        Target = target;
        Relationship = relationship;
        IsRelationshipDerived = isRelationshipDerived;
        Kind = kind;
        Row = row;
    }

    /// <summary>The item of the source catalog, or null where the target is new.</summary>
    public string? Source { get; }

    /// <summary>The item of the target catalog, or null where nothing succeeds the source.</summary>
    public string? Target { get; }

    /// <summary>
    /// How far source and target agree: as the row says; else derived from the structure of an edition change (one to one equivalent, merged subset, split superset,
    /// both intersects) or, where nothing is said, <c>intersects</c>; <c>none</c> for an end. Of a row about sets only what follows for the pair: else <c>undetermined</c>.
    /// </summary>
    public MappingRelationship Relationship { get; }

    /// <summary>Whether the relationship is derived and no source states it of this pair.</summary>
    public bool IsRelationshipDerived { get; }

    /// <summary>What became of the source: as the row says, else by the structure. Null where the crosswalk is no edition change, or the titles that would tell are not held.</summary>
    public EditionChangeKind? Kind { get; }

    /// <summary>The row it belongs to.</summary>
    public CrosswalkRow Row { get; }

    /// <summary>Whether source and target are there and have something in common.</summary>
    public bool IsCorrespondence => Source is not null && Target is not null && Relationship != MappingRelationship.None;

    /// <summary>Source, arrow, target; a dash for one that is missing.</summary>
    /// <returns>For example <c>A.5.1.1 → A.5.1</c>.</returns>
    public override string ToString() => $"{Source ?? "–"} → {Target ?? "–"}";
}
