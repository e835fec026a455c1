using System.CommandLine;

namespace Isms.Cli.Commands;

/// <summary>The option <c>--format</c> of a command that also gives a table: text, JSON or CSV.</summary>
internal static class FormatOption
{
    public static Option<string> Create() =>
        new Option<string>("--format") { Description = "text (default), json or csv", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "csv");
}
