using Isms.Core;

namespace Isms.Controls.Privacy;

/// <summary>
/// The k-anonymity of a release over its quasi-identifiers (Sweeney 2002; ISO/IEC 20889): every row is one of at least k that look alike. Values are compared as they are written, by
/// ordinal comparison, and an empty value is a value; two spellings of the same make classes smaller, never larger, so that k errs on the safe side. The same rows in another order
/// give an equal result. Immutable, with value equality.
/// </summary>
public sealed record KAnonymity
{
    /// <summary>How many of the smallest classes are kept unless said otherwise.</summary>
    public const int DefaultSmallest = 10;

    internal KAnonymity(long rows, long classes, ValueList<EquivalenceClassSize> sizes, ValueList<EquivalenceClass> smallest, LDiversity? diversity)
    {
        Rows = rows;
        Classes = classes;
        Sizes = sizes;
        Smallest = smallest;
        Diversity = diversity;
    }

    /// <summary>The size of the smallest equivalence class; null where there is no row, as nothing is known then.</summary>
    public long? K => Sizes.Count == 0 ? null : Sizes[0].Size;

    /// <summary>The number of rows.</summary>
    public long Rows { get; }

    /// <summary>The number of equivalence classes.</summary>
    public long Classes { get; }

    /// <summary>How many classes of each size there are, smallest size first.</summary>
    public ValueList<EquivalenceClassSize> Sizes { get; }

    /// <summary>The smallest classes, as many as were asked for, by size and then by their values.</summary>
    public ValueList<EquivalenceClass> Smallest { get; }

    /// <summary>The l-diversity of the sensitive column; null where none was named.</summary>
    public LDiversity? Diversity { get; }

    /// <summary>Counts the rows of a table given as columns.</summary>
    /// <param name="columns">The quasi-identifiers: one or more lists of the same length, in which the values of a row stand at the same place.</param>
    /// <param name="smallest">How many of the smallest classes to keep; 0 or more.</param>
    /// <param name="sensitive">The sensitive column, of the same length, whose diversity is counted; or null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no column, the columns differ in length, or a value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallest"/> is negative.</exception>
    public static KAnonymity Of(IReadOnlyList<IReadOnlyList<string>> columns, int smallest = DefaultSmallest, IReadOnlyList<string>? sensitive = null)
    {
        EquivalenceClassCounter counter = new(Guard.NotNull(columns).Count, sensitive is not null);
        int rows = Guard.NotNull(columns[0]).Count;
        if (columns.Any(column => Guard.NotNull(column).Count != rows) || (sensitive is not null && sensitive.Count != rows))
        {
            throw new ArgumentException("Columns of the same length were expected.", nameof(columns));
        }

        string[] row = new string[columns.Count];
        for (int i = 0; i < rows; i++)
        {
            for (int column = 0; column < row.Length; column++)
            {
                row[column] = columns[column][i];
            }

            counter.Add(row, sensitive?[i]);
        }

        return counter.ToKAnonymity(smallest);
    }

    /// <summary>The number of rows in classes smaller than a minimum: those that have to be coarsened or left out.</summary>
    /// <param name="minimum">The minimum.</param>
    /// <returns>The number of rows.</returns>
    public long RowsBelow(long minimum) => Sizes.Where(size => size.Size < minimum).Sum(size => size.Rows);
}
