using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Certification;

/// <summary>Certification: applications with their verdicts, certificates, the public list, and what each organisation is still missing.</summary>
internal static class CertificationCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("certification", "applications with their verdicts, certificates, the public list, and what each organisation still lacks for each category");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.Add(PackCommand.Create(console));
        command.Add(SheetCommand.Create(console));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            CertificationOutput output = new(system, read.AsOf!.Value, language);
            TableResult.Write(console, output, parsed.GetValue(format));

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
