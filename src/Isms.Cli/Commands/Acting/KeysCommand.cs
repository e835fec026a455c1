using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Output.Acting;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Acting;

/// <summary>The three keys of practice in a period (training, effectiveness, audits), and what shows the leadership of top management on its last day.</summary>
internal static class KeysCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("keys", "the three keys of practice in a period: training, risks and effectiveness, audits; and what shows the leadership of top management (5.1)");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(format);
        PeriodOptions periods = new PeriodOptions().AddTo(command);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            if (periods.PeriodOf(parsed, system.Organization.FiscalYear, read.AsOf!.Value) is not { } period)
            {
                return PeriodOptions.Refuse(console, language);
            }

            KeysOutput output = new(system, period, language);
            TableResult.Write(console, output, parsed.GetValue(format));
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
