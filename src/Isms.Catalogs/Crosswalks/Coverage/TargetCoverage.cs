using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Coverage;

/// <summary>How far one item of the target catalog is covered, and why. Immutable, with value equality.</summary>
public sealed record TargetCoverage
{
    internal TargetCoverage(string target, CoverageState state, ValueList<string> sources, LocalizedText reason)
    {
        Target = target;
        State = state;
        Sources = sources;
        Reason = reason;
    }

    /// <summary>The item, as the target catalog spells it.</summary>
    public string Target { get; }

    /// <summary>How far it is covered.</summary>
    public CoverageState State { get; }

    /// <summary>Every source item that has to do with it, in the order of the crosswalk; empty for one that is new.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>Why, with the source items that decided.</summary>
    public LocalizedText Reason { get; }
}
