using System.Text.Json;
using Isms.Core;

namespace Isms.Catalogs;

/// <summary>Makes catalogs of the embedded data.</summary>
internal static class CatalogData
{
    public static Catalog Load(string resource) => EmbeddedData.Read(resource, root =>
    {
        string id = EmbeddedData.Text(root, "id");
        AttributeSource[] attributes = EmbeddedData.Elements(root, "attributes").Select(AttributeSource.Of).ToArray();
        return new Catalog(
            id,
            EmbeddedData.Title(root.GetProperty("title")),
            EmbeddedData.Text(root, "note"),
            EmbeddedData.Text(root, "licence"),
            attributes.Select(attribute => attribute.Definition).ToValueList(),
            root.GetProperty("items").EnumerateArray().Select(item => Item(id, attributes, item)).ToValueList());
    });

    private static CatalogItem Item(string catalog, AttributeSource[] attributes, JsonElement item) => new(
        StandardReference.Create(catalog, EmbeddedData.Text(item, "id")),
        CatalogItemKind.List.Get(EmbeddedData.Text(item, "kind")),
        EmbeddedData.OptionalText(item, "parent"),
        EmbeddedData.Title(item),
        Evidence(item, "Ja"),
        Evidence(item, "En"),
        attributes.Select(attribute => attribute.Read(item)).OfType<CatalogAttribute>().ToValueList());

    private static TitleEvidence Evidence(JsonElement item, string language) => new(
        EmbeddedData.Text(item, "source" + language),
        EmbeddedData.ConfidenceOf(item, "confidence" + language),
        item.TryGetProperty("disputed" + language, out JsonElement disputed) && disputed.GetBoolean(),
        Alternatives(item, "alternatives" + language));

    private static ValueList<AlternativeReading> Alternatives(JsonElement element, string name) =>
        EmbeddedData.Elements(element, name)
            .Select(one => new AlternativeReading(EmbeddedData.Text(one, "text"), EmbeddedData.Text(one, "source"), EmbeddedData.OptionalText(one, "reason")))
            .ToValueList();

    /// <summary>A definition with the source of its values, which an item can say otherwise.</summary>
    private sealed record AttributeSource(CatalogAttributeDefinition Definition, string? Source, Confidence? Confidence)
    {
        public static AttributeSource Of(JsonElement attribute) => new(
            new CatalogAttributeDefinition(
                EmbeddedData.Text(attribute, "name"),
                EmbeddedData.Title(attribute),
                EmbeddedData.Elements(attribute, "values").Select(value => new CatalogAttributeValue(EmbeddedData.Text(value, "value"), EmbeddedData.Title(value))).ToValueList()),
            EmbeddedData.OptionalText(attribute, "source"),
            attribute.TryGetProperty("confidence", out _) ? EmbeddedData.ConfidenceOf(attribute) : null);

        public CatalogAttribute? Read(JsonElement item)
        {
            if (!item.TryGetProperty("attributes", out JsonElement attributes) || !attributes.TryGetProperty(Definition.Name, out JsonElement values))
            {
                return null;
            }

            return new CatalogAttribute(
                Definition,
                values.EnumerateArray().Select(value => Definition.Values.Single(known => known.Value == value.GetString())).ToValueList(),
                EmbeddedData.OptionalText(item, "attributesSource") ?? Source ?? throw new InvalidOperationException($"The attribute {Definition.Name} has no source."),
                item.TryGetProperty("attributesConfidence", out _) ? EmbeddedData.ConfidenceOf(item, "attributesConfidence") : Confidence!.Value,
                item.TryGetProperty("attributeAlternatives", out JsonElement alternatives) ? Alternatives(alternatives, Definition.Name) : []);
        }
    }
}
