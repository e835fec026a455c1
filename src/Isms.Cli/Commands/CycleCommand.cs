using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Reporting.Data;

namespace Isms.Cli.Commands;

/// <summary>Clause by clause: required, there, missing; the PDCA phases.</summary>
internal static class CycleCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("cycle", "clause by clause: required, there, missing; the PDCA phases");
        Argument<FileInfo> file = DocumentInput.Argument();
        command.Add(file);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.Draft is null)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            CycleReport cycle = PdcaCycle.Of(read.Draft, read.AsOf!.Value, read.Issues);
            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json => CycleJson.Write(json, cycle, language));
            }
            else
            {
                WriteText(console, cycle, language);
            }

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static void WriteText(ToolConsole console, CycleReport cycle, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(cycle.AsOf));
        TextTable table = japanese ? new("箇条", "段階", "状態", "題名", "あるもの", "足りないもの") : new("clause", "phase", "state", "title", "there", "missing");
        foreach (ClauseState clause in cycle.Clauses)
        {
            table.Add(
                clause.Id,
                japanese ? clause.Phase.Name.In(language) : clause.Phase.Value,
                clause.IsClosed ? (japanese ? "完了" : "closed") : (japanese ? "未完了" : "open"),
                clause.Title.In(language),
                string.Join("; ", clause.There.Select(there => there.In(language))),
                clause.Missing.Count == 0 ? "-" : string.Join("; ", clause.Missing.Select(missing => missing.In(language))));
        }

        table.Write(console);
    }
}
