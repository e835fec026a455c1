using System.CommandLine;
using System.Text.Json;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Risk.Matrix.Library;

namespace Isms.Cli.Commands.Matrices;

/// <summary>The published matrices that come with the tool.</summary>
internal static class MatrixListCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("list", "the published matrices that come with the tool, each with its source");
        MatrixOptions options = new MatrixOptions("text", "json").AddTo(command, draws: false);
        command.SetAction(parsed =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            if (options.FormatOf(parsed) == "json")
            {
                JsonOutput.Write(console, json => WriteJson(json, language));
            }
            else
            {
                WriteText(console, language);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(ToolConsole console, IsmsLanguage language)
    {
        TextTable table = language == IsmsLanguage.Japanese
            ? new("ID", "大きさ", "レベル", "題名", "出典", "確かさ")
            : new("id", "size", "levels", "title", "source", "confidence");
        foreach (PublishedMatrix matrix in PublishedMatrices.All)
        {
            table.Add(
                matrix.Id.Value,
                FormattableString.Invariant($"{matrix.Definition.Likelihood.Count}x{matrix.Definition.Consequence.Count}"),
                FormattableString.Invariant($"{matrix.Definition.Levels.Count}"),
                matrix.Title.In(language),
                matrix.Source,
                matrix.Confidence);
        }

        table.Write(console);
    }

    private static void WriteJson(Utf8JsonWriter json, IsmsLanguage language)
    {
        json.WriteStartArray();
        foreach (PublishedMatrix matrix in PublishedMatrices.All)
        {
            json.WriteStartObject();
            json.WriteString("id", matrix.Id.Value);
            json.WriteString("file", matrix.File);
            json.WriteString("title", matrix.Title.In(language));
            json.WriteNumber("likelihood", matrix.Definition.Likelihood.Count);
            json.WriteNumber("consequence", matrix.Definition.Consequence.Count);
            json.WriteNumber("levels", matrix.Definition.Levels.Count);
            json.WriteString("source", matrix.Source);
            json.WriteString("confidence", matrix.Confidence);
            json.WriteString("note", matrix.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
