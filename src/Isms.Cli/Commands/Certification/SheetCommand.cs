using System.CommandLine;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Assurance;
using Isms.Management.Document;
using Isms.Reporting.Assurance;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;

namespace Isms.Cli.Commands.Certification;

/// <summary>A certificate as a sheet to print: certificate.html.</summary>
internal static class SheetCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("sheet", "a certificate as a sheet to print: certificate.html");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> id = new("--certificate") { Description = "the id of the certificate", Required = true };
        Option<DirectoryInfo> output = ReportCommand.OutputOption();
        command.Add(file);
        command.Add(id);
        command.Add(output);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetRequiredValue(output).FullName;
            ReportWriter.EnsureWritable(folder);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            CertificationFacts facts = SystemCertification.FactsOf(system.Content);
            string wanted = parsed.GetRequiredValue(id);
            if (facts.Records.Certificates.FirstOrDefault(candidate => candidate.Id.Value == wanted) is not { } certificate)
            {
                await console.Error.WriteLineAsync(PlainText.OneLine($"--certificate: there is no certificate {wanted}.")).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            ReportFile sheet = CertificateSheet.File(facts, certificate, language, new ReportOrigin(parsed.GetRequiredValue(file).Name));
            await ReportWriter.WriteAllAsync(folder, [sheet], cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync(Path.Combine(folder, sheet.Name)).ConfigureAwait(false);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
