using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Document;
using Isms.Risk.Differences;
using Isms.Risk.Monitoring;
using NodaTime;

namespace Isms.Cli.Commands.Risks;

/// <summary>What is another between two documents, or in one between two days: risks new, gone, moved, changed, and why.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("diff", "what is another between two documents, or in one between two days: risks new, gone, moved, changed, and why");
        Argument<FileInfo> older = new("OLD") { Description = "the older document isms/1; with --from and --to the only one" };
        Argument<FileInfo?> newer = new("NEW") { Description = "the newer document isms/1", Arity = ArgumentArity.ZeroOrOne };
        Option<LocalDate?> from = DateOption.Create("--from", "the older day, by the history of the risks");
        Option<LocalDate?> to = DateOption.Create("--to", "the newer day, by the history of the risks");
        command.Add(older);
        command.Add(newer);
        command.Add(from);
        command.Add(to);
        CommonOptions options = new CommonOptions().AddTo(command, withAsOf: false, withFailOn: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (WrongUsage(parsed.GetValue(newer), parsed.GetValue(from), parsed.GetValue(to)) is { } wrong)
            {
                await console.Error.WriteLineAsync(wrong).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            IsmsLanguage language = options.LanguageOf(parsed);
            DocumentReadOptions read = options.ReadOptionsOf(parsed, console);
            DocumentReadResult before = await DocumentInput.ReadAsync(parsed.GetRequiredValue(older), read, cancellationToken).ConfigureAwait(false);
            DocumentReadResult after = parsed.GetValue(newer) is { } file ? await DocumentInput.ReadAsync(file, read, cancellationToken).ConfigureAwait(false) : before;
            if (before.System is not { } first || after.System is not { } second)
            {
                // Each of the two says what is wrong with it.
                return new[] { before, after }.Distinct().Where(result => result.System is null).Select(result => DocumentInput.Refuse(console, result, language)).ToArray().Max();
            }

            RegisterDifference difference;
            LocalDate firstDay;
            LocalDate secondDay;
            if (parsed.GetValue(from) is { } start && parsed.GetValue(to) is { } end)
            {
                (firstDay, secondDay) = (start, end);
                difference = RegisterDifference.Of(RiskHistory.AsOf(first.Register, start), RiskHistory.AsOf(first.Register, end), first.Criteria, first.Criteria);
            }
            else
            {
                (firstDay, secondDay) = (before.AsOf!.Value, after.AsOf!.Value);
                difference = RegisterDifference.Of(first.Register, second.Register, first.Criteria, second.Criteria);
            }

            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json => DifferenceOutput.Write(json, difference, firstDay, secondDay, language));
            }
            else
            {
                WriteText(console, difference, firstDay, secondDay, language);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string? WrongUsage(FileInfo? newer, LocalDate? from, LocalDate? to) => (newer, from, to) switch
    {
        (not null, null, null) => null,
        (null, { } start, { } end) when start <= end => null,
        (null, not null, not null) => "diff: --from is after --to.",
        _ => "diff: either two documents, or one with --from and --to, was expected.",
    };

    private static void WriteText(ToolConsole console, RegisterDifference difference, LocalDate older, LocalDate newer, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine($"{IsoDate.Format(older)} → {IsoDate.Format(newer)}");
        if (difference.IsEmpty)
        {
            console.Out.WriteLine(japanese ? "違いはありません。" : "Nothing is another.");
        }

        foreach (ChangeKind kind in ChangeKind.List.Known)
        {
            RiskChange[] changes = difference.Of(kind).ToArray();
            if (changes.Length == 0)
            {
                continue;
            }

            console.Out.WriteLine();
            console.Out.WriteLine(FormattableString.Invariant($"{kind.Name.In(language)} ({changes.Length})"));
            foreach (RiskChange change in changes)
            {
                WriteRisk(console, change, language);
            }
        }

        if (difference.Others.Count > 0 || difference.IsReordered)
        {
            console.Out.WriteLine();
            foreach (ElementChange other in difference.Others)
            {
                console.Out.WriteLine(PlainText.OneLine($"{other.List} {other.Id}: {other.Kind.Name.In(language)}"));
            }

            if (difference.IsReordered)
            {
                console.Out.WriteLine(japanese ? "並び順が違います。" : "The order of the elements is another.");
            }
        }
    }

    private static void WriteRisk(ToolConsole console, RiskChange change, IsmsLanguage language)
    {
        console.Out.WriteLine(PlainText.OneLine($"  {change.Id} {(change.Newer ?? change.Older)!.Event?.In(language)}"));
        foreach (RatingMove move in change.Moves)
        {
            console.Out.WriteLine("    " + PlainText.OneLine(move.Text.In(language)));
        }

        if (change.Members.Count > 0)
        {
            string members = string.Join(", ", change.Members.Select(member => member.From is null && member.To is null ? member.Name : $"{member.Name} {member.From ?? "-"} → {member.To ?? "-"}"));
            console.Out.WriteLine("    " + PlainText.OneLine((language == IsmsLanguage.Japanese ? "変わった項目: " : "members: ") + members));
        }

        foreach (DifferenceReason reason in change.Reasons)
        {
            string day = reason.On is { } on ? IsoDate.Format(on) + " " : string.Empty;
            string by = reason.By is { } person ? $" ({person})" : string.Empty;
            console.Out.WriteLine("    " + PlainText.OneLine((language == IsmsLanguage.Japanese ? "理由: " : "why: ") + day + reason.Text.In(language) + by));
        }
    }
}
