using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;

namespace Isms.Cli.Commands;

/// <summary>index.html, risk-register.csv, soa.csv, treatment-plan.csv, assessment-sheet.csv, heatmap.svg, cycle.json.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("report", "index.html, risk-register.csv, soa.csv, treatment-plan.csv, assessment-sheet.csv, heatmap.svg, cycle.json");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<DirectoryInfo> output = OutputOption();
        command.Add(file);
        command.Add(output);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetRequiredValue(output).FullName;
            ReportWriter.EnsureWritable(folder);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is null)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            await ReportOutput.WriteAsync(console, read, language, folder, new ReportOrigin(parsed.GetRequiredValue(file).Name), [], cancellationToken).ConfigureAwait(false);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    public static Option<DirectoryInfo> OutputOption() => new("--output") { Description = "the folder to write to; made if it is not there", Required = true };
}
