using System.CommandLine;
using Isms.Audit.Improvement.States;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Acting;

/// <summary>Each nonconformity: the state that its record bears out and why, late and overdue, those like it, what its action reaches; or the table of states.</summary>
internal static class ImprovementCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("improvement", "each nonconformity: state and why, overdue or late, those like it, what its action reaches");
        Argument<FileInfo?> file = new("FILE") { Description = "a document isms/1; not needed with --mermaid", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> mermaid = new("--mermaid") { Description = "print the table of states as a Mermaid diagram instead" };
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(mermaid);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            if (parsed.GetValue(mermaid))
            {
                await console.Out.WriteAsync(NonconformityLifecycle.Table.Mermaid(language)).ConfigureAwait(false);
                return ExitCode.Done;
            }

            if (parsed.GetValue(file) is not { } path)
            {
                await console.Error.WriteLineAsync("A FILE was expected, or --mermaid.").ConfigureAwait(false);
                return ExitCode.Usage;
            }

            DocumentReadResult read = await DocumentInput.ReadAsync(path, options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            ImprovementOutput output = new(system, read.AsOf!.Value, language);
            FormatOption.Write(console, parsed.GetValue(format), output.WriteJson, ImprovementOutput.Columns, output.Rows, output.WriteText);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
