using System.CommandLine;
using Isms.Cli.Output.Statements;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability.Versions;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Statements;

/// <summary>What changed from one version of a statement of applicability to another.</summary>
internal static class SoaDiffCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("diff", "what changed from one version of a statement of applicability to another, control by control");
        Argument<FileInfo> old = new("OLD") { Description = "a document isms/1" };
        Argument<FileInfo> next = new("NEW") { Description = "a document isms/1" };
        Option<string?> catalog = SoaCommand.CatalogOption();
        Option<string> format = FormatOption.Create();
        command.Add(old);
        command.Add(next);
        command.Add(catalog);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            DocumentReadOptions reading = options.ReadOptionsOf(parsed, console);
            List<DocumentStatement> versions = [];
            foreach (FileInfo file in new[] { parsed.GetRequiredValue(old), parsed.GetRequiredValue(next) })
            {
                (DocumentStatement? found, int exitCode) = await DocumentStatements.ReadAsync(file, parsed.GetValue(catalog), reading, console, language, cancellationToken).ConfigureAwait(false);
                if (found is null)
                {
                    return exitCode;
                }

                versions.Add(found);
            }

            foreach (DocumentStatement version in versions)
            {
                version.WriteErrors(console, language);
            }

            StatementDifference difference = StatementDifference.Of(versions[0].Statement, versions[1].Statement);
            StatementDifferenceOutput.Write(console, versions[0].Statement, versions[1].Statement, difference, parsed.GetRequiredValue(format), language);
            return options.ExitCodeOf(parsed, versions.SelectMany(version => version.Errors));
        });
        return command;
    }
}
