using Isms.Core;

namespace Isms.Management.Traces;

/// <summary>A place where a chain breaks off: an element whose next step is missing. A fact, not a judgement; whether it is a nonconformity the checks say. Immutable.</summary>
public sealed record TraceGap
{
    internal TraceGap(string element, TraceStage stage, TraceGapKind kind, LocalizedText text)
    {
        Element = element;
        Stage = stage;
        Kind = kind;
        Text = text;
    }

    /// <summary>The id of the element.</summary>
    public string Element { get; }

    /// <summary>Where in the chain it stands.</summary>
    public TraceStage Stage { get; }

    /// <summary>What is missing.</summary>
    public TraceGapKind Kind { get; }

    /// <summary>The same in words, with the periods where readings are missing.</summary>
    public LocalizedText Text { get; }
}
