using System.CommandLine;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Cli.Output;
using Isms.Cli.Output.Catalogs;
using Isms.Cli.Terminal;
using Isms.Core;

namespace Isms.Cli.Commands.Catalogs;

/// <summary>The correspondence between two catalogs, composed where no direct one exists, each row with its kind and path.</summary>
internal static class CrosswalkCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("crosswalk", "the correspondence between two catalogs, composed where no direct one exists");
        Argument<string> source = new("SOURCE") { Description = "a catalog, such as iso27001:2013" };
        Argument<string> target = new("TARGET") { Description = "a catalog, such as iso27001:2022" };
        Option<string?> item = new("--item") { Description = "only the rows of one item, of the source catalog or else of the target" };
        Option<string> format = FormatOption.Create();
        command.Add(source);
        command.Add(target);
        command.Add(item);
        command.Add(format);
        command.Add(CrosswalkReviewCommand.Create(console));
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false, withAsOf: false, withFailOn: false);
        command.SetAction(parsed =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            string from = parsed.GetRequiredValue(source);
            string to = parsed.GetRequiredValue(target);
            if (CrosswalkNetwork.Standard.Find(from, to) is not { } crosswalk)
            {
                return Refuse(console, WhyNot(from, to, language));
            }

            ValueList<InferredMapping>? rows = crosswalk.Mappings;
            if (parsed.GetValue(item) is { } id)
            {
                rows = RowsOf(crosswalk, id);
                if (rows is null)
                {
                    return Refuse(console, language == IsmsLanguage.Japanese
                        ? $"{from}にも{to}にも項目「{id}」はありません。"
                        : $"Neither {from} nor {to} has an item \"{id}\".");
                }
            }

            Write(console, crosswalk, rows, parsed.GetValue(format)!, language);
            return ExitCode.Done;
        });
        return command;
    }

    private static string WhyNot(string source, string target, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        ValueList<string> known = CrosswalkNetwork.Standard.Catalogs;
        string? unknown = new[] { source, target }.FirstOrDefault(id => !known.Contains(id) && !StandardCatalogs.Ids.Contains(id));
        if (unknown is not null)
        {
            string list = string.Join(", ", known.Concat(StandardCatalogs.Ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            return japanese ? $"カタログ「{unknown}」はありません。使えるもの: {list}" : $"There is no catalog \"{unknown}\". Known are: {list}";
        }

        return japanese ? $"{source}から{target}への対応表はありません。" : $"No crosswalk leads from {source} to {target}.";
    }

    /// <summary>The rows of an item in any usual spelling; none where it exists and no row names it, null where it does not exist.</summary>
    private static ValueList<InferredMapping>? RowsOf(InferredCrosswalk crosswalk, string id)
    {
        CatalogItem? ofSource = StandardCatalogs.Find(crosswalk.Source)?.Find(id);
        ValueList<InferredMapping> from = crosswalk.From(ofSource?.Id ?? id);
        if (from.Count > 0)
        {
            return from;
        }

        CatalogItem? ofTarget = StandardCatalogs.Find(crosswalk.Target)?.Find(id);
        ValueList<InferredMapping> to = crosswalk.To(ofTarget?.Id ?? id);
        return to.Count > 0 || ofSource is not null || ofTarget is not null ? to : null;
    }

    private static int Refuse(ToolConsole console, string message)
    {
        console.Error.WriteLine(PlainText.OneLine(message));
        return ExitCode.Usage;
    }

    private static void Write(ToolConsole console, InferredCrosswalk crosswalk, ValueList<InferredMapping> rows, string format, IsmsLanguage language)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => CrosswalkOutput.WriteJson(json, crosswalk, rows, language));
                break;
            case "csv":
                CrosswalkOutput.WriteCsv(console, rows);
                break;
            default:
                CrosswalkOutput.WriteText(console, crosswalk, rows, language);
                break;
        }
    }
}
