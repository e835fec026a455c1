using Isms.Core;
namespace Isms.Controls;

/// <summary>How often a measure is read (ISO/IEC 27001:2013 9.1 c), counted from the first day of the fiscal year.</summary>
public sealed class MeasureFrequency : Code<MeasureFrequency>
{
    private MeasureFrequency(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MeasureFrequency(string value)
        : base(value)
    {
    }

    /// <summary>Monthly.</summary>
    public static MeasureFrequency Monthly { get; } = new("monthly", LocalizedText.Create("毎月", "monthly"));

    /// <summary>Quarterly.</summary>
    public static MeasureFrequency Quarterly { get; } = new("quarterly", LocalizedText.Create("四半期ごと", "quarterly"));

    /// <summary>Every half-year.</summary>
    public static MeasureFrequency HalfYearly { get; } = new("halfYearly", LocalizedText.Create("半期ごと", "every half-year"));

    /// <summary>Yearly.</summary>
    public static MeasureFrequency Yearly { get; } = new("yearly", LocalizedText.Create("毎年", "yearly"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MeasureFrequency> List { get; } = new("measureFrequency", value => new MeasureFrequency(value), Monthly, Quarterly, HalfYearly, Yearly);

    /// <summary>The months from one reading to the next; null where the word is not known.</summary>
    public int? Months =>
        this == Monthly ? 1
        : this == Quarterly ? 3
        : this == HalfYearly ? 6
        : this == Yearly ? 12
        : null;
}
