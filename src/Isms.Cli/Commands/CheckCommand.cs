using System.CommandLine;
using Isms.Catalogs.Overlays;
using Isms.Cli.Input;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Management.Cycle;
using Isms.Management.Document;

namespace Isms.Cli.Commands;

/// <summary>Every issue in a document, and what keeps the PDCA cycle open.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("check", "every issue in a document, and what keeps the PDCA cycle open");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<FileInfo[]> overlay = OverlayInput.Option();
        command.Add(file);
        command.Add(overlay);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            (ValueList<ControlOverlay>? overlays, IReadOnlyList<IsmsIssue> faults) = await OverlayInput.ReadAsync(parsed.GetValue(overlay), cancellationToken).ConfigureAwait(false);
            if (overlays is null)
            {
                return DocumentInput.Refuse(console, faults, language);
            }

            DocumentReadOptions how = options.ReadOptionsOf(parsed, console) with { Overlays = overlays };
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), how, cancellationToken).ConfigureAwait(false);
            CycleReport? cycle = read.Draft is null ? null : PdcaCycle.Of(read.Draft, read.AsOf!.Value, read.Issues);
            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json =>
                {
                    json.WriteStartObject();
                    JsonOutput.WriteDate(json, "asOf", read.AsOf);
                    JsonOutput.WriteIssues(json, read.Issues, language);
                    JsonOutput.WriteOpen(json, cycle, language);
                    json.WriteEndObject();
                });
            }
            else
            {
                WriteText(console, read, cycle, language);
            }

            return DocumentInput.IsUnreadable(read) ? ExitCode.Usage : options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static void WriteText(ToolConsole console, DocumentReadResult read, CycleReport? cycle, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (read.AsOf is { } asOf)
        {
            console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        }

        IssueText.Write(console, read.Issues, language);
        if (cycle is null)
        {
            return;
        }

        console.Out.WriteLine();
        if (cycle.IsClosed)
        {
            console.Out.WriteLine(japanese ? "PDCAサイクルは閉じています。" : "The PDCA cycle is closed.");
            return;
        }

        console.Out.WriteLine(japanese ? "PDCAサイクルで未完了の箇条:" : "What keeps the PDCA cycle open:");
        TextTable table = japanese ? new("箇条", "題名", "未完了の理由") : new("clause", "title", "why");
        foreach (ClauseState clause in cycle.Clauses)
        {
            foreach (LocalizedText what in clause.Missing)
            {
                table.Add(clause.Id, clause.Title.In(language), what.In(language));
            }
        }

        table.Write(console);
    }
}
