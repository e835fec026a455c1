namespace Isms.Cli.Terminal;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int Issues = 1;

    public const int Usage = 2;
}
