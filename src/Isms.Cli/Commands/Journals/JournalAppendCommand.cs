using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Management.Document;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;

namespace Isms.Cli.Commands.Journals;

/// <summary>Records what a document says now; the change from what the journal has is worked out.</summary>
internal static class JournalAppendCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("append", "record what a document says now: the change from what the journal has last, with when, who and why; a journal that is not there is begun");
        JournalInput input = new JournalInput().AddTo(command);
        Argument<FileInfo> document = new("DOCUMENT") { Description = "a document isms/1 without errors" };
        Option<PersonId> who = new("--who")
        {
            Description = "who made the change, by the id of the person",
            Required = true,
            CustomParser = result =>
            {
                if (!PersonId.Kind.TryParse(result.Tokens[0].Value, out PersonId? person))
                {
                    result.AddError($"--who: the id of a person, such as PER-01, was expected; there is \"{result.Tokens[0].Value}\".");
                }

                return person;
            },
        };
        Option<string> why = new("--why") { Description = "why, in your words", Required = true };
        why.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("--why: a text was expected.");
            }
        });
        command.Add(document);
        command.Add(who);
        command.Add(why);
        CommonOptions options = new CommonOptions().AddTo(command, withAsOf: false, withFailOn: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(document), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            using JournalKey? key = input.KeyOf(parsed);
            JournalContents contents = input.FileOf(parsed).Exists ? input.Read(parsed, key, cancellationToken) : Empty(cancellationToken);
            if (!contents.IsIntact)
            {
                IssueText.Write(console with { Out = console.Error }, contents.Issues, language);
                return ExitCode.Issues;
            }

            try
            {
                return Append(parsed, contents, ManagementSystemDocument.ToUtf8(system), key, new Recorded(parsed.GetRequiredValue(who), parsed.GetRequiredValue(why)), cancellationToken);
            }
            catch (JournalWriteException fault)
            {
                await console.Error.WriteLineAsync(PlainText.OneLine(JournalOutput.Describe(fault, language))).ConfigureAwait(false);
                return ExitCode.Usage;
            }
        });
        return command;

        int Append(ParseResult parsed, JournalContents contents, byte[] content, JournalKey? key, Recorded recorded, CancellationToken cancellationToken)
        {
            string path = input.FileOf(parsed).FullName;
            using JournalWriter writer = JournalWriter.Open(path, new JournalWriterOptions { Key = key?.Signer, HeadPath = key is null ? null : JournalHeadFile.PathFor(path) });
            if (writer.Head != contents.Head)
            {
                // Somebody was quicker, or a last line without line feed was completed: now nobody else writes.
                contents = input.Read(parsed, key, cancellationToken);
            }

            ValueList<JournalOperation> change = contents.ChangeTo(content);
            JournalHead head = change.Count == 0
                ? contents.Head
                : writer.Append(new JournalEntry { At = console.Clock.GetCurrentInstant(), Who = recorded.Who, Why = recorded.Why, Change = change }, contents.Head);
            JournalOutput.WriteAppended(console, head, change.Count, writer.Repair, options.IsJson(parsed), options.LanguageOf(parsed));
            return ExitCode.Done;
        }
    }

    private static JournalContents Empty(CancellationToken cancellationToken) => JournalContents.Read(Stream.Null, cancellationToken: cancellationToken);

    private sealed record Recorded(PersonId Who, string Why);
}
