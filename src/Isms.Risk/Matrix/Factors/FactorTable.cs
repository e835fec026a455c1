using System.Globalization;
using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>
/// A quantity that follows from two others by a table: a step of one and a step of the other have a step. "Not assessed" of either is "not assessed". Either may be a table
/// itself, so that any number of factors is composed of tables of two. Immutable and safe to share between threads.
/// </summary>
public sealed class FactorTable : RatedQuantity
{
    private readonly byte[] table;

    private FactorTable(LocalizedText name, RatedQuantity rows, RatedQuantity columns, ValueList<RiskMatrixStep> steps, ValueList<int> scores, Func<int, int, int> cell)
        : base(name, steps)
    {
        Rows = rows;
        Columns = columns;
        Scores = scores;
        table = new byte[(rows.Steps.Count + 1) * (columns.Steps.Count + 1)];
        for (int row = 1; row <= rows.Steps.Count; row++)
        {
            for (int column = 1; column <= columns.Steps.Count; column++)
            {
                table[PlaceOf(row, column)] = (byte)cell(row, column);
            }
        }
    }

    /// <summary>The quantity in the rows.</summary>
    public RatedQuantity Rows { get; }

    /// <summary>The quantity in the columns.</summary>
    public RatedQuantity Columns { get; }

    /// <summary>The score that each step stands for, increasing, where the table was made by <see cref="ByScore"/>; else empty.</summary>
    public ValueList<int> Scores { get; }

    /// <summary>Makes a table of its cells.</summary>
    /// <param name="name">What the result is called.</param>
    /// <param name="rows">The quantity in the rows.</param>
    /// <param name="columns">The quantity in the columns.</param>
    /// <param name="steps">The steps of the result, lowest first: 1 to 15.</param>
    /// <param name="cells">The step of each cell, from 1: one row for each step of <paramref name="rows"/>, one column for each of <paramref name="columns"/>, lowest first.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The cells have another shape, or one names a step that is not there.</exception>
    public static FactorTable Create(LocalizedText name, RatedQuantity rows, RatedQuantity columns, ValueList<RiskMatrixStep> steps, ValueList<ValueList<int>> cells)
    {
        Guard.NotNull(rows);
        Guard.NotNull(columns);
        Guard.NotNull(steps);
        if (Guard.NotNull(cells).Count != rows.Steps.Count || cells.Any(row => row.Count != columns.Steps.Count || row.Any(step => step < 1 || step > steps.Count)))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{rows.Steps.Count} rows of {columns.Steps.Count} cells were expected, each a step from 1 to {steps.Count}."), nameof(cells));
        }

        return new FactorTable(name, rows, columns, steps, [], (row, column) => cells[row - 1][column - 1]);
    }

    /// <summary>Makes a table by a score: each different score is a step of the result, in ascending order, called by the number.</summary>
    /// <param name="name">What the result is called.</param>
    /// <param name="rows">The quantity in the rows.</param>
    /// <param name="columns">The quantity in the columns.</param>
    /// <param name="score">The score of a step of <paramref name="rows"/> and a step of <paramref name="columns"/>, both from 1.</param>
    /// <returns>The table, with <see cref="Scores"/>.</returns>
    /// <exception cref="ArgumentException">There are more than 15 different scores.</exception>
    public static FactorTable ByScore(LocalizedText name, RatedQuantity rows, RatedQuantity columns, Func<int, int, int> score)
    {
        Guard.NotNull(rows);
        Guard.NotNull(columns);
        Guard.NotNull(score);
        int[] scores = Enumerable.Range(1, rows.Steps.Count)
            .SelectMany(row => Enumerable.Range(1, columns.Steps.Count).Select(column => score(row, column)))
            .Distinct().OrderBy(value => value).ToArray();
        ValueList<RiskMatrixStep> steps = scores.Select(value => value.ToString(CultureInfo.InvariantCulture))
            .Select(text => new RiskMatrixStep { Name = LocalizedText.Create(text, text) }).ToValueList();
        return new FactorTable(name, rows, columns, steps, scores.ToValueList(), (row, column) => Array.BinarySearch(scores, score(row, column)) + 1);
    }

    /// <summary>The step of a cell.</summary>
    /// <param name="row">1 (lowest) to the number of steps of <see cref="Rows"/>; 0 for not assessed.</param>
    /// <param name="column">1 (lowest) to the number of steps of <see cref="Columns"/>; 0 for not assessed.</param>
    /// <returns>The step, from 1; 0 where either is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A step is off its scale.</exception>
    public int StepOf(int row, int column) => table[PlaceOf(Guard.InRange(row, 0, Rows.Steps.Count), Guard.InRange(column, 0, Columns.Steps.Count))];

    internal override IEnumerable<Factor> Leaves() => Rows.Leaves().Concat(Columns.Leaves());

    internal override Func<int[], int> Lookup(IReadOnlyList<Factor> factors)
    {
        Func<int[], int> row = Rows.Lookup(factors);
        Func<int[], int> column = Columns.Lookup(factors);
        return steps => table[PlaceOf(row(steps), column(steps))];
    }

    internal override FactorStage Stage(Func<Factor, int> stepOf)
    {
        FactorStage row = Rows.Stage(stepOf);
        FactorStage column = Columns.Stage(stepOf);
        return new FactorStage(this, StepOf(row.Step, column.Step), [row, column]);
    }

    private int PlaceOf(int row, int column) => (row * (Columns.Steps.Count + 1)) + column;
}
