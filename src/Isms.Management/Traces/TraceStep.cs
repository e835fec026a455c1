namespace Isms.Management.Traces;

/// <summary>A step of a trace, from an element to one that follows from it. Immutable, with value equality.</summary>
public sealed record TraceStep
{
    internal TraceStep(string from, string to, string source, string member)
    {
        From = from;
        To = to;
        Source = source;
        Member = member;
    }

    /// <summary>The element in the earlier stage.</summary>
    public string From { get; }

    /// <summary>The element in the later stage.</summary>
    public string To { get; }

    /// <summary>The element in which the link stands: one of the two, or what names them both, such as a finding that names a control of the measure.</summary>
    public string Source { get; }

    /// <summary>The member of it in which the link stands.</summary>
    public string Member { get; }
}
