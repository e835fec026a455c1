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
        bool bad = false;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            BadDataFound = _ => bad = true,
        };
        List<CsvLine> lines = [];
        using StringReader reader = new(text);
        using CsvParser parser = new(reader, configuration);
        int read = 0;
        while (true)
        {
            bad = false;
            if (!parser.Read())
            {
                return lines;
            }

            string[] cells = parser.Record ?? [];
            bool pairs = !bad && parser.RawRecord.Count(c => c == '"') % 2 == 0;
            CsvLine line = new(read + 1, cells, pairs);
            read = parser.RawRow;
            if (!line.IsBlank)
            {
                lines.Add(line);
            }
        }
    }
}
