using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of an internal audit.</summary>
public sealed class AuditId : Identifier<AuditId>
{
    private AuditId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<AuditId> Kind { get; } = new("audit", value => new AuditId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static AuditId Parse(string text) => Kind.Parse(text);
}
