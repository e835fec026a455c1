using System.Text.Json;
using Isms.Core;

namespace Isms.Catalogs;

/// <summary>Reads the embedded data. They are ours: a fault in them is a programming mistake and found by the tests.</summary>
internal static class CatalogData
{
    public static Catalog Load(string resource)
    {
        using Stream stream = typeof(CatalogData).Assembly.GetManifestResourceStream("Isms.Catalogs." + resource + ".json")
            ?? throw new InvalidOperationException($"The catalog {resource} is not embedded.");
        using JsonDocument document = JsonDocument.Parse(stream);
        JsonElement root = document.RootElement;
        string id = Text(root, "id")!;
        JsonElement title = root.GetProperty("title");
        return new Catalog(
            id,
            LocalizedText.Create(Text(title, "ja"), Text(title, "en")),
            Text(root, "note")!,
            Text(root, "licence")!,
            root.GetProperty("items").EnumerateArray().Select(item => Item(id, item)).ToValueList());
    }

    private static CatalogItem Item(string catalog, JsonElement item) => new(
        StandardReference.Create(catalog, Text(item, "id")!),
        CatalogItemKind.List.Get(Text(item, "kind")!),
        Text(item, "parent"),
        LocalizedText.Create(Text(item, "ja"), Text(item, "en")),
        Evidence(item, "Ja"),
        Evidence(item, "En"));

    private static TitleEvidence Evidence(JsonElement item, string language)
    {
        IEnumerable<string> alternatives = item.TryGetProperty("alternatives" + language, out JsonElement list)
            ? list.EnumerateArray().Select(text => text.GetString()!)
            : [];
        string? recall = Text(item, "recall" + language);
        return new TitleEvidence(
            Text(item, "source" + language)!,
            Text(item, "confidence" + language) switch
            {
                "high" => Confidence.High,
                "medium" => Confidence.Medium,
                _ => Confidence.Low,
            },
            item.TryGetProperty("disputed" + language, out JsonElement disputed) && disputed.GetBoolean(),
            (recall is null ? alternatives : alternatives.Append(recall + " [recall]")).ToValueList());
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
