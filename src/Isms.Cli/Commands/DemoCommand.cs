using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;

namespace Isms.Cli.Commands;

/// <summary>The built-in hospital through the whole cycle.</summary>
internal static class DemoCommand
{
    private const string Resource = "hospital.isms.json";

    private static readonly LocalizedText Synthetic = LocalizedText.Create(
        "この報告書の病院・人物・数値はすべて架空のものです。",
        "The hospital, the people and the figures in this report are all invented.");

    public static Command Create(ToolConsole console)
    {
        Command command = new("demo", "the built-in (synthetic) hospital through the whole cycle");
        Option<DirectoryInfo> output = ReportCommand.OutputOption();
        command.Add(output);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetRequiredValue(output).FullName;
            ReportWriter.EnsureWritable(folder);
            byte[] hospital = await HospitalAsync(cancellationToken).ConfigureAwait(false);
            DocumentReadResult read = ManagementSystemDocument.Read(hospital, options.ReadOptionsOf(parsed, console));
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is null)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            await ReportOutput.WriteAsync(console, read, language, folder, new ReportOrigin(Resource, Synthetic), [new ReportFile(Resource, hospital)], cancellationToken).ConfigureAwait(false);
            int errors = read.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
            int nonconformities = read.Issues.Count(issue => issue.Severity == IssueSeverity.Nonconformity);
            string summary = language == IsmsLanguage.Japanese
                ? $"誤り{errors}件、不適合{nonconformities}件、その他の指摘{read.Issues.Count - errors - nonconformities}件。index.htmlをブラウザで開いてください。"
                : $"{errors} errors, {nonconformities} nonconformities, {read.Issues.Count - errors - nonconformities} notices and advice. Open index.html in a browser.";
            await console.Error.WriteLineAsync(summary).ConfigureAwait(false);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static async Task<byte[]> HospitalAsync(CancellationToken cancellationToken)
    {
        Stream stream = typeof(DemoCommand).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The hospital is not embedded.");
        await using (stream.ConfigureAwait(false))
        {
            using MemoryStream buffer = new();
            await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return buffer.ToArray();
        }
    }
}
