using Isms.Core;

namespace Isms.Catalogs;

/// <summary>An attribute that items of a catalog can have, and the values it can take. Immutable.</summary>
public sealed record CatalogAttributeDefinition
{
    internal CatalogAttributeDefinition(string name, LocalizedText title, ValueList<CatalogAttributeValue> values)
    {
        Name = name;
        Title = title;
        Values = values;
    }

    /// <summary>The name in camelCase: <c>controlType</c>, <c>measureKind</c>.</summary>
    public string Name { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Title { get; }

    /// <summary>The values it can take, in the order of the source.</summary>
    public ValueList<CatalogAttributeValue> Values { get; }
}
