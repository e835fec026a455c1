using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;
using Isms.Management.Journal.Verification;

namespace Isms.Cli.Commands.Journals;

/// <summary>Whether a journal is as it was written.</summary>
internal static class JournalVerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("verify", "whether a journal is as it was written: finds lines that were altered, dropped or moved, and with --head or --key a journal that was written anew or cut off");
        JournalInput input = new JournalInput().AddTo(command);
        Option<bool> replay = new("--replay") { Description = "read each line as JSON and replay each change as well" };
        command.Add(replay);
        CommonOptions options = new CommonOptions().AddTo(command, withAsOf: false);
        command.SetAction((parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            using JournalKey? key = input.KeyOf(parsed);
            JournalVerification found;
            using (Stream stream = input.OpenRead(parsed))
            {
                found = JournalVerification.Of(stream, input.OptionsOf(parsed, key), cancellationToken);
            }

            IReadOnlyList<IsmsIssue> issues = parsed.GetValue(replay) ? input.Read(parsed, key, cancellationToken).Issues : found.Issues;
            JournalHead? head = issues.Any(issue => issue.Severity == IssueSeverity.Error) ? null : found.Head;
            JournalOutput.WriteVerified(console, found.Lines, head, issues, options.IsJson(parsed), language);
            if (input.IsChainAlone(parsed))
            {
                console.Error.WriteLine(language == IsmsLanguage.Japanese
                    ? "控えておいたヘッド(--head、--count)または鍵(--key)がないと、全体の書き直しや末尾の切り取りは分かりません。"
                    : "Without a head kept elsewhere (--head, --count) or a key (--key), a journal that was written anew or cut off is not found.");
            }

            return Task.FromResult(options.ExitCodeOf(parsed, issues));
        });
        return command;
    }
}
