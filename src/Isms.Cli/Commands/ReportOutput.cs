using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;
using Spectre.Console;

namespace Isms.Cli.Commands;

/// <summary>Makes the report of a document and writes it, all or nothing of each file.</summary>
internal static class ReportOutput
{
    public static async Task WriteAsync(
        ToolConsole console,
        DocumentReadResult read,
        IsmsLanguage language,
        string folder,
        ReportOrigin origin,
        IReadOnlyList<ReportFile> more,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<ReportFile> files = [];
        if (console.IsInteractive)
        {
            IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
            await terminal.Status().StartAsync(language == IsmsLanguage.Japanese ? "報告書を作成しています" : "Making the report", async _ => await WriteFilesAsync().ConfigureAwait(false)).ConfigureAwait(false);
        }
        else
        {
            await WriteFilesAsync().ConfigureAwait(false);
        }

        foreach (ReportFile file in files)
        {
            await console.Out.WriteLineAsync(Path.Combine(folder, file.Name)).ConfigureAwait(false);
        }

        async Task WriteFilesAsync()
        {
            CycleReport cycle = PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues);
            files = [.. SystemReport.Files(read.System!, read.AsOf!.Value, read.Issues, cycle, language, origin), .. more];
            await ReportWriter.WriteAllAsync(folder, files.ToValueList(), cancellationToken).ConfigureAwait(false);
        }
    }
}
