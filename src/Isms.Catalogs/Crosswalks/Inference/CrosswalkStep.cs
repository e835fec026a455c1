using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>One pair of a published crosswalk, read in the direction of the way it lies on. Immutable, with value equality.</summary>
public sealed record CrosswalkStep
{
    internal CrosswalkStep(CrosswalkLeg leg, CrosswalkPair pair)
    {
        Leg = leg;
        Pair = pair;
    }

    /// <summary>The crosswalk and the direction.</summary>
    public CrosswalkLeg Leg { get; }

    /// <summary>The published pair, in the direction of its crosswalk.</summary>
    public CrosswalkPair Pair { get; }

    /// <summary>The item it begins at, or null where the way begins here because the target is new.</summary>
    public string? Source => Leg.IsInverse ? Pair.Target : Pair.Source;

    /// <summary>The item it ends at, or null where the way ends here because the source has ended.</summary>
    public string? Target => Leg.IsInverse ? Pair.Source : Pair.Target;

    /// <summary>How far source and target agree, in this direction.</summary>
    public MappingRelationship Relationship => Leg.IsInverse ? RelationshipTable.Inverse(Pair.Relationship) : Pair.Relationship;

    /// <summary>What became of the source, in this direction; null where the crosswalk is no edition change.</summary>
    public EditionChangeKind? Kind => Leg.IsInverse ? RelationshipTable.Inverse(Pair.Kind) : Pair.Kind;
}
