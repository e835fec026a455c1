using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Statements;

/// <summary>What is about statements of applicability.</summary>
internal static class SoaCommand
{
    public static Command Create(ToolConsole console) => new("soa", "statements of applicability")
    {
        SoaShowCommand.Create(console),
        SoaDiffCommand.Create(console),
        SoaVerifyCommand.Create(console),
        SoaMigrateCommand.Create(console),
    };

    /// <summary>The option <c>--catalog</c>: which statement of a document is meant.</summary>
    public static Option<string?> CatalogOption() => new("--catalog") { Description = "the catalog of the statement; otherwise the statement in force" };
}
