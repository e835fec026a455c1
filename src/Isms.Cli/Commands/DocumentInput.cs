using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Document;

namespace Isms.Cli.Commands;

/// <summary>The document a command works on.</summary>
internal static class DocumentInput
{
    // What makes a file unreadable as a document at all, as against a document with errors.
    private static readonly HashSet<string> Unreadable = new(
        [JsonIssues.NotJson.Code, JsonIssues.NotUtf8.Code, JsonIssues.TooDeep.Code, JsonIssues.TooLarge.Code],
        StringComparer.Ordinal);

    public static Argument<FileInfo> Argument() => new("FILE") { Description = "a document isms/1" };

    public static async Task<DocumentReadResult> ReadAsync(FileInfo file, DocumentReadOptions options, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no file {file.FullName}.", file.FullName);
        }

        FileStream stream = file.OpenRead();
        await using (stream.ConfigureAwait(false))
        {
            return await ManagementSystemDocument.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the file is no document at all: exit code 2.</summary>
    public static bool IsUnreadable(DocumentReadResult read) => read.Draft is null && IsUnreadable(read.Issues);

    /// <summary>Whether the issues of a reading that gave nothing mean that the file is no document at all.</summary>
    public static bool IsUnreadable(IEnumerable<IsmsIssue> issues) =>
        issues.Any(issue => Unreadable.Contains(issue.Code) || (issue.Code == JsonIssues.WrongType.Code && issue.Path.Length == 0));

    /// <summary>Says on the error stream why a document with errors goes no further.</summary>
    public static int Refuse(ToolConsole console, DocumentReadResult read, IsmsLanguage language)
    {
        ToolConsole error = console with { Out = console.Error };
        IssueText.Write(error, read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray(), language);
        return IsUnreadable(read) ? ExitCode.Usage : ExitCode.Issues;
    }

    /// <summary>Says on the error stream what is wrong with a file beside the document.</summary>
    public static int Refuse(ToolConsole console, IReadOnlyList<IsmsIssue> faults, IsmsLanguage language)
    {
        IssueText.Write(console with { Out = console.Error }, faults, language);
        return IsUnreadable(faults) ? ExitCode.Usage : ExitCode.Issues;
    }
}
