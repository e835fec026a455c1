namespace Isms.Risk.Differences;

/// <summary>An element of a register beside the risks that is new, gone or another. Immutable, with value equality.</summary>
public sealed record ElementChange
{
    internal ElementChange(string list, string id, ChangeKind kind)
    {
        List = list;
        Id = id;
        Kind = kind;
    }

    /// <summary>The list of the document it stands in: <c>assets</c>, <c>flows</c>, <c>detailedAnalyses</c>, <c>ownerApprovals</c>.</summary>
    public string List { get; }

    /// <summary>Its identifier; of an approval that of the risk owner.</summary>
    public string Id { get; }

    /// <summary>New, gone or changed.</summary>
    public ChangeKind Kind { get; }
}
