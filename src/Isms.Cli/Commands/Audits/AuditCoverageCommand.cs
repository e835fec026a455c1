using System.CommandLine;
using Isms.Cli.Commands.Acting;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Cycle;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Audits;

/// <summary>What the audits of a period covered, and what is due to be audited next.</summary>
internal static class AuditCoverageCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("coverage", "what the audits of a year covered of departments, flows, clauses and controls, and what is due next");
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

            AuditCoverageOutput output = new(system, PdcaCycle.Of(read.Draft!, read.AsOf.Value, read.Issues), period, read.AsOf.Value, language);
            TableResult.Write(console, output, parsed.GetValue(format));
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
