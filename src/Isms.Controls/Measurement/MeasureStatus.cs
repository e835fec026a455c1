using Isms.Core;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>
/// Whether a measure meets its target, computed from the readings that count (rule of its aggregation); periods without a value are left out and said.
/// A measure that cannot be determined is neither met nor missed. Missing and late readings are told apart from bad ones. Immutable, with value equality.
/// </summary>
public sealed record MeasureStatus
{
    private readonly EffectivenessMeasure measure;

    private MeasureStatus(EffectivenessMeasure measure, LocalDate? asOf, MeasureState state, decimal? value)
    {
        this.measure = measure;
        AsOf = asOf;
        State = state;
        Value = value;
    }

    /// <summary>Met, missed, or not determinable.</summary>
    public MeasureState State { get; }

    /// <summary>
    /// The value compared with the target: the sum, the mean, the rate, the last reading, or of <c>each</c> the reading farthest on the wrong side; null where there is none.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>The day that counts as today; null where all readings were counted and nothing is due.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The readings that do not fit the target. For <c>sum</c> none, as single readings are not compared.</summary>
    public ValueList<MeasureReading> Missed { get; private init; } = [];

    /// <summary>The readings without a value; for a rate, without numerator or denominator.</summary>
    public ValueList<MeasureReading> WithoutValue { get; private init; } = [];

    /// <summary>The readings that were due and are not there. Empty without a calendar.</summary>
    public ValueList<ReadingStanding> Missing { get; private init; } = [];

    /// <summary>The readings recorded after they were due, good or bad. Empty without a calendar.</summary>
    public ValueList<ReadingStanding> Late { get; private init; } = [];

    /// <summary>The readings that no longer count, as later ones correct them.</summary>
    public ValueList<SupersededReading> Superseded { get; private init; } = [];

    /// <summary>How the state comes about.</summary>
    public LocalizedText Why
    {
        get
        {
            string value = NumberText.Rounded(Value);
            string bound = NumberText.Exact(measure.Target);
            string tolerance = measure.Tolerance is > 0 and { } granted ? NumberText.Exact(granted) : "0";
            LocalizedText verdict = State == MeasureState.NoReadings
                ? LocalizedText.Create("測定値から判定できない。", "The readings do not tell.")
                : LocalizedText.Create(
                    $"{measure.Aggregation.Name.In(IsmsLanguage.Japanese)}: {value}、目標 {bound} {measure.Comparison.Name.In(IsmsLanguage.Japanese)}(許容差 {tolerance})、{State.Name.In(IsmsLanguage.Japanese)}。",
                    $"{measure.Aggregation.Name.In(IsmsLanguage.English)}: {value}; {measure.Comparison.Name.In(IsmsLanguage.English)} {bound} (tolerance {tolerance}): {State.Name.In(IsmsLanguage.English)}.");
            string counts = FormattableString.Invariant($"{Missing.Count}, {Late.Count}, {WithoutValue.Count}, {Superseded.Count}");
            return LocalizedText.Create(
                verdict.In(IsmsLanguage.Japanese) + $"欠測・遅延・値なし・訂正前: {counts}。",
                verdict.In(IsmsLanguage.English) + $" Missing, late, without a value, corrected: {counts}.");
        }
    }

    /// <summary>The status of a measure from all its readings; nothing is said about what is due.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its status.</returns>
    public static MeasureStatus Of(EffectivenessMeasure measure) => Of(measure, null);

    /// <summary>The status of a measure as of a day. The readings are taken in the order of their periods.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known.</param>
    /// <returns>Its status.</returns>
    public static MeasureStatus Of(EffectivenessMeasure measure, MeasurementCalendar? calendar)
    {
        ReadingsInOrder readings = new(Guard.NotNull(measure), calendar);
        ReadingTotals totals = ReadingTotals.Of(measure, readings.Counted.AsSpan());
        bool? met = totals.Value is { } compared ? measure.IsMetBy(compared) : null;
        MeasureState state = met switch
        {
            true => MeasureState.Met,
            false => MeasureState.Missed,
            null => MeasureState.NoReadings,
        };
        MeasureStatus status = new(measure, calendar?.AsOf, state, totals.Value)
        {
            Missed = totals.Missed?.ToValueList() ?? [],
            WithoutValue = totals.WithoutValue?.ToValueList() ?? [],
            Superseded = readings.Superseded,
        };
        return readings.Standings(onlyUnusual: true) is not { } unusual ? status : status with
        {
            Missing = unusual.Where(standing => standing.State == ReadingState.Missing).ToValueList(),
            Late = unusual.Where(standing => standing.State == ReadingState.Late).ToValueList(),
        };
    }

    /// <summary>Every reading that is expected in the fiscal year, in the order of time, with how it stands.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="calendar">The fiscal year and the day.</param>
    /// <returns>One for each period, or for each step of the frequency.</returns>
    public static ValueList<ReadingStanding> StandingsOf(EffectivenessMeasure measure, MeasurementCalendar calendar) =>
        new ReadingsInOrder(Guard.NotNull(measure), Guard.NotNull(calendar)).Standings(onlyUnusual: false)?.ToValueList() ?? [];

    /// <summary>The readings that count, in the order of their periods where a calendar says it, else of the list.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known.</param>
    /// <returns>The readings.</returns>
    public static ValueList<MeasureReading> ReadingsOf(EffectivenessMeasure measure, MeasurementCalendar? calendar) =>
        new ReadingsInOrder(Guard.NotNull(measure), calendar).Counted;
}
