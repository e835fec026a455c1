using System.CommandLine;
using Isms.Cli.Terminal;

namespace Isms.Cli.Commands.Audits;

/// <summary>What is about internal audits.</summary>
internal static class AuditCommand
{
    public static Command Create(ToolConsole console) => new("audit", "internal audits: teams, planning, coverage") { AuditPlanCommand.Create(console), AuditCoverageCommand.Create(console) };
}
