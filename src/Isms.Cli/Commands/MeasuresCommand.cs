using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands;

/// <summary>Each measure: value, target, state, missing and late readings, what its control chart says; whether controls and the system work.</summary>
internal static class MeasuresCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("measures", "each measure: value, target, state, missing and late readings, chart; and whether controls and the system work");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            MeasureOutput output = new(system, MeasurementCalendar.Of(system.Organization.FiscalYear, read.AsOf!.Value), language);
            TableResult.Write(console, output, parsed.GetValue(format));

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
