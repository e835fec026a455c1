using Isms.Controls.Measurement;
using Isms.Core;

namespace Isms.Controls.Figures;

/// <summary>
/// The functions by which readings are recomputed from records, by the names that measures call them (<see cref="MeasureDerivation.Function"/>).
/// Each library fills one from its own records; whoever sees several adds them up. Immutable, safe to share between threads.
/// </summary>
public sealed class FigureTable
{
    private readonly Dictionary<string, Func<MeasureDerivation, PeriodFigure?>> functions = new(StringComparer.Ordinal);

    private FigureTable(IEnumerable<(string Name, Func<MeasureDerivation, PeriodFigure?> Function)> rows)
    {
        foreach ((string name, Func<MeasureDerivation, PeriodFigure?> function) in rows)
        {
            functions.Add(Guard.NotBlank(name), Guard.NotNull(function));
        }
    }

    /// <summary>A table without a row.</summary>
    public static FigureTable Empty { get; } = new([]);

    /// <summary>The names, in ordinal order.</summary>
    public ValueList<string> Names => functions.Keys.OrderBy(name => name, StringComparer.Ordinal).ToValueList();

    /// <summary>Makes a table.</summary>
    /// <param name="rows">
    /// Each function by its name. It gets how a measure is derived and gives the figure of each period, or null where records it needs are not there or kept elsewhere,
    /// so that there is nothing to compare with.
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A name is blank or stands twice.</exception>
    public static FigureTable Create(params (string Name, Func<MeasureDerivation, PeriodFigure?> Function)[] rows) => new(Guard.NotNull(rows));

    /// <summary>This table and another.</summary>
    /// <param name="other">The other.</param>
    /// <returns>A table with the rows of both.</returns>
    /// <exception cref="ArgumentException">A name stands in both.</exception>
    public FigureTable And(FigureTable other) =>
        new(functions.Concat(Guard.NotNull(other).functions).Select(row => (row.Key, row.Value)));

    /// <summary>Whether there is a function of a name.</summary>
    /// <param name="name">The name, by ordinal comparison.</param>
    /// <returns>True where there is.</returns>
    public bool Knows(string name) => functions.ContainsKey(Guard.NotNull(name));

    /// <summary>The figure that a measure is derived from.</summary>
    /// <param name="derivation">How it is derived.</param>
    /// <returns>The figure of each period; null where the table does not know the function, or there is nothing to compare with.</returns>
    public PeriodFigure? Find(MeasureDerivation derivation) =>
        functions.TryGetValue(Guard.NotNull(derivation).Function, out Func<MeasureDerivation, PeriodFigure?>? function) ? function(derivation) : null;
}
