using System.Globalization;

namespace Isms.Reporting.Tests;

/// <summary>Runs work under cultures that spell numbers oddly, without relying on installed culture data.</summary>
internal static class Cultures
{
    public static T Under<T>(string decimals, string minus, Func<T> work)
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = decimals;
        odd.NumberFormat.NegativeSign = minus;
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.DateTimeFormat.DateSeparator = "!";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
