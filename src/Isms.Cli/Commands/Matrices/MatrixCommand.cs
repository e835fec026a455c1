using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Matrices;

/// <summary>Risk matrices: listed, shown, reviewed, compared.</summary>
internal static class MatrixCommand
{
    public static Command Create(ToolConsole console) => new("matrix", "risk matrices: list, show, review, compare")
    {
        MatrixListCommand.Create(console),
        MatrixShowCommand.Create(console),
        MatrixReviewCommand.Create(console),
        MatrixCompareCommand.Create(console),
    };
}
