using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Cli.Commands;

/// <summary>The options that judging commands share.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> format = new Option<string>("--format") { Description = "text (default) or json", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
    private readonly Option<string> language = new Option<string>("--lang") { Description = "en (default) or ja", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "ja");
    private readonly FailOption failOn = new();
    private readonly Option<LocalDate?> asOf = DateOption.Create("--as-of", "the date to judge as of; the document's evaluation date unless given, without that today");

    /// <summary>Adds them to a command.</summary>
    public CommonOptions AddTo(Command command, bool withFormat = true, bool withAsOf = true, bool withFailOn = true)
    {
        if (withFormat)
        {
            command.Add(format);
        }

        command.Add(language);
        if (withAsOf)
        {
            command.Add(asOf);
        }

        if (withFailOn)
        {
            failOn.AddTo(command);
        }

        return this;
    }

    public bool IsJson(ParseResult result) => result.GetValue(format) == "json";

    public IsmsLanguage LanguageOf(ParseResult result) => result.GetValue(language) == "ja" ? IsmsLanguage.Japanese : IsmsLanguage.English;

    /// <summary>How a document is read: as of the date asked for, else of its evaluation date, else of today.</summary>
    public DocumentReadOptions ReadOptionsOf(ParseResult result, ToolConsole console) => new() { AsOf = result.GetValue(asOf), Today = console.Today };

    /// <summary>0 or 1, by the issues and the bar.</summary>
    public int ExitCodeOf(ParseResult result, IEnumerable<IsmsIssue> issues) => failOn.ExitCodeOf(result, issues);
}
