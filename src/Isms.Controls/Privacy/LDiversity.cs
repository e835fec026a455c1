using Isms.Core;

namespace Isms.Controls.Privacy;

/// <summary>
/// The distinct l-diversity of a release (Machanavajjhala and others 2007): in every equivalence class the sensitive column has at least l different values. Where l is 1, the value of
/// everybody in some class is known to whoever finds the class, however many rows it has. Values are compared as they are written; an empty value is a value.
/// Immutable, with value equality.
/// </summary>
public sealed record LDiversity
{
    internal LDiversity(ValueList<ClassDiversity> counts) => Counts = counts;

    /// <summary>The least number of different values in a class; null where there is no row, as nothing is known then.</summary>
    public long? L => Counts.Count == 0 ? null : Counts[0].Values;

    /// <summary>How many classes have each number of different values, smallest number first.</summary>
    public ValueList<ClassDiversity> Counts { get; }

    /// <summary>The number of rows in classes with fewer different values than a minimum.</summary>
    /// <param name="minimum">The minimum.</param>
    /// <returns>The number of rows.</returns>
    public long RowsBelow(long minimum) => Counts.Where(count => count.Values < minimum).Sum(count => count.Rows);
}
