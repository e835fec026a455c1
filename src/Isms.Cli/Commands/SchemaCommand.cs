using System.CommandLine;
using System.Text;
using Isms.Cli.Terminal;
using Isms.Management.Document;

namespace Isms.Cli.Commands;

/// <summary>JSON Schema of the document.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("schema", "JSON Schema of the document");
        command.SetAction(_ =>
        {
            console.Out.Write(Encoding.UTF8.GetString(ManagementSystemDocument.SchemaToUtf8()));
            return ExitCode.Done;
        });
        return command;
    }
}
