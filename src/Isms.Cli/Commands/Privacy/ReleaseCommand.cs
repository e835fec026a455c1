using System.CommandLine;
using Isms.Cli.Import.Authoring;
using Isms.Cli.Output.Privacy;
using Isms.Cli.Terminal;
using Isms.Controls.Checks.Deidentification;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Reporting.Csv.Releases;

namespace Isms.Cli.Commands.Privacy;

/// <summary>Whether the files of a release are those that a document refers to, and what its test says.</summary>
internal static class ReleaseCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("release", "whether the files of a release are those that a document refers to, and what its test says; no row is shown");
        Argument<FileInfo> file = DocumentInput.Argument();
        Argument<string> id = new("ID") { Description = "the id of the release" };
        Option<DirectoryInfo> data = new("--data") { Description = "the folder with the files of the release", Required = true };
        command.Add(file);
        command.Add(id);
        command.Add(data);
        CommonOptions options = new CommonOptions().AddTo(command, withAsOf: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            if (read.Draft is null)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            string wanted = parsed.GetRequiredValue(id);
            DeidentificationRecords? records = read.Draft.Controls.Deidentification;
            int index = records is null ? -1 : records.Evidence.ToList().FindIndex(evidence => evidence.Release.Value == wanted);
            if (index < 0)
            {
                console.Error.WriteLine(PlainText.OneLine(language == IsmsLanguage.Japanese
                    ? $"文書には提供{wanted}のファイルへの参照がありません。"
                    : $"The document refers to no files of a release {wanted}."));
                return ExitCode.Usage;
            }

            AuthoringFolder folder = new(parsed.GetRequiredValue(data).FullName);
            string path = FormattableString.Invariant($"/deidentification/evidence/{index}");
            ReleaseFilesResult found = ReleaseFiles.Read(records!.Evidence[index], records.Criteria?.QuasiIdentifiers ?? [], folder.OpenData);
            IssueCollector issues = new();
            CompareFiles(records.Evidence[index], found, path, issues);
            ReleaseEvidenceCheck.Run(records, found.Evidence, path, issues);
            IsmsIssue[] all = [.. found.Issues, .. issues.Issues];
            ReleaseOutput.Write(console, records, found.Evidence, all, options.IsJson(parsed), language);
            return options.ExitCodeOf(parsed, all);
        });
        return command;
    }

    private static void CompareFiles(ReleaseEvidence referred, ReleaseFilesResult found, string path, IssueCollector issues)
    {
        string release = referred.Release.Value;
        foreach (string name in found.NotFound)
        {
            issues.Add(DeidentificationIssues.FileNotFound, referred.Release, path, release, name);
        }

        foreach ((DataFile? one, DataFile? other) in new[]
        {
            (referred.Raw, found.Evidence.Raw), (referred.Released, found.Evidence.Released), (referred.LinkageTable, found.Evidence.LinkageTable),
        })
        {
            if (one?.Sha256 is { } hash && other?.Sha256 is { } now && !string.Equals(hash, now, StringComparison.OrdinalIgnoreCase))
            {
                issues.Add(DeidentificationIssues.OtherFile, referred.Release, path, release, one.Name);
            }
        }
    }
}
