namespace Isms.Controls;

/// <summary>What the library knows about units: which are shares of a whole, and how far their values can go.</summary>
internal static class MeasureUnit
{
    /// <summary>Whether values are hundredths of a whole.</summary>
    public static bool IsPercent(string? unit) => unit is "percent" or "%";

    /// <summary>Whether a value can stand in a unit: a percentage lies from 0 to 100; of other units nothing is known.</summary>
    public static bool Allows(string? unit, decimal value) => !IsPercent(unit) || value is >= 0 and <= 100;
}
