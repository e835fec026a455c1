namespace Isms.Core.Time;

/// <summary>The name of a period of a fiscal year that readings and reviews refer to, for example <c>FY2025-Q1</c>.</summary>
public sealed class FiscalPeriodId : Identifier<FiscalPeriodId>
{
    private FiscalPeriodId(string value)
        : base(value)
    {
    }

    /// <summary>The kind: a fiscal period.</summary>
    public static IdentifierKind<FiscalPeriodId> Kind { get; } = new("fiscalPeriod", value => new FiscalPeriodId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static FiscalPeriodId Parse(string text) => Kind.Parse(text);
}
