using System.CommandLine;
using Isms.Cli.Commands;
using Isms.Cli.Commands.Acting;
using Isms.Cli.Commands.Audits;
using Isms.Cli.Commands.Catalogs;
using Isms.Cli.Commands.Certification;
using Isms.Cli.Commands.Journals;
using Isms.Cli.Commands.Matrices;
using Isms.Cli.Commands.Privacy;
using Isms.Cli.Commands.Risks;
using Isms.Cli.Commands.Statements;
using Isms.Cli.Terminal;

namespace Isms.Cli;

/// <summary>
/// The tool <c>isms</c>. Exit code 0: done; 1: the input has issues at or above the bar (errors, unless moved); 2: wrong usage, or a file that cannot be read as what it should be.
/// </summary>
public static class IsmsTool
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(console);
        RootCommand root = new("Information security management systems: check, assess, report. 情報セキュリティマネジメントシステムの点検・評価・報告。")
        {
            DemoCommand.Create(console),
            ImportCommand.Create(console),
            CheckCommand.Create(console),
            AssessCommand.Create(console),
            DiffCommand.Create(console),
            ReviewsCommand.Create(console),
            ReportCommand.Create(console),
            CycleCommand.Create(console),
            TraceCommand.Create(console),
            MeasuresCommand.Create(console),
            CertificationCommand.Create(console),
            CatalogCommands.Create(console),
            CrosswalkCommand.Create(console),
            SoaCommand.Create(console),
            CoverageCommand.Create(console),
            SchemaCommand.Create(console),
            MatrixCommand.Create(console),
            PrivacyCommand.Create(console),
            AuditCommand.Create(console),
            ReviewCommand.Create(console),
            ImprovementCommand.Create(console),
            KeysCommand.Create(console),
            JournalCommand.Create(console),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                await console.Error.WriteLineAsync(PlainText.OneLine(error.Message)).ConfigureAwait(false);
            }

            await console.Error.WriteLineAsync("isms --help").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            InvocationConfiguration configuration = new() { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(PlainText.OneLine(Explain(fault, parsed.CommandResult.Command, parsed))).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A fault of the tool itself: said on one line, never as a stack trace.
            await console.Error.WriteLineAsync($"isms: {fault.GetType().Name}: {PlainText.OneLine(fault.Message)}").ConfigureAwait(false);
            return ExitCode.Usage;
        }
    }

    // The system tells of files in English only; in Japanese at least what kind of fault it is comes first.
    private static string Explain(Exception fault, Command command, ParseResult parsed)
    {
        bool japanese = command.Options.OfType<Option<string>>().FirstOrDefault(option => option.Name == "--lang") is { } language && parsed.GetValue(language) == "ja";
        return !japanese ? fault.Message
            : fault is FileNotFoundException { FileName: { } name } ? $"ファイル「{name}」がありません。"
            : $"ファイルの読み書きができません: {fault.Message}";
    }
}
