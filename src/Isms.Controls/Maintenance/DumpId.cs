using Isms.Core;

namespace Isms.Controls.Maintenance;

/// <summary>The identifier of a dump taken out for the analysis of a failure.</summary>
public sealed class DumpId : Identifier<DumpId>
{
    private DumpId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<DumpId> Kind { get; } = new("maintenanceDump", value => new DumpId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static DumpId Parse(string text) => Kind.Parse(text);
}
