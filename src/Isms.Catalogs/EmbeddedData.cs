using System.Text.Json;
using Isms.Core;

namespace Isms.Catalogs;

/// <summary>Reads the embedded data. They are ours: a fault in them is a programming mistake and found by the tests.</summary>
internal static class EmbeddedData
{
    public static T Read<T>(string resource, Func<JsonElement, T> read)
    {
        using Stream stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("Isms.Catalogs." + resource + ".json")
            ?? throw new InvalidOperationException($"The data {resource} are not embedded.");
        using JsonDocument document = JsonDocument.Parse(stream);
        return read(document.RootElement);
    }

    public static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The member {name} is null.");

    public static string? OptionalText(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static LocalizedText Title(JsonElement element) => LocalizedText.Create(OptionalText(element, "ja"), OptionalText(element, "en"));

    public static IEnumerable<JsonElement> Elements(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();

    public static Confidence ConfidenceOf(JsonElement element, string name = "confidence") => Text(element, name) switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        "low" => Confidence.Low,
        string other => throw new InvalidOperationException($"{other} is no confidence."),
    };
}
