using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of an audit programme.</summary>
public sealed class AuditProgrammeId : Identifier<AuditProgrammeId>
{
    private AuditProgrammeId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<AuditProgrammeId> Kind { get; } = new("auditProgramme", value => new AuditProgrammeId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static AuditProgrammeId Parse(string text) => Kind.Parse(text);
}
