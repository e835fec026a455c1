namespace Isms.Core.Issues;

/// <summary>Data that were expected to be right have errors. It carries everything that was found. Immutable.</summary>
public sealed class IsmsIssuesException : Exception
{
    /// <summary>Describes what was found.</summary>
    /// <param name="issues">Every issue, at least one of them an error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="issues"/> is null.</exception>
    public IsmsIssuesException(IReadOnlyList<IsmsIssue> issues)
        : base(Describe(Guard.NotNull(issues))) => Issues = issues;

    /// <summary>Every issue, in the order found.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    private static string Describe(IReadOnlyList<IsmsIssue> issues)
    {
        IsmsIssue[] errors = issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray();
        return FormattableString.Invariant($"The data have {errors.Length} error(s): ") + string.Join("; ", errors.Take(5)) + (errors.Length > 5 ? "; ..." : string.Empty);
    }
}
