using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks;

/// <summary>
/// The published correspondence between two catalogs: its rows, and every pair in them with its relationship and kind of change, found without a search.
/// Made of a <see cref="CrosswalkDefinition"/> without fault. Immutable and safe to share between threads.
/// </summary>
public sealed class Crosswalk
{
    private readonly Dictionary<string, ValueList<CrosswalkPair>> bySource;
    private readonly Dictionary<string, ValueList<CrosswalkPair>> byTarget;

    private Crosswalk(CrosswalkDefinition definition)
    {
        Definition = definition;
        CrosswalkStructure structure = new(
            StandardCatalogs.Find(Source), StandardCatalogs.Find(Target), CrosswalkStructure.CorrespondencesOf(definition.Rows));
        Pairs = definition.Rows.SelectMany(row => RowProjection.PairsOf(row).Select(pair => PairOf(row, pair.Source, pair.Target, structure))).ToValueList();
        bySource = ItemIndex.By(Pairs, pair => pair.Source);
        byTarget = ItemIndex.By(Pairs, pair => pair.Target);
    }

    /// <summary>What it was made of.</summary>
    public CrosswalkDefinition Definition { get; }

    /// <summary>The identifier: <c>iso27001-2013-2022</c>.</summary>
    public string Id => Definition.Id;

    /// <summary>The identifier of the source catalog.</summary>
    public string Source => Definition.Source;

    /// <summary>The identifier of the target catalog.</summary>
    public string Target => Definition.Target;

    /// <summary>Whether the target is a later edition of the source.</summary>
    public bool IsEditionChange => Definition.IsEditionChange;

    /// <summary>The rows, in their order.</summary>
    public ValueList<CrosswalkRow> Rows => Definition.Rows;

    /// <summary>Every pair and every end in the rows, in the order of the rows.</summary>
    public ValueList<CrosswalkPair> Pairs { get; }

    /// <summary>A crosswalk of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The crosswalk.</returns>
    /// <exception cref="IsmsIssuesException">The definition has errors; the exception has all issues.</exception>
    public static Crosswalk Create(CrosswalkDefinition definition) =>
        TryCreate(definition, out Crosswalk? crosswalk, out IReadOnlyList<IsmsIssue> issues) ? crosswalk : throw new IsmsIssuesException(issues);

    /// <summary>A crosswalk of a definition, or everything that is wrong with its rows.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="crosswalk">The crosswalk, or null where an issue is an error.</param>
    /// <param name="issues">Every issue of the rows. What a review says of the whole, such as a missing end, does not stand in the way.</param>
    /// <returns>True when there is a crosswalk.</returns>
    public static bool TryCreate(CrosswalkDefinition definition, [NotNullWhen(true)] out Crosswalk? crosswalk, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        CrosswalkRowChecks.Check(Guard.NotNull(definition), collector);
        issues = collector.Issues;
        crosswalk = collector.HasErrors ? null : new Crosswalk(definition);
        return crosswalk is not null;
    }

    /// <summary>What corresponds to an item of the source catalog, or that nothing does. Allocates nothing.</summary>
    /// <param name="source">The item, as the catalog spells it.</param>
    /// <returns>The pairs in the order of the rows; empty where no row names the item.</returns>
    public ValueList<CrosswalkPair> PairsFrom(string source) => ItemIndex.Of(bySource, source);

    /// <summary>What an item of the target catalog corresponds to, or that it is new. Allocates nothing.</summary>
    /// <param name="target">The item, as the catalog spells it.</param>
    /// <returns>The pairs in the order of the rows; empty where no row names the item.</returns>
    public ValueList<CrosswalkPair> PairsTo(string target) => ItemIndex.Of(byTarget, target);

    /// <summary>The identifier.</summary>
    /// <returns>The same as <see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private CrosswalkPair PairOf(CrosswalkRow row, string? source, string? target, CrosswalkStructure structure)
    {
        MappingRelationship relationship = row.Relationship is { } stated ? RowProjection.ToPair(stated, row.Sources.Count, row.Targets.Count)
            : source is null || target is null ? MappingRelationship.None
            : IsEditionChange ? structure.RelationshipOf(source, target)
            : MappingRelationship.Intersects;
        bool isDerived = source is not null && target is not null && row.Relationship != relationship;
        bool hasKind = IsEditionChange && (source is null || target is null || relationship != MappingRelationship.None);
        return new CrosswalkPair(source, target, relationship, isDerived, row.Kind ?? (hasKind ? structure.KindOf(source, target) : null), row);
    }
}
