using Isms.Core;

namespace Isms.Controls.Maintenance;

/// <summary>The identifier of a session of remote maintenance.</summary>
public sealed class SessionId : Identifier<SessionId>
{
    private SessionId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<SessionId> Kind { get; } = new("maintenanceSession", value => new SessionId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static SessionId Parse(string text) => Kind.Parse(text);
}
