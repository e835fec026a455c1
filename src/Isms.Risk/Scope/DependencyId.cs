using Isms.Core;
namespace Isms.Risk.Scope;

/// <summary>The identifier of a dependency.</summary>
public sealed class DependencyId : Identifier<DependencyId>
{
    private DependencyId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<DependencyId> Kind { get; } = new("dependency", value => new DependencyId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static DependencyId Parse(string text) => Kind.Parse(text);
}
