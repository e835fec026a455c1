using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Isms.Reporting.Csv;

/// <summary>
/// Writes CSV by RFC 4180 for people and spreadsheets: UTF-8 with byte order mark, CRLF, a header. A cell that a spreadsheet might run as a formula
/// begins with an apostrophe; control characters become U+FFFD. The same table gives the same bytes. Thread-safe.
/// </summary>
public static class CsvText
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Write(CsvTable table)
    {
        Guard.NotNull(table);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
            Delimiter = ",",
            InjectionOptions = InjectionOptions.None,
            // with a line end of its own, CsvHelper would leave a lone line feed without quotes
            ShouldQuote = field => NeedsQuotes(field.Field),
        };
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, configuration))
        {
            Row(csv, table.Columns);
            foreach (Core.ValueList<string?> row in table.Rows)
            {
                Row(csv, row);
            }
        }

        return bytes.ToArray();
    }

    private static bool NeedsQuotes(string? cell) =>
        cell is { Length: > 0 } && (cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || cell[0] == ' ' || cell[^1] == ' ');

    private static void Row(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
        {
            csv.WriteField(CsvCell.Guarded(cell));
        }

        csv.NextRecord();
    }
}
