using System.Globalization;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Reporting.Tests.Sample;

/// <summary>Reads the lines of the sample tables.</summary>
internal static class SampleText
{
    public static IEnumerable<string[]> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'));

    public static string In(this string both, IsmsLanguage language) => both.Split('~') is [string ja, string en] ? (language == IsmsLanguage.Japanese ? ja : en) : both;

    public static LocalDate? Date(string text) => text.Length == 0 ? null : IsoDate.Parse(text);

    public static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    public static ValueList<string> List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries).ToValueList();
}
