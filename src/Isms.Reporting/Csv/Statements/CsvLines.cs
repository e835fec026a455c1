using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Isms.Reporting.Csv.Statements;

/// <summary>Reads CSV by RFC 4180 into lines that know where they stand.</summary>
internal static class CsvLines
{
    /// <summary>The lines that are not blank, the header first.</summary>
    public static List<CsvLine> Of(string text)
    {
        using StringReader reader = new(text);
        return [.. Read(reader)];
    }

    /// <summary>The same, one line after the other, so that a large file need not be held in memory.</summary>
    public static IEnumerable<CsvLine> Read(TextReader reader)
    {
        bool bad = false;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            BadDataFound = _ => bad = true,
        };
        using CsvParser parser = new(reader, configuration, leaveOpen: true);
        int read = 0;
        while (true)
        {
            bad = false;
            if (!parser.Read())
            {
                yield break;
            }

            string[] cells = parser.Record ?? [];
            bool pairs = !bad && parser.RawRecord.Count(c => c == '"') % 2 == 0;
            CsvLine line = new(read + 1, cells, pairs);
            read = parser.RawRow;
            if (!line.IsBlank)
            {
                yield return line;
            }
        }
    }
}
