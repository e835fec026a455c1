using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>
/// What published crosswalks give for two items by inference, or that an item has no counterpart. Not a published row: it says by which ways it was found.
/// Immutable, with value equality.
/// </summary>
public sealed record InferredMapping
{
    internal InferredMapping(string? source, string? target, EditionChangeKind? kind, ValueList<InferredPath> paths)
    {
        Source = source;
        Target = target;
        Kind = kind;
        Paths = paths;
        Relationship = IsEnd ? MappingRelationship.None : RelationshipTable.Agreed(paths.Select(path => path.Relationship));

        // An end holds only if every way ends; a relationship is as sure as the surest way that gives it.
        Confidence = IsEnd ? paths.Max(path => path.Confidence) : Supporting.Min(path => path.Confidence);
    }

    /// <summary>The item of the source catalog, or null where nothing precedes the target.</summary>
    public string? Source { get; }

    /// <summary>The item of the target catalog, or null where nothing succeeds the source.</summary>
    public string? Target { get; }

    /// <summary>
    /// How far source and target agree: what the ways say together by <see cref="RelationshipTable.Agreed"/>; <c>none</c> for an end; <c>undetermined</c> where the pairs cannot decide.
    /// </summary>
    public MappingRelationship Relationship { get; }

    /// <summary>Whether a step that the relationship rests on has one derived from the structure and not stated by a source.</summary>
    public bool IsRelationshipDerived => !IsEnd && Supporting.Any(path => path.Steps.Any(step => step.Pair.IsRelationshipDerived));

    /// <summary>What became of the source; null where a crosswalk on the way is no edition change.</summary>
    public EditionChangeKind? Kind { get; }

    /// <summary>The confidence of the least sure step on a way; of several ways the surest that gives the relationship, and for an end the least sure.</summary>
    public Confidence Confidence { get; }

    /// <summary>Where the steps come from, each source once; <c>recall</c> means from memory.</summary>
    public ValueList<string> Evidence => Rows.SelectMany(row => row.Evidence).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Items of a third catalog to which the subject of an ended source went.</summary>
    public ValueList<StandardReference> MovedTo => IsEnd ? Rows.SelectMany(row => row.MovedTo).Distinct().ToValueList() : [];

    /// <summary>Every way that leads from the source to the target, one or more; for an end every way and where it ended.</summary>
    public ValueList<InferredPath> Paths { get; }

    /// <summary>Whether the source or the target is missing.</summary>
    public bool IsEnd => Source is null || Target is null;

    /// <summary>Whether source and target are there and nothing says that they have nothing in common.</summary>
    public bool IsCorrespondence => !IsEnd && Relationship != MappingRelationship.None;

    // What the rows say is gathered when it is asked for: composing two crosswalks does not pay for it.
    private IEnumerable<CrosswalkRow> Rows => Paths.SelectMany(path => path.Steps).Select(step => step.Pair.Row);

    private IEnumerable<InferredPath> Supporting => Relationship == MappingRelationship.Undetermined || Paths.All(path => path.Relationship != Relationship)
        ? Paths
        : Paths.Where(path => path.Relationship == Relationship);

    /// <summary>Source, arrow, target; a dash for one that is missing.</summary>
    /// <returns>For example <c>A.5.1.1 → A.5.1</c>.</returns>
    public override string ToString() => $"{Source ?? "–"} → {Target ?? "–"}";
}
