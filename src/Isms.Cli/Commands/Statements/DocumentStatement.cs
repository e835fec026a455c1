using Isms.Cli.Import;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Cli.Commands.Statements;

/// <summary>A statement of applicability with the document it stands in, and what is wrong with that.</summary>
internal sealed record DocumentStatement(StatementOfApplicability Statement, ManagementSystemDraft Document, LocalDate AsOf, IReadOnlyList<IsmsIssue> Errors)
{
    /// <summary>Reads one; where there is none, why is said on the error stream, and the exit code tells.</summary>
    public static async Task<(DocumentStatement? Found, int ExitCode)> ReadAsync(
        FileInfo file, string? catalog, DocumentReadOptions options, ToolConsole console, IsmsLanguage language, CancellationToken cancellationToken)
    {
        DocumentReadResult read = await DocumentInput.ReadAsync(file, options, cancellationToken).ConfigureAwait(false);
        if (read.Draft is not { } draft)
        {
            return (null, DocumentInput.Refuse(console, read, language));
        }

        IsmsIssue[] errors = [.. read.Issues.Where(issue => issue.Severity == IssueSeverity.Error)];
        StatementOfApplicability? statement = catalog is null ? draft.Controls.StatementInForce() : draft.Controls.Statements.FirstOrDefault(one => one.Catalog == catalog);
        if (statement is null)
        {
            IsmsIssue none = new(ImportIssues.NoStatement, catalog ?? string.Empty, "/statements", catalog ?? "inForce");
            IssueText.Write(console with { Out = console.Error }, [.. errors, none], language);
            return (null, ExitCode.Issues);
        }

        return (new DocumentStatement(statement, draft, read.AsOf!.Value, errors), ExitCode.Done);
    }

    /// <summary>Says the errors of the document on the error stream.</summary>
    public void WriteErrors(ToolConsole console, IsmsLanguage language)
    {
        if (Errors.Count > 0)
        {
            IssueText.Write(console with { Out = console.Error }, Errors, language);
        }
    }
}
