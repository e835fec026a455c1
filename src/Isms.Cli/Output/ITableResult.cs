using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Core;

namespace Isms.Cli.Output;

/// <summary>What a command found, as text for people, as one JSON value, and as a table.</summary>
internal interface ITableResult
{
    /// <summary>The names of the columns, always the same for the command.</summary>
    static abstract ValueList<string> Columns { get; }

    /// <summary>The lines of the table, each as long as <see cref="Columns"/>.</summary>
    IEnumerable<ValueList<string?>> Rows();

    void WriteText(ToolConsole console);

    void WriteJson(Utf8JsonWriter json);
}
