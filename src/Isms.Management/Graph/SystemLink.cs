namespace Isms.Management.Graph;

/// <summary>A link between two elements as it stands in the document. Immutable, with value equality.</summary>
public sealed record SystemLink
{
    internal SystemLink(string from, string to, string member, bool isPart)
    {
        From = from;
        To = to;
        Member = member;
        IsPart = isPart;
    }

    /// <summary>The element in which it stands.</summary>
    public string From { get; }

    /// <summary>The element it leads to.</summary>
    public string To { get; }

    /// <summary>The member in which it stands, as a path below <see cref="From"/>: <c>plan/what/0/treatments</c>.</summary>
    public string Member { get; }

    /// <summary>Whether the other element stands inside, such as a treatment in its risk; else it is referred to.</summary>
    public bool IsPart { get; }
}
