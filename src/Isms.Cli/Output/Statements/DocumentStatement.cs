using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management;
using NodaTime;

namespace Isms.Cli.Output.Statements;

/// <summary>A statement of applicability with the document it stands in, and what is wrong with that.</summary>
internal sealed record DocumentStatement(StatementOfApplicability Statement, ManagementSystemDraft Document, LocalDate AsOf, IReadOnlyList<IsmsIssue> Errors)
{
    /// <summary>Says the errors of the document on the error stream.</summary>
    public void WriteErrors(ToolConsole console, IsmsLanguage language)
    {
        if (Errors.Count > 0)
        {
            IssueText.Write(console with { Out = console.Error }, Errors, language);
        }
    }
}
