using Isms.Cli.Import.Authoring;
using Isms.Cli.Output;
using Isms.Cli.Output.Statements;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Statements;

/// <summary>The statement of applicability of a document.</summary>
internal static class DocumentStatements
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
}
