using System.Text.Json;
using Isms.Catalogs;
using Isms.Cli.Terminal;
using Isms.Core;

namespace Isms.Cli.Output.Catalogs;

/// <summary>Catalogs and their items as text, JSON and CSV.</summary>
internal static class CatalogOutput
{
    private static readonly ValueList<string> ItemColumns =
        ["catalog", "id", "kind", "parent", "title_ja", "title_en", "source_ja", "confidence_ja", "source_en", "confidence_en", "attributes"];

    public static void WriteList(ToolConsole console, IReadOnlyList<Catalog> catalogs, string format, IsmsLanguage language)
    {
        if (format == "json")
        {
            JsonOutput.Write(console, json => WriteCatalogs(json, catalogs, language));
        }
        else if (format == "csv")
        {
            CsvOutput.Write(
                console,
                ["id", "title", "controls", "objectives", "clauses", "items"],
                catalogs.Select(catalog => new[] { catalog.Id, catalog.Title.In(language), Number(catalog.Controls.Count), Number(Objectives(catalog)), Number(Clauses(catalog)), Number(catalog.Items.Count) }.ToValueList<string?>()));
        }
        else
        {
            TextTable table = language == IsmsLanguage.Japanese ? new("ID", "管理策", "管理目的", "箇条", "項目", "題名") : new("id", "controls", "objectives", "clauses", "items", "title");
            foreach (Catalog catalog in catalogs)
            {
                table.Add(catalog.Id, Number(catalog.Controls.Count), Number(Objectives(catalog)), Number(Clauses(catalog)), Number(catalog.Items.Count), catalog.Title.In(language));
            }

            table.Write(console);
        }
    }

