using System.CommandLine;
using System.Text.Json;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;

namespace Isms.Cli.Commands.Acting;

/// <summary>Text, JSON or CSV.</summary>
internal static class FormatOption
{
    public static Option<string> Create() =>
        new Option<string>("--format") { Description = "text (default), json or csv", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "csv");

    /// <summary>Writes what a command found in the format asked for.</summary>
    public static void Write(
        ToolConsole console, string? format, Action<Utf8JsonWriter> json, ValueList<string> columns, Func<IEnumerable<ValueList<string?>>> rows, Action<ToolConsole> text)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json);
                break;
            case "csv":
                CsvOutput.Write(console, columns, rows());
                break;
            default:
                text(console);
                break;
        }
    }
}
