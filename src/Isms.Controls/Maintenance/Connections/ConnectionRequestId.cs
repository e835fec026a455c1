using Isms.Core;

namespace Isms.Controls.Maintenance.Connections;

/// <summary>The identifier of a request to connect something to the network.</summary>
public sealed class ConnectionRequestId : Identifier<ConnectionRequestId>
{
    private ConnectionRequestId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ConnectionRequestId> Kind { get; } = new("connectionRequest", value => new ConnectionRequestId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ConnectionRequestId Parse(string text) => Kind.Parse(text);
}
