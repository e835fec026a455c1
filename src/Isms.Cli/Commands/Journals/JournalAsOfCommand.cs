using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Journal.Replay;
using Isms.Reporting.Files;
using NodaTime;
using NodaTime.Text;

namespace Isms.Cli.Commands.Journals;

/// <summary>The document as it was at an instant.</summary>
internal static class JournalAsOfCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("as-of", "the document as it was at an instant, byte for byte");
        JournalInput input = new JournalInput().AddTo(command);
        Argument<Instant> instant = new("INSTANT")
        {
            Description = "an instant such as 2026-03-31T15:00:00Z or 2026-04-01T00:00:00+09:00; what was recorded at it counts",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime moment))
                {
                    return moment.ToInstant();
                }

                result.AddError($"INSTANT: an instant with its offset, such as 2026-03-31T15:00:00Z, was expected; there is \"{text}\".");
                return default;
            },
        };
        Option<FileInfo> output = new("--output") { Description = "the document to write", Required = true };
        command.Add(instant);
        command.Add(output);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false, withAsOf: false, withFailOn: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            FileInfo target = parsed.GetRequiredValue(output);
            using JournalKey? key = input.KeyOf(parsed);
            JournalContents contents = input.Read(parsed, key, cancellationToken);
            if (!contents.IsIntact)
            {
                IssueText.Write(console with { Out = console.Error }, contents.Issues, language);
                return ExitCode.Issues;
            }

            Instant asOf = parsed.GetValue(instant);
            if (contents.DocumentAsOf(asOf) is not { } document)
            {
                await console.Error.WriteLineAsync(language == IsmsLanguage.Japanese ? "その時点では何も記録されていません。" : "Nothing had been recorded at that instant.").ConfigureAwait(false);
                return ExitCode.Usage;
            }

            await ReportWriter.WriteAllAsync(target.DirectoryName!, [new ReportFile(target.Name, document)], cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync(target.FullName).ConfigureAwait(false);
            await console.Error.WriteLineAsync(PlainText.OneLine(JournalOutput.Describe(contents.EventsAsOf(asOf)[^1], language))).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
