using System.Globalization;
using System.Text;

namespace Isms.Reporting;

/// <summary>The name of a place inside the report, made of the kind and the id of a thing; different ids give different names.</summary>
internal static class ReportAnchor
{
    /// <summary>For example <c>risk-R-01</c>; a character that has no place in a name is written as its number.</summary>
    public static string Of(string kind, string id)
    {
        var name = new StringBuilder(kind).Append('-');
        foreach (char c in id)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
            {
                name.Append(c);
            }
            else
            {
                name.Append('_').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return name.ToString();
    }
}
