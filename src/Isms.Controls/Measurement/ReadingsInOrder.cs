using Isms.Core;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>The readings of a measure that count, in the order of their periods, beside those first on record.</summary>
internal sealed class ReadingsInOrder
{
    private readonly EffectivenessMeasure measure;
    private readonly ReadingSchedule? schedule;
    private readonly int[] answers = [];
    private readonly int due;

    public ReadingsInOrder(EffectivenessMeasure measure, MeasurementCalendar? calendar)
    {
        this.measure = measure;
        Counted = Originals = measure.Readings;
        if (!CountedReadings.IsPlain(measure.Readings, calendar?.AsOf))
        {
            CountedReadings counted = CountedReadings.Of(measure.Readings, calendar?.AsOf);
            (Counted, Originals, Superseded) = (counted.Counted, counted.Originals, counted.Superseded);
        }

        if (calendar is not null)
        {
            (schedule, due) = calendar.ScheduleOf(measure);
            int[]? found = schedule.Assign(Counted.AsSpan());
            if (found is null)
            {
                Sort(schedule);
                found = schedule.Assign(Counted.AsSpan())!;
            }

            answers = found;
        }
    }

    public ValueList<MeasureReading> Counted { get; private set; }

    public ValueList<MeasureReading> Originals { get; private set; }

    public ValueList<SupersededReading> Superseded { get; } = [];

    /// <summary>How each expected reading stands; or only those that are missing or late.</summary>
    public List<ReadingStanding>? Standings(bool onlyUnusual)
    {
        List<ReadingStanding>? standings = null;
        if (schedule is null)
        {
            return standings;
        }

        ReadOnlySpan<MeasureReading> originals = Originals.AsSpan();
        ReadOnlySpan<ReadingSchedule.Slot> slots = schedule.Slots;
        for (int i = 0; i < answers.Length; i++)
        {
            // A correction is no delay: the reading first on record was late or not.
            LocalDate? recordedOn = answers[i] >= 0 ? originals[answers[i]].RecordedOn : null;
            bool isUnusual = answers[i] < 0 ? i < due : recordedOn is { } recorded && recorded > slots[i].Due;
            if (isUnusual || !onlyUnusual)
            {
                (standings ??= []).Add(Standing(slots[i], answers[i] >= 0 ? Counted[answers[i]] : null, recordedOn, isUnusual));
            }
        }

        return standings;
    }

    private ReadingStanding Standing(ReadingSchedule.Slot slot, MeasureReading? reading, LocalDate? recordedOn, bool isUnusual)
    {
        bool isCompared = measure.Aggregation != ReadingAggregation.Sum;
        bool? met = isCompared && reading is not null && measure.ValueOf(reading) is { } value ? measure.IsMetBy(value) : null;
        return new ReadingStanding
        {
            Start = slot.Start,
            End = slot.End,
            Due = slot.Due,
            Reading = reading,
            RecordedOn = recordedOn,
            IsMet = met,
            State = isUnusual ? (reading is null ? ReadingState.Missing : ReadingState.Late)
                : reading is null || measure.ValueOf(reading) is null ? ReadingState.NotDue
                : met switch
                {
                    true => ReadingState.Met,
                    false => ReadingState.Missed,
                    null => ReadingState.Recorded,
                },
        };
    }

    // A reading handed in later stands at its period, not at the end; one of a period that the year does not have stays behind the one before it.
    private void Sort(ReadingSchedule known)
    {
        int[] places = new int[Counted.Count];
        for (int i = 0; i < places.Length; i++)
        {
            int index = known.IndexOf(Counted[i].Period, 0);
            places[i] = index >= 0 ? index : i > 0 ? places[i - 1] : -1;
        }

        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(i => places[i])];
        ValueList<MeasureReading> unsorted = Counted;
        ValueList<MeasureReading> firsts = Originals;
        Counted = order.Select(i => unsorted[i]).ToValueList();
        Originals = order.Select(i => firsts[i]).ToValueList();
    }
}
