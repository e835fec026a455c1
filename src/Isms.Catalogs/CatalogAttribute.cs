using Isms.Core;

namespace Isms.Catalogs;

/// <summary>An attribute of an item: its values, and where they come from (ISO/IEC 27002:2022 Annex A for the controls of 2022). Immutable.</summary>
public sealed record CatalogAttribute
{
    internal CatalogAttribute(
        CatalogAttributeDefinition definition, ValueList<CatalogAttributeValue> values, string source, Confidence confidence, ValueList<AlternativeReading> alternatives)
    {
        Definition = definition;
        Values = values;
        Source = source;
        Confidence = confidence;
        Alternatives = alternatives;
    }

    /// <summary>The attribute.</summary>
    public CatalogAttributeDefinition Definition { get; }

    /// <summary>The name in camelCase: <c>controlType</c>.</summary>
    public string Name => Definition.Name;

    /// <summary>The values of the item, one or more.</summary>
    public ValueList<CatalogAttributeValue> Values { get; }

    /// <summary>The sources.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>What other sources give.</summary>
    public ValueList<AlternativeReading> Alternatives { get; }

    /// <summary>Whether a value is among them, spelled as the source does or as people read it in either language, whatever case and width, underline or space.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it is there; false for a blank text.</returns>
    public bool Has(string value)
    {
        Guard.NotNull(value);
        return Values.Any(one => one.Matches(value));
    }
}
