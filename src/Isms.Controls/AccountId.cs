using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of an account of a person in a system.</summary>
public sealed class AccountId : Identifier<AccountId>
{
    private AccountId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<AccountId> Kind { get; } = new("account", value => new AccountId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static AccountId Parse(string text) => Kind.Parse(text);
}
