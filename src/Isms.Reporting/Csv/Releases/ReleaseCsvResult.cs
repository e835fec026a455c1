using Isms.Controls.Privacy;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Releases;

/// <summary>What was found in a release. Immutable.</summary>
public sealed class ReleaseCsvResult
{
    internal ReleaseCsvResult(KAnonymity? anonymity, IReadOnlyList<IsmsIssue> issues, bool isReadable = true)
    {
        Anonymity = anonymity;
        Issues = issues;
        IsReadable = isReadable;
    }

    /// <summary>The k-anonymity over the columns; null where an issue stands in the way, as figures over part of the rows would mislead.</summary>
    public KAnonymity? Anonymity { get; }

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    /// <summary>Whether the file could be read as CSV in UTF-8.</summary>
    public bool IsReadable { get; }
}
