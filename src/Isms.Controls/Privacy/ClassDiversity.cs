namespace Isms.Controls.Privacy;

/// <summary>How many equivalence classes of a release have one number of different sensitive values. Immutable, with value equality.</summary>
public sealed record ClassDiversity
{
    internal ClassDiversity(long values, long classes, long rows)
    {
        Values = values;
        Classes = classes;
        Rows = rows;
    }

    /// <summary>The number of different values in each of them; 1 or more.</summary>
    public long Values { get; }

    /// <summary>The number of classes with that many; 1 or more.</summary>
    public long Classes { get; }

    /// <summary>The number of rows in them together.</summary>
    public long Rows { get; }
}
