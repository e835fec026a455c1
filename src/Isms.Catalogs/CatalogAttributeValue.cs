using Isms.Core;

namespace Isms.Catalogs;

/// <summary>A value that an attribute can have. Immutable.</summary>
public sealed record CatalogAttributeValue
{
    internal CatalogAttributeValue(string value, LocalizedText title)
    {
        Value = value;
        Title = title;
    }

    /// <summary>The value as its source spells it: <c>Governance_and_Ecosystem</c>.</summary>
    public string Value { get; }

    /// <summary>The value for people.</summary>
    public LocalizedText Title { get; }

    /// <summary>The value as its source spells it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
