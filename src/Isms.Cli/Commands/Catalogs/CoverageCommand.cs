using System.CommandLine;
using Isms.Catalogs;
using Isms.Catalogs.Search;
using Isms.Cli.Output;
using Isms.Cli.Output.Catalogs;
using Isms.Cli.Terminal;
using Isms.Controls.Obligations;
using Isms.Controls.Obligations.Coverage;
using Isms.Core;
using Isms.Management;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Catalogs;

/// <summary>How far the controls of a document cover a guideline, item by item.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("coverage", "each item of a guideline: covered by which controls, and how far they are in place");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string?> catalog = new("--catalog") { Description = "the guideline, such as mhlw-6.0; that of the document's minimum-guideline rule unless given" };
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(catalog);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            string? wanted = parsed.GetValue(catalog) ?? system.Criteria.MinimumGuideline?.Guideline;
            if (CatalogSearch.FindCatalog(wanted) is not { } guideline)
            {
                console.Error.WriteLine(PlainText.OneLine(WhyNot(wanted, language)));
                return ExitCode.Usage;
            }

            GuidelineCoverage coverage = GuidelineCoverage.Of(guideline, system.Controls.Controls, system.Controls.Support.Documents);
            CoverageOutput output = new(coverage, EditionStanding.Of(guideline.Id, read.AsOf!.Value), read.AsOf.Value, language);
            TableResult.Write(console, output, parsed.GetValue(format));

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static string WhyNot(string? wanted, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        string list = string.Join(", ", StandardCatalogs.Ids);
        return wanted is null
            ? japanese ? $"--catalog が必要です。使えるもの: {list}" : $"--catalog was expected. Known are: {list}"
            : japanese ? $"カタログ「{wanted}」はありません。使えるもの: {list}" : $"There is no catalog \"{wanted}\". Known are: {list}";
    }
}
