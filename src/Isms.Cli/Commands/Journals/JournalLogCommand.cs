using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Journal.Replay;

namespace Isms.Cli.Commands.Journals;

/// <summary>What was recorded when, by whom and why.</summary>
internal static class JournalLogCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("log", "what was recorded when, by whom and why");
        JournalInput input = new JournalInput().AddTo(command);
        Option<string> format = FormatOption.Create();
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false, withAsOf: false, withFailOn: false);
        command.SetAction((parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            using JournalKey? key = input.KeyOf(parsed);
            JournalContents contents = input.Read(parsed, key, cancellationToken);
            JournalOutput.WriteLog(console, contents, parsed.GetRequiredValue(format), language);
            if (contents.Issues.Count > 0)
            {
                // The events before the first error are shown, and that there is one.
                IssueText.Write(console with { Out = console.Error }, contents.Issues, language);
            }

            return Task.FromResult(contents.IsIntact ? ExitCode.Done : ExitCode.Issues);
        });
        return command;
    }
}
