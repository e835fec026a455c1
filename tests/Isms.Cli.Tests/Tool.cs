using System.Text.Json.Nodes;
using Isms.Cli.Terminal;
using NodaTime;
using NodaTime.TimeZones;

namespace Isms.Cli.Tests;

/// <summary>Runs the tool as a shell would, in memory.</summary>
internal static class Tool
{
    public static string Hospital { get; } = Repository.PathOf("docs", "samples", "hospital.isms.json");

    public static string Sample { get; } = Repository.PathOf("docs", "samples", "hospital");

    /// <summary>The day on the wall of the tests, at noon in the time zone of the machine.</summary>
    public static LocalDate Today { get; } = new(2026, 2, 3);

    public static async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = new(output, error, IsInteractive: false) { Clock = new NoonClock() };
        int exit = await IsmsTool.RunAsync(args, console, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    public static async Task<(int Exit, JsonNode Json)> JsonAsync(params string[] args)
    {
        (int exit, string output, _) = await RunAsync([.. args, "--format", "json"]);
        return (exit, JsonNode.Parse(output)!);
    }

    private sealed class NoonClock : IClock
    {
        public Instant GetCurrentInstant() => Today.At(new LocalTime(12, 0)).InZoneLeniently(BclDateTimeZone.ForSystemDefault()).ToInstant();
    }
}
