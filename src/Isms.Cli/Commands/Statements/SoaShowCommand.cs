using System.CommandLine;
using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Cli.Input;
using Isms.Cli.Output.Statements;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management;

namespace Isms.Cli.Commands.Statements;

/// <summary>A statement of applicability beside its catalogs: decided, derived, claimed and supported.</summary>
internal static class SoaShowCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("show", "each control: what is decided, what follows from the records, what the evidence supports, and whether the approval still stands");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string?> catalog = SoaCommand.CatalogOption();
        Option<string[]> with = new("--with") { Description = "a further catalog to set the statement beside, such as mhlw-6.0; may be repeated" };
        Option<FileInfo[]> overlay = OverlayInput.Option();
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(catalog);
        command.Add(with);
        command.Add(overlay);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            string[] beside = parsed.GetValue(with) ?? [];
            if (beside.FirstOrDefault(id => StandardCatalogs.Find(id) is null) is { } unknown)
            {
                console.Error.WriteLine(PlainText.OneLine(language == IsmsLanguage.Japanese
                    ? $"--with: カタログ「{unknown}」はありません。使えるもの: {string.Join(", ", StandardCatalogs.Ids)}"
                    : $"--with: there is no catalog \"{unknown}\". Known are: {string.Join(", ", StandardCatalogs.Ids)}"));
                return ExitCode.Usage;
            }

            (ValueList<ControlOverlay>? overlays, IReadOnlyList<IsmsIssue> faults) = await OverlayInput.ReadAsync(parsed.GetValue(overlay), cancellationToken).ConfigureAwait(false);
            if (overlays is null)
            {
                return DocumentInput.Refuse(console, faults, language);
            }

            (DocumentStatement? found, int exitCode) = await DocumentStatements
                .ReadAsync(parsed.GetRequiredValue(file), parsed.GetValue(catalog), options.ReadOptionsOf(parsed, console), console, language, cancellationToken).ConfigureAwait(false);
            if (found is null)
            {
                return exitCode;
            }

            // What is to be set beside it in this run, without changing what the statement says.
            StatementOfApplicability composed = found.Statement with
            {
                Catalogs = found.Statement.Catalogs.Concat(beside).ToValueList(),
                Overlays = found.Statement.Overlays.Concat(overlays.Select(one => one.Id)).ToValueList(),
            };
            ManagementSystemDraft document = found.Document;
            if (ApplicabilityView.Of(composed, document.Controls.Controls, document.Register, document.Context, overlays) is not { } view)
            {
                // The catalog is not held, which is one of the errors.
                found.WriteErrors(console, language);
                return ExitCode.Issues;
            }

            StatementOutput.Write(console, found, view, parsed.GetRequiredValue(format), language);
            return options.ExitCodeOf(parsed, found.Errors);
        });
        return command;
    }
}
