using Isms.Cli.Terminal;
using Spectre.Console;

namespace Isms.Cli.Output;

/// <summary>Rows under headings: a drawn table for a person at a terminal, aligned plain text otherwise.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells.Select(PlainText.OneLine).ToArray());

    public void Write(ToolConsole console)
    {
        if (console.IsInteractive)
        {
            WriteDrawn(console);
        }
        else
        {
            WritePlain(console.Out);
        }
    }

    private void WriteDrawn(ToolConsole console)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(cell => (Spectre.Console.Rendering.IRenderable)new Text(cell)));
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Out) }).Write(table);
    }

    private void WritePlain(TextWriter writer)
    {
        int[] widths = headings.Select((heading, column) => rows.Select(row => PlainText.Width(row[column])).Append(PlainText.Width(heading)).Max()).ToArray();
        foreach (string[] row in rows.Prepend(headings))
        {
            // The last column runs free.
            string line = string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell + new string(' ', widths[column] - PlainText.Width(cell))));
            writer.WriteLine(line.TrimEnd());
        }
    }
}
