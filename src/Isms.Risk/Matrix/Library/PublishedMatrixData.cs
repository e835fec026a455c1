using System.Text.Json;
using Isms.Core;

namespace Isms.Risk.Matrix.Library;

/// <summary>Reads the embedded data: an index, and a matrix file for each matrix. They are ours: a fault in them is a programming mistake and found by the tests.</summary>
internal static class PublishedMatrixData
{
    public static ValueList<PublishedMatrix> Index()
    {
        using Stream stream = Open("published-matrices.json");
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("matrices").EnumerateArray().Select(Entry).ToValueList();
    }

    public static string Text(string id)
    {
        using StreamReader reader = new(Open("matrices/" + id + ".json"));
        return reader.ReadToEnd();
    }

    private static PublishedMatrix Entry(JsonElement entry)
    {
        string id = Member(entry, "id")!;
        JsonElement title = entry.GetProperty("title");
        return new PublishedMatrix(
            id,
            Member(entry, "file")!,
            LocalizedText.Create(Member(title, "ja"), Member(title, "en")),
            Member(entry, "source")!,
            Member(entry, "confidence")!,
            Member(entry, "note"),
            () => RiskMatrixDefinition.FromJson(Text(id)));
    }

    private static string? Member(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static Stream Open(string name) => typeof(PublishedMatrixData).Assembly.GetManifestResourceStream("Isms.Risk." + name)
        ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
}
