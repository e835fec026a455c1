using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;
using Isms.Management.Traces;

namespace Isms.Cli.Commands;

/// <summary>What an element rests on and what follows from it, from the requirement to the management review.</summary>
internal static class TraceCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("trace", "what an element rests on and what follows from it, from the requirement to the management review");
        Argument<FileInfo> file = DocumentInput.Argument();
        Argument<string> id = new("ID") { Description = "the id of an element, or of a reading as M-01/FY2025-Q3" };
        Option<string> format = new Option<string>("--format") { Description = "table (default), json, csv or mermaid", DefaultValueFactory = _ => "table" }
            .AcceptOnlyFromAmong("table", "text", "json", "csv", "mermaid");
        command.Add(file);
        command.Add(id);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.Draft is null)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            string wanted = parsed.GetRequiredValue(id);
            SystemTracer tracer = SystemTracer.Of(read.Draft, read.AsOf!.Value);
            if (string.IsNullOrWhiteSpace(wanted) || tracer.Trace(wanted) is not { } trace)
            {
                string nearest = string.Join(", ", tracer.Nearest(wanted));
                await console.Error.WriteLineAsync(PlainText.OneLine(language == IsmsLanguage.Japanese
                    ? $"trace: 「{wanted}」という要素はありません。近いもの: {nearest}"
                    : $"trace: there is no element \"{wanted}\"; nearest: {nearest}")).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            Write(console, trace, parsed.GetValue(format), language);
            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static void Write(ToolConsole console, SystemTrace trace, string? format, IsmsLanguage language)
    {
        if (format == "mermaid")
        {
            console.Out.Write(TraceFlowchart.Write(trace, language));
        }
        else
        {
            TableResult.Write(console, new TraceOutput(trace, language), format);
        }
    }
}
