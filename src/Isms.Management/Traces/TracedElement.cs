using Isms.Core;
using Isms.Management.Graph;

namespace Isms.Management.Traces;

/// <summary>An element in a trace. Immutable.</summary>
public sealed record TracedElement
{
    internal TracedElement(SystemElement element, TraceStage stage, ValueList<TraceGap> gaps)
    {
        Element = element;
        Stage = stage;
        Gaps = gaps;
    }

    /// <summary>The element. A reading, which has no id in the document, is named by its measure and its period: <c>M-01/FY2025-Q3</c>.</summary>
    public SystemElement Element { get; }

    /// <summary>Where in the chain it stands.</summary>
    public TraceStage Stage { get; }

    /// <summary>What is missing after it.</summary>
    public ValueList<TraceGap> Gaps { get; }
}
