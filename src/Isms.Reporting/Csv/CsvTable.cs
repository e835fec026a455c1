using Isms.Core;

namespace Isms.Reporting.Csv;

/// <summary>A table to be written as CSV. Immutable.</summary>
public sealed record CsvTable
{
    /// <summary>Describes a table.</summary>
    /// <param name="columns">The names of the columns, stable and English; one or more.</param>
    /// <param name="rows">The rows, each with as many cells as there are columns; null and empty cells are written alike.</param>
    /// <exception cref="ArgumentException">There is no column, or a row has another number of cells.</exception>
    public CsvTable(ValueList<string> columns, ValueList<ValueList<string?>> rows)
    {
        Columns = Guard.NotNull(columns);
        Rows = Guard.NotNull(rows);
        if (columns.Count == 0 || rows.Any(row => row.Count != columns.Count))
        {
            throw new ArgumentException("Rows with one cell for each column were expected.", nameof(rows));
        }
    }

    /// <summary>The names of the columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The rows.</summary>
    public ValueList<ValueList<string?>> Rows { get; }
}
