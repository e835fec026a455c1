using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of an asset.</summary>
public sealed class AssetId : Identifier<AssetId>
{
    private AssetId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<AssetId> Kind { get; } = new("asset", value => new AssetId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static AssetId Parse(string text) => Kind.Parse(text);
}