    public static void WriteUnavailable(ToolConsole console, string format, IsmsLanguage language)
    {
        ValueList<UnavailableCatalog> all = UnavailableCatalogs.All;
        if (format == "json")
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartArray();
                foreach (UnavailableCatalog one in all)
                {
                    json.WriteStartObject();
                    json.WriteString("id", one.Id);
                    json.WriteString("title", one.Title.In(language));
                    json.WriteString("reason", one.Reason.In(language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }
        else if (format == "csv")
        {
            CsvOutput.Write(console, ["id", "title", "reason"], all.Select(one => new[] { one.Id, one.Title.In(language), one.Reason.In(language) }.ToValueList<string?>()));
        }
        else
        {
            TextTable table = language == IsmsLanguage.Japanese ? new("ID", "題名", "理由") : new("id", "title", "reason");
            foreach (UnavailableCatalog one in all)
            {
                table.Add(one.Id, one.Title.In(language), one.Reason.In(language));
            }

            table.Write(console);
        }
    }

    public static void WriteCatalog(ToolConsole console, Catalog catalog, IReadOnlyList<CatalogItem> items, string format, IsmsLanguage language)
    {
        if (format == "json")
        {
            JsonOutput.Write(console, json => WriteCatalog(json, catalog, items, language));
            return;
        }

        if (format == "text")
        {
            bool japanese = language == IsmsLanguage.Japanese;
            console.Out.WriteLine($"{catalog.Id}  {catalog.Title.In(language)}");
            console.Out.WriteLine((japanese ? "注: " : "Note: ") + catalog.Note);
            console.Out.WriteLine((japanese ? "内容: " : "Licence: ") + catalog.Licence);
            console.Out.WriteLine();
        }

        WriteItems(console, items, format, language);
    }

    public static void WriteItems(ToolConsole console, IReadOnlyList<CatalogItem> items, string format, IsmsLanguage language)
    {
        if (format == "json")
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartObject();
                WriteItems(json, items, language);
                json.WriteEndObject();
            });
        }
        else if (format == "csv")
        {
            CsvOutput.Write(console, ItemColumns, items.Select(Cells));
        }
        else if (items.Count == 0)
        {
            console.Out.WriteLine(language == IsmsLanguage.Japanese ? "該当する項目はありません。" : "No items.");
        }
        else
        {
            WriteText(console, items, language);
        }
    }

    private static void WriteText(ToolConsole console, IReadOnlyList<CatalogItem> items, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        TextTable table = japanese ? new("項目", "種類", "題名", "確度", "出典") : new("item", "kind", "title", "confidence", "source");
        foreach (CatalogItem item in items)
        {
            TitleEvidence evidence = japanese ? item.JapaneseEvidence : item.EnglishEvidence;
            table.Add(
                item.Reference.ToString(),
                item.Kind.Name.In(language),
                item.Title.In(language),
                japanese ? JapaneseNameOf(evidence.Confidence) : NameOf(evidence.Confidence),
                evidence.Source);
        }

        table.Write(console);
        if (items.Count == 1)
        {
            WriteDetails(console, items[0], language);
        }
    }

    // An item by itself: what would make the table of many too wide.
    private static void WriteDetails(ToolConsole console, CatalogItem item, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        WriteAlternatives(console, (japanese ? item.JapaneseEvidence : item.EnglishEvidence).Alternatives, japanese);
        foreach (CatalogAttribute attribute in item.Attributes)
        {
            string values = string.Join(", ", attribute.Values.Select(value => value.Title.In(language)));
            console.Out.WriteLine(PlainText.OneLine($"{attribute.Definition.Title.In(language)}: {values} [{attribute.Source}]"));
            WriteAlternatives(console, attribute.Alternatives, japanese);
        }
    }

    private static void WriteAlternatives(ToolConsole console, ValueList<AlternativeReading> alternatives, bool japanese)
    {
        foreach (AlternativeReading other in alternatives)
        {
            console.Out.WriteLine(PlainText.OneLine((japanese ? "  他の出典: " : "  elsewhere: ") + other + (other.Reason is null ? string.Empty : " (" + other.Reason + ")")));
        }
    }

    private static void WriteCatalogs(Utf8JsonWriter json, IReadOnlyList<Catalog> catalogs, IsmsLanguage language)
    {
        json.WriteStartArray();
        foreach (Catalog catalog in catalogs)
        {
            json.WriteStartObject();
            json.WriteString("id", catalog.Id);
            json.WriteString("title", catalog.Title.In(language));
            json.WriteNumber("controls", catalog.Controls.Count);
            json.WriteNumber("objectives", Objectives(catalog));
            json.WriteNumber("clauses", Clauses(catalog));
            json.WriteNumber("items", catalog.Items.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCatalog(Utf8JsonWriter json, Catalog catalog, IReadOnlyList<CatalogItem> items, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", catalog.Id);
        json.WriteString("title", catalog.Title.In(language));
        json.WriteString("note", catalog.Note);
        json.WriteString("licence", catalog.Licence);
        json.WriteStartArray("attributes");
        foreach (CatalogAttributeDefinition definition in catalog.Attributes)
        {
            json.WriteStartObject();
            json.WriteString("name", definition.Name);
            json.WriteString("title", definition.Title.In(language));
            json.WriteStartArray("values");
            foreach (CatalogAttributeValue value in definition.Values)
            {
                json.WriteStartObject();
                json.WriteString("value", value.Value);
                json.WriteString("title", value.Title.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteItems(json, items, language);
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<CatalogItem> items, IsmsLanguage language)
    {
        json.WriteStartArray("items");
        foreach (CatalogItem item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("reference", item.Reference.ToString());
            json.WriteString("kind", item.Kind.Value);
            json.WriteString("parent", item.ParentId);
            json.WriteString("title", item.Title.In(language));
            json.WriteStartObject("titles");
            WriteTitle(json, "ja", item.Title.Japanese, item.JapaneseEvidence);
            WriteTitle(json, "en", item.Title.English, item.EnglishEvidence);
            json.WriteEndObject();
            json.WriteStartArray("attributes");
            foreach (CatalogAttribute attribute in item.Attributes)
            {
                json.WriteStartObject();
                json.WriteString("name", attribute.Name);
                json.WriteStartArray("values");
                foreach (CatalogAttributeValue value in attribute.Values)
                {
                    json.WriteStringValue(value.Value);
                }

                json.WriteEndArray();
                json.WriteString("source", attribute.Source);
                json.WriteString("confidence", NameOf(attribute.Confidence));
                WriteAlternatives(json, attribute.Alternatives);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTitle(Utf8JsonWriter json, string name, string? title, TitleEvidence evidence)
    {
        json.WriteStartObject(name);
        json.WriteString("title", title);
        json.WriteString("source", evidence.Source);
        json.WriteString("confidence", NameOf(evidence.Confidence));
        json.WriteBoolean("disputed", evidence.IsDisputed);
        WriteAlternatives(json, evidence.Alternatives);
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, ValueList<AlternativeReading> alternatives)
    {
        json.WriteStartArray("alternatives");
        foreach (AlternativeReading other in alternatives)
        {
            json.WriteStartObject();
            json.WriteString("text", other.Text);
            json.WriteString("source", other.Source);
            json.WriteString("reason", other.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ValueList<string?> Cells(CatalogItem item) =>
    [
        item.Reference.Catalog,
        item.Id,
        item.Kind.Value,
        item.ParentId,
        item.Title.Japanese,
        item.Title.English,
        item.JapaneseEvidence.Source,
        NameOf(item.JapaneseEvidence.Confidence),
        item.EnglishEvidence.Source,
        NameOf(item.EnglishEvidence.Confidence),
        string.Join("; ", item.Attributes.Select(attribute => attribute.Name + "=" + string.Join("|", attribute.Values.Select(value => value.Value)))),
    ];

    // A theme of 2022 stands where the clauses of the earlier editions stood.
    private static int Clauses(Catalog catalog) => catalog.Items.Count(item => item.Kind == CatalogItemKind.Clause || item.Kind == CatalogItemKind.Theme);

    private static int Objectives(Catalog catalog) => catalog.Items.Count(item => item.Kind == CatalogItemKind.Objective);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    private static string JapaneseNameOf(Confidence confidence) => confidence switch
    {
        Confidence.High => "高",
        Confidence.Medium => "中",
        _ => "低",
    };
}
