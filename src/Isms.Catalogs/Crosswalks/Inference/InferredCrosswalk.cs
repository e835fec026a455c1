using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>
/// What a way over published crosswalks gives for two catalogs: every pair of items that pairs connect, every source all of whose ways end, every target that no source
/// reaches. In the order of the source catalog, what is new last in the order of the target catalog; the same for the same way, whatever the order of the rows.
/// Found without a search by source or target. Immutable and safe to share between threads.
/// </summary>
public sealed class InferredCrosswalk
{
    private readonly Dictionary<string, ValueList<InferredMapping>> bySource;
    private readonly Dictionary<string, ValueList<InferredMapping>> byTarget;

    private InferredCrosswalk(ValueList<CrosswalkLeg> route, ValueList<InferredMapping> mappings)
    {
        Route = route;
        Mappings = mappings;
        bySource = ItemIndex.By(mappings, mapping => mapping.Source);
        byTarget = ItemIndex.By(mappings, mapping => mapping.Target);
    }

    /// <summary>The crosswalks on the way, one or more.</summary>
    public ValueList<CrosswalkLeg> Route { get; }

    /// <summary>The identifier of the source catalog.</summary>
    public string Source => Route[0].Source;

    /// <summary>The identifier of the target catalog.</summary>
    public string Target => Route[Route.Count - 1].Target;

    /// <summary>Whether every crosswalk on the way is an edition change, so that every mapping has a kind.</summary>
    public bool IsEditionChange => Route.All(leg => leg.Crosswalk.IsEditionChange);

    /// <summary>The mappings, each pair of items once.</summary>
    public ValueList<InferredMapping> Mappings { get; }

    /// <summary>What a way gives.</summary>
    /// <param name="route">The crosswalks on it, one or more, each beginning where the one before ends.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no crosswalk, or one begins elsewhere.</exception>
    public static InferredCrosswalk Along(IEnumerable<CrosswalkLeg> route)
    {
        ValueList<CrosswalkLeg> legs = Guard.NotNull(route).ToValueList();
        if (legs.Count == 0)
        {
            throw new ArgumentException("A way over one crosswalk or more was expected.", nameof(route));
        }

        for (int i = 1; i < legs.Count; i++)
        {
            if (!string.Equals(legs[i - 1].Target, legs[i].Source, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Crosswalk {i + 1} of the way begins at {legs[i].Source}; the one before ends at {legs[i - 1].Target}.", nameof(route));
            }
        }

        return new InferredCrosswalk(legs, new PathTracer(legs).Trace());
    }

    /// <summary>The same way from the other end. The inverse of the inverse is the same again.</summary>
    /// <returns>The result.</returns>
    public InferredCrosswalk Inverse() => Along(Route.Reverse().Select(leg => leg.Inverse()));

    /// <summary>This way and then another. Composition is associative.</summary>
    /// <param name="next">The other, beginning where this ends.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The other begins elsewhere.</exception>
    public InferredCrosswalk Then(InferredCrosswalk next) => Along(Route.Concat(Guard.NotNull(next).Route));

    /// <summary>What an item of the source catalog corresponds to, or that nothing does. Allocates nothing.</summary>
    /// <param name="source">The item, as the catalog spells it.</param>
    /// <returns>The mappings; empty where no crosswalk says anything of the item.</returns>
    public ValueList<InferredMapping> From(string source) => ItemIndex.Of(bySource, source);

    /// <summary>What an item of the target catalog corresponds to, or that nothing does. Allocates nothing.</summary>
    /// <param name="target">The item, as the catalog spells it.</param>
    /// <returns>The mappings; empty where no crosswalk says anything of the item.</returns>
    public ValueList<InferredMapping> To(string target) => ItemIndex.Of(byTarget, target);
}
