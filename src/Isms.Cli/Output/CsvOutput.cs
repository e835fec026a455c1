using System.Text;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Reporting.Csv;

namespace Isms.Cli.Output;

/// <summary>A table on standard output as CSV: a header and lines that end in CRLF, without a byte order mark, which a pipe would take for text.</summary>
internal static class CsvOutput
{
    public static void Write(ToolConsole console, ValueList<string> columns, IEnumerable<ValueList<string?>> rows) =>
        Write(console, CsvText.Write(new CsvTable(columns, rows.ToValueList())));

    /// <summary>The same of a table already written.</summary>
    public static void Write(ToolConsole console, ReadOnlySpan<byte> csv) => console.Out.Write(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'));
}
