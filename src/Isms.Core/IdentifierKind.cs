using System.Diagnostics.CodeAnalysis;

namespace Isms.Core;

/// <summary>What an identifier identifies, and the way from text to identifier and back. Immutable and thread-safe.</summary>
/// <typeparam name="TId">The identifier type.</typeparam>
public sealed class IdentifierKind<TId>
    where TId : Identifier<TId>
{
    private readonly Func<string, TId> create;

    /// <summary>Describes a kind.</summary>
    /// <param name="name">The kind in camelCase, as messages and external records name it: <c>risk</c>, <c>asset</c>.</param>
    /// <param name="create">Makes the identifier from a text that has been checked.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public IdentifierKind(string name, Func<string, TId> create)
    {
        Name = Guard.NotBlank(name);
        this.create = Guard.NotNull(create);
    }

    /// <summary>The kind in camelCase.</summary>
    public string Name { get; }

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The identifier, or null when the text is none.</param>
    /// <returns>True when the text is an identifier.</returns>
    public bool TryParse(string? text, [NotNullWhen(true)] out TId? id)
    {
        id = IsIdentifier(text) ? create(text!) : null;
        return id is not null;
    }

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public TId Parse(string text) => TryParse(text, out TId? id)
        ? id
        : throw new FormatException($"The identifier of a {Name} was expected: 1 to 100 characters, no white space at either end, no control characters.");

    private static bool IsIdentifier(string? text)
    {
        if (string.IsNullOrEmpty(text) || text!.Length > 100 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }
}
