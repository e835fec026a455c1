using Isms.Core;
using Isms.Management.Graph;
using NodaTime;

namespace Isms.Management.Traces;

/// <summary>
/// What an element of a management system rests on and what follows from it, along the chain of <see cref="TraceStage"/>, with the places where the chain breaks off.
/// Made by <see cref="SystemTracer"/>. Immutable, with value equality.
/// </summary>
public sealed record SystemTrace
{
    internal SystemTrace(SystemElement start, LocalDate asOf)
    {
        Start = start;
        AsOf = asOf;
    }

    /// <summary>The element traced.</summary>
    public SystemElement Start { get; }

    /// <summary>Where in the chain it stands; null where it stands beside it, as a document or an asset does.</summary>
    public TraceStage? Stage { get; internal init; }

    /// <summary>The date as of which the chain is judged: what happened later is not in it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the element itself is of a later day, so that nothing is traced.</summary>
    public bool IsLater { get; internal init; }

    /// <summary>Of an element beside the chain, the elements of the chain that it names or that name it; of one in the chain, none.</summary>
    public ValueList<TracedElement> Touching { get; internal init; } = [];

    /// <summary>What it rests on, in the order of the chain.</summary>
    public ValueList<TracedElement> Back { get; internal init; } = [];

    /// <summary>What follows from it, in the order of the chain.</summary>
    public ValueList<TracedElement> Forward { get; internal init; } = [];

    /// <summary>The steps between the elements, in the order of the chain.</summary>
    public ValueList<TraceStep> Steps { get; internal init; } = [];

    /// <summary>The gaps of all elements of the trace, in the order of the chain.</summary>
    public ValueList<TraceGap> Gaps { get; internal init; } = [];

    /// <summary>Every link that stands in the element or leads to it, also from and to what is beside the chain, in the order of the document.</summary>
    public ValueList<SystemLink> Links { get; internal init; } = [];
}
