using Isms.Core;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>
/// Which readings of a measure count as of a day. Of a reading and its corrections the last one on record counts, in the place of the first;
/// what was recorded after the day is not known yet. A correction counts for a reading that stands before it in the list; one that names none stands for itself.
/// Immutable, with value equality.
/// </summary>
public sealed record CountedReadings
{
    private CountedReadings(ValueList<MeasureReading> counted, ValueList<MeasureReading> originals, ValueList<SupersededReading> superseded)
    {
        Counted = counted;
        Originals = originals;
        Superseded = superseded;
    }

    /// <summary>The readings that count, in the order of the list.</summary>
    public ValueList<MeasureReading> Counted { get; }

    /// <summary>For each reading that counts, the one first on record: the same, or the one it corrects. As long as <see cref="Counted"/>.</summary>
    public ValueList<MeasureReading> Originals { get; }

    /// <summary>The readings that no longer count.</summary>
    public ValueList<SupersededReading> Superseded { get; }

    /// <summary>The readings that count.</summary>
    /// <param name="readings">The readings as they were added.</param>
    /// <param name="asOf">The day that counts as today; null to count all.</param>
    /// <returns>What counts and what does not.</returns>
    public static CountedReadings Of(ValueList<MeasureReading> readings, LocalDate? asOf = null)
    {
        Guard.NotNull(readings);
        return IsPlain(readings, asOf) ? new CountedReadings(readings, readings, []) : Resolve(readings, asOf);
    }

    // The common case: nothing corrected, nothing of a later day. The list is its own answer.
    internal static bool IsPlain(ValueList<MeasureReading> readings, LocalDate? asOf)
    {
        foreach (MeasureReading reading in readings.AsSpan())
        {
            if (reading.Corrects is not null || (reading.RecordedOn is { } day && asOf is { } today && day > today))
            {
                return false;
            }
        }

        return true;
    }

    private static CountedReadings Resolve(ValueList<MeasureReading> readings, LocalDate? asOf)
    {
        Dictionary<ReadingId, int> places = [];
        List<List<MeasureReading>> histories = [];
        foreach (MeasureReading reading in readings)
        {
            if (reading.RecordedOn is { } day && asOf is { } today && day > today)
            {
                continue;
            }

            if (reading.Corrects is not { } earlier || !places.TryGetValue(earlier, out int place))
            {
                place = histories.Count;
                histories.Add([]);
            }

            histories[place].Add(reading);
            if (reading.Id is not null)
            {
                places[reading.Id] = place;
            }
        }

        return new CountedReadings(
            histories.Select(history => history[history.Count - 1]).ToValueList(),
            histories.Select(history => history[0]).ToValueList(),
            histories.SelectMany(history => history.Take(history.Count - 1).Select(reading => new SupersededReading(reading, history[history.Count - 1]))).ToValueList());
    }
}
