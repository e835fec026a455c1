using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Output.Statements;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Composition;
using Isms.Reporting.Editions;
using Isms.Reporting.Files;

namespace Isms.Cli.Commands.Statements;

/// <summary>A statement of applicability carried to another edition.</summary>
internal static class SoaMigrateCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("migrate", "a statement of applicability carried to another edition: what was carried, merged, split, new, withdrawn; what a person must decide");
        Argument<FileInfo> file = new("FILE") { Description = "a document isms/1, or a CSV file with the columns id, applicable, justification, status" };
        Option<string> to = new("--to") { Description = "the catalog of the new edition, such as iso27001:2022", Required = true };
        Option<string?> from = new("--from") { Description = "the catalog of the old edition; otherwise that of the statement in force, or the one that the numbers of the CSV file fit" };
        Option<string> format = FormatOption.Create();
        Option<DirectoryInfo?> report = new("--report") { Description = "a folder to write soa-migration.html and soa-migration.csv to; made if it is not there" };
        command.Add(file);
        command.Add(to);
        command.Add(from);
        command.Add(format);
        command.Add(report);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            string? folder = parsed.GetValue(report)?.FullName;
            if (folder is not null)
            {
                ReportWriter.EnsureWritable(folder);
            }

            FileInfo input = parsed.GetRequiredValue(file);
            StatementInput read = await StatementInput.ReadAsync(input, parsed.GetValue(from), parsed.GetRequiredValue(to), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            if (read.Draft is not { } draft)
            {
                IssueText.Write(console with { Out = console.Error }, read.Issues, language);
                return read.IsUsageFault ? ExitCode.Usage : ExitCode.Issues;
            }

            if (folder is not null)
            {
                ValueList<ReportFile> files = MigrationReport.Files(draft, read.Issues, language, new ReportOrigin(input.Name));
                await ReportWriter.WriteAllAsync(folder, files, cancellationToken).ConfigureAwait(false);
                foreach (ReportFile written in files)
                {
                    await console.Error.WriteLineAsync(Path.Combine(folder, written.Name)).ConfigureAwait(false);
                }
            }

            MigrationOutput.Write(console, draft, read.Issues, parsed.GetRequiredValue(format), language);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
