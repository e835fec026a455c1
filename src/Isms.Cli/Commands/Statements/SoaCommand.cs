using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Statements;

/// <summary>What is about statements of applicability.</summary>
internal static class SoaCommand
{
    public static Command Create(ToolConsole console) => new("soa", "statements of applicability") { SoaMigrateCommand.Create(console) };
}
