using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Matrices;

/// <summary>From bytes to the lines of a CSV file, or the reason why not.</summary>
internal static class MatrixCsvLines
{
    public const int MaximumBytes = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<MatrixCsvLine>? Read(ReadOnlySpan<byte> bytes, string subject, IssueCollector issues)
    {
        if (bytes.Length > MaximumBytes)
        {
            issues.Add(MatrixCsvIssues.TooLarge, subject, string.Empty, PlainText.Number(MaximumBytes), PlainText.Number(bytes.Length));
            return null;
        }

        return Decode(bytes, subject, issues) is { } text ? Parse(text, subject, issues) : null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string subject, IssueCollector issues)
    {
        // UTF-16 without mark is valid UTF-8 with a zero in every other place, which no table has.
        int fault = bytes.IndexOf((byte)0);
        if (fault < 0)
        {
            try
            {
                return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
            }
            catch (DecoderFallbackException)
            {
                fault = FirstFault(bytes);
            }
        }

        issues.Add(MatrixCsvIssues.NotUtf8, subject, string.Empty, PlainText.Number(fault + 1));
        return null;
    }

    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static List<MatrixCsvLine>? Parse(string text, string subject, IssueCollector issues)
    {
        List<MatrixCsvLine> lines = [];
        HashSet<int> faults = [];
        int number = 1;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            BadDataFound = _ => faults.Add(number),
        };
        using CsvParser parser = new(new StringReader(text), configuration);
        while (parser.Read())
        {
            string[] cells = parser.Record!.Select(cell => Unguard(cell.Trim())).ToArray();
            int count = Array.FindLastIndex(cells, cell => cell.Length > 0) + 1;
            if (count > 0)
            {
                lines.Add(new MatrixCsvLine(number, cells[..count]));
            }

            number = parser.RawRow + 1;
        }

        foreach (int fault in faults.Order())
        {
            issues.Add(MatrixCsvIssues.BadQuotes, subject, PlainText.Number(fault), PlainText.Number(fault));
        }

        return faults.Count > 0 ? null : lines;
    }

    // What the writer put before a text that a spreadsheet might run.
    private static string Unguard(string cell) => cell.Length > 1 && cell[0] == '\'' && CsvCell.Guarded(cell[1..]) == cell ? cell[1..] : cell;
}
