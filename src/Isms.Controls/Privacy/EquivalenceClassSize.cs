namespace Isms.Controls.Privacy;

/// <summary>How many equivalence classes of one size a release has. Immutable, with value equality.</summary>
public sealed record EquivalenceClassSize
{
    internal EquivalenceClassSize(long size, long classes)
    {
        Size = size;
        Classes = classes;
    }

    /// <summary>The number of rows in each of them; 1 or more.</summary>
    public long Size { get; }

    /// <summary>The number of classes of that size; 1 or more.</summary>
    public long Classes { get; }

    /// <summary>The number of rows in them together.</summary>
    public long Rows => Size * Classes;
}
