namespace Isms.Risk.Differences;

/// <summary>A member of a risk that is another. Immutable, with value equality.</summary>
public sealed record MemberChange
{
    internal MemberChange(string name, string? from, string? to)
    {
        Name = name;
        From = from;
        To = to;
    }

    /// <summary>The name of the member in a document; <c>unknownMembers</c> for those this version does not know.</summary>
    public string Name { get; }

    /// <summary>The older value as a document writes it; null where there was none, or it is not a single word, number or date.</summary>
    public string? From { get; }

    /// <summary>The newer value, likewise.</summary>
    public string? To { get; }
}
