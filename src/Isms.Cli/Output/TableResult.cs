using Isms.Cli.Terminal;

namespace Isms.Cli.Output;

/// <summary>Writes a result in the format asked for.</summary>
internal static class TableResult
{
    /// <param name="console">Where it goes.</param>
    /// <param name="result">The result.</param>
    /// <param name="format"><c>json</c> or <c>csv</c>; anything else is text.</param>
    public static void Write<TResult>(ToolConsole console, TResult result, string? format)
        where TResult : ITableResult
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, result.WriteJson);
                break;
            case "csv":
                CsvOutput.Write(console, TResult.Columns, result.Rows());
                break;
            default:
                result.WriteText(console);
                break;
        }
    }
}
