namespace Isms.Risk.Kernels;

/// <summary>
/// A table of bytes by row and column, laid out for <see cref="GridLookup"/>. Row 0 and column 0 mean "no value" and have the entry 0.
/// At most 16 rows and 16 columns, so that a place is a byte. Immutable and thread-safe.
/// </summary>
internal sealed class GridTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="entries">Row by row; of row 0 and column 0 every entry is 0.</param>
    /// <param name="columns">The number of columns, with column 0: 1 to 16.</param>
    public GridTable(ReadOnlySpan<byte> entries, int columns)
    {
        Columns = columns;
        Rows = entries.Length / columns;
        Entries = new byte[(entries.Length + 63) / 64 * 64];
        entries.CopyTo(Entries);
        RowStarts = new byte[16];
        InnerRowStarts = new byte[16];

        // Without row 0 and column 0 a 5x5 fits two 16-byte registers instead of three. 255 is a place that no register answers for.
        int innerColumns = Math.Max(1, columns - 1);
        InnerEntries = new byte[Math.Max(32, (((Rows - 1) * innerColumns) + 31) / 32 * 32)];
        InnerRowStarts[0] = byte.MaxValue;
        for (int row = 1; row < Rows; row++)
        {
            RowStarts[row] = (byte)(row * columns);
            InnerRowStarts[row] = (byte)((row - 1) * innerColumns);
            entries.Slice((row * columns) + 1, columns - 1).CopyTo(InnerEntries.AsSpan((row - 1) * innerColumns));
        }
    }

    /// <summary>The number of rows, with row 0.</summary>
    public int Rows { get; }

    /// <summary>The number of columns, with column 0.</summary>
    public int Columns { get; }

    /// <summary>Every entry, row by row; then zeros up to a multiple of 64.</summary>
    public byte[] Entries { get; }

    /// <summary>Where each row starts in <see cref="Entries"/>; 16 places.</summary>
    public byte[] RowStarts { get; }

    /// <summary>The entries without row 0 and column 0; then zeros up to a multiple of 32.</summary>
    public byte[] InnerEntries { get; }

    /// <summary>Where each row starts in <see cref="InnerEntries"/>; 255 for row 0; 16 places.</summary>
    public byte[] InnerRowStarts { get; }
}
