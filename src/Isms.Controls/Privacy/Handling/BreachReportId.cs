using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>The identifier of a report of a breach.</summary>
public sealed class BreachReportId : Identifier<BreachReportId>
{
    private BreachReportId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<BreachReportId> Kind { get; } = new("breachReport", value => new BreachReportId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static BreachReportId Parse(string text) => Kind.Parse(text);
}
