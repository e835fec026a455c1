using Isms.Controls.Applicability;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Statements;

/// <summary>What reading a statement of applicability from CSV gives. Immutable.</summary>
public sealed record StatementCsvResult
{
    internal StatementCsvResult(StatementOfApplicability? statement, IReadOnlyList<IsmsIssue> issues, bool isReadable = true)
    {
        Statement = statement;
        Issues = issues;
        IsReadable = isReadable;
    }

    /// <summary>
    /// The statement; null where the edition is not known or a line could not be taken in whole. An unknown control, a word of no known status and a control said twice are issues
    /// and are in the statement as they stand.
    /// </summary>
    public StatementOfApplicability? Statement { get; }

    /// <summary>Everything that is wrong, in the order of the lines; then the controls that have no line.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    /// <summary>Whether the file is text in UTF-8 at all.</summary>
    public bool IsReadable { get; }
}
