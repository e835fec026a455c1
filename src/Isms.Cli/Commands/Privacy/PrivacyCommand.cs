using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Privacy;

/// <summary>What is about personal information.</summary>
internal static class PrivacyCommand
{
    public static Command Create(ToolConsole console) => new("privacy", "personal information: re-identification tests of releases")
    {
        KAnonymityCommand.Create(console),
        ReleaseCommand.Create(console),
    };
}
