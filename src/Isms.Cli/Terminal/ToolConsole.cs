namespace Isms.Cli.Terminal;

/// <summary>Where the tool writes: data to one, everything else to the other.</summary>
/// <param name="Out">Data.</param>
/// <param name="Error">Everything else.</param>
/// <param name="IsInteractive">Whether a person looks at the data in a terminal, so that tables and colours make sense.</param>
public sealed record ToolConsole(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>The console of this process.</summary>
    /// <returns>Standard output and standard error.</returns>
    public static ToolConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected);
}
