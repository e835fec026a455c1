using System.Globalization;

namespace Isms.Tests;

/// <summary>Cultures whose habits differ from the invariant ones, made by hand so that they exist on every machine.</summary>
internal static class TestCultures
{
    public static IReadOnlyList<CultureInfo> All { get; } = [CultureInfo.InvariantCulture, CommaForPoint(), TurkishLike()];

    /// <summary>Runs the same work under each culture.</summary>
    public static void Each(Action work)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            foreach (CultureInfo culture in All)
            {
                CultureInfo.CurrentCulture = culture;
                CultureInfo.CurrentUICulture = culture;
                work();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = uiBefore;
        }
    }

    private static CultureInfo CommaForPoint()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        culture.DateTimeFormat.DateSeparator = "/";
        return culture;
    }

    private static CultureInfo TurkishLike()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.PercentSymbol = "٪";
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.LongDatePattern = "yyyy. MMMM d.";
        return culture;
    }
}
