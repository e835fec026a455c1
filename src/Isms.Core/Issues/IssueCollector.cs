namespace Isms.Core.Issues;

/// <summary>Collects issues in the order they are found. Not safe for use by several threads at once.</summary>
public sealed class IssueCollector
{
    private readonly List<IsmsIssue> issues = [];

    /// <summary>What was collected so far.</summary>
    public IReadOnlyList<IsmsIssue> Issues => issues;

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds an issue.</summary>
    /// <param name="definition">What was found.</param>
    /// <param name="subject">The id of the thing it is about; empty where there is none.</param>
    /// <param name="path">The JSON pointer of the place.</param>
    /// <param name="arguments">What goes into the places of the message.</param>
    public void Add(IssueDefinition definition, string subject, string path, params string[] arguments) =>
        Add(new IsmsIssue(definition, subject, path, arguments));

    /// <summary>Adds an issue about an element with an id.</summary>
    /// <param name="definition">What was found.</param>
    /// <param name="subject">The id of the thing it is about.</param>
    /// <param name="path">The JSON pointer of the place.</param>
    /// <param name="arguments">What goes into the places of the message.</param>
    public void Add(IssueDefinition definition, IIdentifier subject, string path, params string[] arguments) =>
        Add(new IsmsIssue(definition, Guard.NotNull(subject).Value, path, arguments));

    /// <summary>Adds an issue.</summary>
    /// <param name="issue">The issue.</param>
    public void Add(IsmsIssue issue)
    {
        issues.Add(Guard.NotNull(issue));
        HasErrors |= issue.Severity == IssueSeverity.Error;
    }
}
