using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Journals;

/// <summary>The journal of a management system: every change, bound to the one before.</summary>
internal static class JournalCommand
{
    public static Command Create(ToolConsole console) => new("journal", "the journal of a management system: every change with when, who and why, each bound to the one before by its hash")
    {
        JournalAppendCommand.Create(console),
        JournalVerifyCommand.Create(console),
        JournalAsOfCommand.Create(console),
        JournalLogCommand.Create(console),
    };
}
