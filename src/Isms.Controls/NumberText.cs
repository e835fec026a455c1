using System.Globalization;

namespace Isms.Controls;

/// <summary>Numbers in messages and explanations: the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>A number as it is written.</summary>
    public static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A computed number, with at most four decimals; a dash where there is none.</summary>
    public static string Rounded(decimal? number) => number is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "-";

    /// <summary>A computed number, with at most four decimals.</summary>
    public static string Rounded(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
