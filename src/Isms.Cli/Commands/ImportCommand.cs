using System.CommandLine;
using System.Globalization;
using Isms.Cli.Import;
using Isms.Cli.Import.Authoring;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Management.Document;
using Isms.Reporting.Files;

namespace Isms.Cli.Commands;

/// <summary>A folder of YAML into a document; says what it could not take in.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("import", "a folder of YAML into a document; says what it could not take in");
        Argument<DirectoryInfo> folder = new("DIR") { Description = "a folder of YAML in the authoring format" };
        Option<FileInfo> output = new("--output") { Description = "the document to write", Required = true };
        command.Add(folder);
        command.Add(output);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileInfo target = parsed.GetRequiredValue(output);
            ReportWriter.EnsureWritable(target.DirectoryName!);
            ImportResult import = FolderImport.Read(new AuthoringFolder(parsed.GetRequiredValue(folder).FullName));
            List<IsmsIssue> issues = [.. import.Issues];
            if (import.Document is not null)
            {
                byte[] tree = JsonFormat.ToUtf8(writer => import.Document.WriteTo(writer));
                DocumentReadResult read = ManagementSystemDocument.Read(tree, options.ReadOptionsOf(parsed, console));
                issues.AddRange(read.Issues);

                // A document with errors is written as it was taken in, so that nothing of it is lost and check can be run on it.
                byte[] content = read.System is null ? tree : ManagementSystemDocument.ToUtf8(read.System);
                await ReportWriter.WriteAllAsync(target.DirectoryName!, [new ReportFile(target.Name, content)], cancellationToken).ConfigureAwait(false);
            }

            Write(console, import, issues, target, options.IsJson(parsed), options.LanguageOf(parsed));
            return options.ExitCodeOf(parsed, issues);
        });
        return command;
    }

    private static void Write(ToolConsole console, ImportResult import, List<IsmsIssue> issues, FileInfo target, bool asJson, IsmsLanguage language)
    {
        if (asJson)
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartObject();
                json.WriteString("output", import.Document is null ? null : target.FullName);
                JsonOutput.WriteIssues(json, issues, language);
                json.WriteStartArray("notTakenIn");
                foreach (NotTakenIn field in import.NotTakenIn)
                {
                    json.WriteStartObject();
                    json.WriteString("file", field.File);
                    json.WriteString("field", field.Field);
                    json.WriteNumber("count", field.Count);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return;
        }

        bool japanese = language == IsmsLanguage.Japanese;
        IssueText.Write(console, issues, language);
        if (import.NotTakenIn.Count > 0)
        {
            console.Out.WriteLine();
            console.Out.WriteLine(japanese ? "取り込まなかった項目:" : "Not taken in:");
            TextTable table = japanese ? new("ファイル", "項目", "件数") : new("file", "field", "count");
            foreach (NotTakenIn field in import.NotTakenIn)
            {
                table.Add(field.File, field.Field, field.Count.ToString(CultureInfo.InvariantCulture));
            }

            table.Write(console);
        }

        if (import.Document is null)
        {
            console.Error.WriteLine(japanese ? "文書は書き出されませんでした。" : "No document was written.");
        }
    }
}
