using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Cli.Commands;

/// <summary>The options that judging commands share.</summary>
internal sealed class CommonOptions
{
    private static readonly Dictionary<string, IssueSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = IssueSeverity.Error,
        ["nonconformity"] = IssueSeverity.Nonconformity,
        ["notice"] = IssueSeverity.Notice,
        ["advice"] = IssueSeverity.Advice,
    };

    private readonly Option<string> format = new Option<string>("--format") { Description = "text (default) or json", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
    private readonly Option<string> language = new Option<string>("--lang") { Description = "en (default) or ja", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "ja");
    private readonly Option<string> failOn = new Option<string>("--fail-on")
    {
        Description = "exit with 1 from this severity on: error (default), nonconformity, notice, advice",
        DefaultValueFactory = _ => "error",
    }.AcceptOnlyFromAmong([.. Severities.Keys]);
    private readonly Option<LocalDate?> asOf = new("--as-of")
    {
        Description = "the date to judge as of; the document's evaluation date unless given",
        CustomParser = result =>
        {
            if (IsoDate.TryParse(result.Tokens[0].Value, out LocalDate date))
            {
                return date;
            }

            result.AddError($"--as-of: a date such as 2026-03-31 was expected; there is \"{result.Tokens[0].Value}\".");
            return null;
        },
    };

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
            command.Add(failOn);
        }

        return this;
    }

    public bool IsJson(ParseResult result) => result.GetValue(format) == "json";

    public IsmsLanguage LanguageOf(ParseResult result) => result.GetValue(language) == "ja" ? IsmsLanguage.Japanese : IsmsLanguage.English;

    public LocalDate? AsOf(ParseResult result) => result.GetValue(asOf);

    /// <summary>0 or 1, by the issues and the bar.</summary>
    public int ExitCodeOf(ParseResult result, IEnumerable<IsmsIssue> issues)
    {
        IssueSeverity bar = Severities[result.GetValue(failOn) ?? "error"];
        return issues.Any(issue => issue.Severity >= bar) ? ExitCode.Issues : ExitCode.Done;
    }
}
