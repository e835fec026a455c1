using System.Text;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Reporting.Csv;

namespace Isms.Cli.Output;

/// <summary>A table on standard output as CSV: a header and lines that end in CRLF, without a byte order mark, which a pipe would take for text.</summary>
internal static class CsvOutput
{
    public static void Write(ToolConsole console, ValueList<string> columns, IEnumerable<ValueList<string?>> rows) =>
        console.Out.Write(Encoding.UTF8.GetString(CsvText.Write(new CsvTable(columns, rows.ToValueList()))).TrimStart('\uFEFF'));
}
