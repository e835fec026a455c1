using Isms.Core;
namespace Isms.Risk.Scope;

/// <summary>The identifier of a location in the scope.</summary>
public sealed class LocationId : Identifier<LocationId>
{
    private LocationId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<LocationId> Kind { get; } = new("location", value => new LocationId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static LocationId Parse(string text) => Kind.Parse(text);
}
