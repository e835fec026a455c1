using System.CommandLine;
using Isms.Catalogs;
using Isms.Catalogs.Search;
using Isms.Cli.Output.Catalogs;
using Isms.Cli.Terminal;
using Isms.Core;

namespace Isms.Cli.Commands.Catalogs;

/// <summary>The catalogs and their items. They judge nothing, so that no date counts.</summary>
internal static class CatalogCommands
{
    public static Command Create(ToolConsole console) => new("catalog", "the catalogs of standards and guidelines, and their items") { CreateList(console), CreateShow(console) };

    private static Command CreateList(ToolConsole console)
    {
        Command command = new("list", "the catalogs, with counts");
        Option<bool> unavailable = new("--unavailable") { Description = "what is not contained instead, and why" };
        Option<string> format = FormatOption.Create();
        Option<string> language = Language();
        command.Add(unavailable);
        command.Add(format);
        command.Add(language);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(unavailable))
            {
                CatalogOutput.WriteUnavailable(console, parsed.GetRequiredValue(format), LanguageOf(parsed, language));
            }
            else
            {
                CatalogOutput.WriteList(console, StandardCatalogs.All.ToList(), parsed.GetRequiredValue(format), LanguageOf(parsed, language));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command CreateShow(ToolConsole console)
    {
        Command command = new("show", "the items of a catalog, an item, or what a search finds in one catalog or in all");
        Argument<string?> id = new("ID")
        {
            Description = "a catalog (iso27001:2022), an item of one (iso27001:2022/A.8.2) or a number in all of them (A.8.2), in any usual spelling; nothing to search in all",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> search = new("--search") { Description = "only items whose title contains the text, in either language" };
        Option<string[]> attribute = new("--attribute") { Description = "only items with the value of the attribute: NAME=VALUE; repeated, all must hold", DefaultValueFactory = _ => [] };
        Option<string> format = FormatOption.Create();
        Option<string> language = Language();
        command.Add(id);
        command.Add(search);
        command.Add(attribute);
        command.Add(format);
        command.Add(language);
        command.SetAction(parsed =>
        {
            IsmsLanguage spoken = LanguageOf(parsed, language);
            string? wanted = parsed.GetValue(id);
            List<(string Name, string Value)> attributes = [];
            foreach (string text in parsed.GetRequiredValue(attribute))
            {
                int at = text.IndexOf('=', StringComparison.Ordinal);
                if (at <= 0 || at == text.Length - 1)
                {
                    return Refuse(console, spoken, $"--attribute: NAME=VALUE が必要ですが、「{text}」があります。", $"--attribute: NAME=VALUE was expected; there is \"{text}\".");
                }

                attributes.Add((text[..at].Trim(), text[(at + 1)..].Trim()));
            }

            if (wanted is null && parsed.GetValue(search) is null && attributes.Count == 0)
            {
                return Refuse(console, spoken, "カタログか項目、又は --search か --attribute が必要です。", "A catalog or an item was expected, or --search or --attribute.");
            }

            Catalog? catalog = CatalogSearch.FindCatalog(wanted);
            List<CatalogItem> items = (catalog is not null ? catalog.Items : wanted is not null ? CatalogSearch.ById(wanted) : StandardCatalogs.All.SelectMany(one => one.Items)).ToList();
            if (items.Count == 0)
            {
                return NotFound(console, spoken, wanted!);
            }

            if (UnknownAttribute(items, attributes) is { } unknown)
            {
                return Refuse(console, spoken, unknown.Japanese!, unknown.English!);
            }

            if (parsed.GetValue(search) is { } text2)
            {
                HashSet<CatalogItem> found = [.. CatalogsOf(items).SelectMany(one => one.Search(text2))];
                items.RemoveAll(item => !found.Contains(item));
            }

            items.RemoveAll(item => !attributes.All(pair => item.AttributeOf(pair.Name) is { } value && value.Has(pair.Value)));
            string shape = parsed.GetRequiredValue(format);
            if (catalog is not null)
            {
                CatalogOutput.WriteCatalog(console, catalog, items, shape, spoken);
            }
            else
            {
                CatalogOutput.WriteItems(console, items, shape, spoken);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Catalog> CatalogsOf(IEnumerable<CatalogItem> items) =>
        items.Select(item => item.Reference.Catalog).Distinct(StringComparer.Ordinal).Select(id => StandardCatalogs.Find(id)!);

    // A name or a value that no catalog looked at has is a slip of the pen and said, not answered with an empty list.
    private static LocalizedText? UnknownAttribute(List<CatalogItem> items, List<(string Name, string Value)> wanted)
    {
        CatalogAttributeDefinition[] known = CatalogsOf(items).SelectMany(catalog => catalog.Attributes).ToArray();
        foreach ((string name, string value) in wanted)
        {
            CatalogAttributeDefinition[] named = known.Where(definition => string.Equals(definition.Name, name, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (named.Length == 0)
            {
                string names = string.Join(", ", known.Select(definition => definition.Name).Distinct(StringComparer.Ordinal));
                return LocalizedText.Create($"属性「{name}」はありません。あるもの: {names}", $"There is no attribute \"{name}\". There are: {names}");
            }

            if (!named.SelectMany(definition => definition.Values).Any(one => one.Matches(value)))
            {
                string values = string.Join(", ", named.SelectMany(definition => definition.Values).Select(one => one.Value).Distinct(StringComparer.Ordinal));
                return LocalizedText.Create($"属性「{name}」に値「{value}」はありません。あるもの: {values}", $"The attribute \"{name}\" has no value \"{value}\". There are: {values}");
            }
        }

        return null;
    }

    private static int NotFound(ToolConsole console, IsmsLanguage language, string wanted)
    {
        if (UnavailableCatalogs.Find(wanted) is { } missing)
        {
            return Refuse(
                console,
                language,
                $"「{missing.Title.Japanese}」は収録していません。{missing.Reason.Japanese}",
                $"\"{missing.Title.English}\" is not contained. {missing.Reason.English}");
        }

        int slash = wanted.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && CatalogSearch.FindCatalog(wanted[..slash]) is { } catalog
            ? Refuse(
                console,
                language,
                $"カタログ {catalog.Id} に項目「{wanted[(slash + 1)..]}」はありません。isms catalog show {catalog.Id} で一覧を見られます。",
                $"The catalog {catalog.Id} has no item \"{wanted[(slash + 1)..]}\". isms catalog show {catalog.Id} lists them.")
            : Refuse(
                console,
                language,
                $"カタログにも項目にも「{wanted}」はありません。isms catalog list で一覧を見られます。",
                $"No catalog and no item is called \"{wanted}\". isms catalog list shows the catalogs.");
    }

    private static int Refuse(ToolConsole console, IsmsLanguage language, string japanese, string english)
    {
        console.Error.WriteLine(PlainText.OneLine(language == IsmsLanguage.Japanese ? japanese : english));
        return ExitCode.Usage;
    }

    private static Option<string> Language() =>
        new Option<string>("--lang") { Description = "en (default) or ja", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "ja");

    private static IsmsLanguage LanguageOf(ParseResult parsed, Option<string> language) =>
        parsed.GetValue(language) == "ja" ? IsmsLanguage.Japanese : IsmsLanguage.English;
}
