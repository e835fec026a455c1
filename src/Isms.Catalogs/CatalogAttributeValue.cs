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

    /// <summary>Whether a text is this value, spelled as its source does or as people read it in either language, whatever case and width, underline or space.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it is; false for a blank text.</returns>
    public bool Matches(string text)
    {
        string wanted = TextFolding.Words(Guard.NotNull(text));
        return wanted.Length > 0 && new[] { Value, Title.Japanese, Title.English }.OfType<string>().Any(one => string.Equals(TextFolding.Words(one), wanted, StringComparison.Ordinal));
    }

    /// <summary>The value as its source spells it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
