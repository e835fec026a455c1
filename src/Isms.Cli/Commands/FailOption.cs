using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core.Issues;

namespace Isms.Cli.Commands;

/// <summary>From which severity on a command exits with 1.</summary>
internal sealed class FailOption
{
    private static readonly Dictionary<string, IssueSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = IssueSeverity.Error,
        ["nonconformity"] = IssueSeverity.Nonconformity,
        ["notice"] = IssueSeverity.Notice,
        ["advice"] = IssueSeverity.Advice,
    };

    private readonly Option<string> failOn = new Option<string>("--fail-on")
    {
        Description = "exit with 1 from this severity on: error (default), nonconformity, notice, advice",
        DefaultValueFactory = _ => "error",
    }.AcceptOnlyFromAmong([.. Severities.Keys]);

    public FailOption AddTo(Command command)
    {
        command.Add(failOn);
        return this;
    }

    /// <summary>0 or 1, by the issues and the bar.</summary>
    public int ExitCodeOf(ParseResult result, IEnumerable<IsmsIssue> issues)
    {
        IssueSeverity bar = Severities[result.GetValue(failOn) ?? "error"];
        return issues.Any(issue => issue.Severity >= bar) ? ExitCode.Issues : ExitCode.Done;
    }
}
