using Isms.Core.Issues;
using NodaTime;

namespace Isms.Management.Document;

/// <summary>What came of reading a document. Immutable.</summary>
public sealed record DocumentReadResult
{
    internal DocumentReadResult(ManagementSystemDraft? draft, LocalDate? asOf, IReadOnlyList<IsmsIssue> issues)
    {
        Draft = draft;
        AsOf = asOf;
        Issues = issues;
        System = draft is null || issues.Any(issue => issue.Severity == IssueSeverity.Error) ? null : new ManagementSystem(draft);
    }

    /// <summary>The management system; null where an issue is an error.</summary>
    public ManagementSystem? System { get; }

    /// <summary>What could be read, errors or not, for looking at what is wrong; null where the document has no readable evaluation date, organisation or criteria; the issues have everything all the same.
    /// Elements that could not be read are missing in it.</summary>
    public ManagementSystemDraft? Draft { get; }

    /// <summary>The date as of which requirements were judged; null where no date is known.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Everything that was found: faults of the text and its shape first, then what the rules say, in the order of the document.
    /// Paths are those of the document that was read. What could not be read is reported itself; nothing is concluded from its absence.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }
}
