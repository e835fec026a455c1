using System.Text.Json.Nodes;
using Isms.Cli.Terminal;

namespace Isms.Cli.Tests;

/// <summary>Runs the tool as a shell would, in memory.</summary>
internal static class Tool
{
    public static string Hospital { get; } = Repository.PathOf("docs", "samples", "hospital.isms.json");

    public static string Sample { get; } = Repository.PathOf("docs", "samples", "hospital");

    public static async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exit = await IsmsTool.RunAsync(args, new ToolConsole(output, error, IsInteractive: false), TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    public static async Task<(int Exit, JsonNode Json)> JsonAsync(params string[] args)
    {
        (int exit, string output, _) = await RunAsync([.. args, "--format", "json"]);
        return (exit, JsonNode.Parse(output)!);
    }
}
