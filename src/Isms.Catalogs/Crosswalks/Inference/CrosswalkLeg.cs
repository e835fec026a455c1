using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>A published crosswalk as a part of a way between catalogs, in its own direction or in the inverse. Immutable.</summary>
/// <param name="Crosswalk">The crosswalk.</param>
/// <param name="IsInverse">Whether it is read from its targets to its sources.</param>
public sealed record CrosswalkLeg(Crosswalk Crosswalk, bool IsInverse)
{
    /// <summary>The catalog it begins at.</summary>
    public string Source => IsInverse ? Crosswalk.Target : Crosswalk.Source;

    /// <summary>The catalog it ends at.</summary>
    public string Target => IsInverse ? Crosswalk.Source : Crosswalk.Target;

    /// <summary>The same crosswalk in the other direction.</summary>
    /// <returns>The leg.</returns>
    public CrosswalkLeg Inverse() => new(Crosswalk, !IsInverse);

    /// <summary>Every step, in the order of the rows.</summary>
    internal IEnumerable<CrosswalkStep> Steps => Crosswalk.Pairs.Select(StepOf);

    /// <summary>The steps that begin at an item.</summary>
    internal IEnumerable<CrosswalkStep> StepsFrom(string id) => (IsInverse ? Crosswalk.PairsTo(id) : Crosswalk.PairsFrom(id)).Select(StepOf);

    /// <summary>Every item that it begins at, each once, in the order of the rows.</summary>
    internal IEnumerable<string> Sources => Ids(IsInverse ? pair => pair.Target : pair => pair.Source);

    /// <summary>Every item that it ends at, each once, in the order of the rows.</summary>
    internal IEnumerable<string> Targets => Ids(IsInverse ? pair => pair.Source : pair => pair.Target);

    private IEnumerable<string> Ids(Func<CrosswalkPair, string?> side) => Crosswalk.Pairs.Select(side).OfType<string>().Distinct(StringComparer.Ordinal);

    private CrosswalkStep StepOf(CrosswalkPair pair) => new(this, pair);
}
