using Isms.Core;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>The readings of a measure that count, in the order of their periods, beside those first on record.</summary>
internal sealed class ReadingsInOrder
{
    private readonly EffectivenessMeasure measure;
    private readonly MeasurementCalendar? calendar;
    private readonly ReadingSchedule? schedule;

    public ReadingsInOrder(EffectivenessMeasure measure, MeasurementCalendar? calendar)
    {
        this.measure = measure;
        this.calendar = calendar;
        schedule = calendar?.ScheduleOf(measure);
        Counted = Originals = measure.Readings;
        if (!CountedReadings.IsPlain(measure.Readings, calendar?.AsOf))
        {
            CountedReadings counted = CountedReadings.Of(measure.Readings, calendar?.AsOf);
            (Counted, Originals, Superseded) = (counted.Counted, counted.Originals, counted.Superseded);
        }

        if (schedule is not null)
        {
            Sort(schedule);
        }
    }

    public ValueList<MeasureReading> Counted { get; private set; }

    public ValueList<MeasureReading> Originals { get; private set; }

    public ValueList<SupersededReading> Superseded { get; } = [];

    /// <summary>How each expected reading stands; or only those that are missing or late.</summary>
    public List<ReadingStanding> Standings(bool onlyUnusual)
    {
        List<ReadingStanding> standings = [];
        if (schedule is null || calendar is null)
        {
            return standings;
        }

        int[] answers = schedule.Assign(Counted.AsSpan());
        ReadOnlySpan<ReadingSchedule.Slot> slots = schedule.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            // A correction is no delay: the reading first on record was late or not.
            ref readonly ReadingSchedule.Slot slot = ref slots[i];
            bool isThere = answers[i] >= 0;
            bool isUnusual = isThere ? Originals[answers[i]].RecordedOn is { } recorded && recorded > slot.Due : calendar.AsOf > slot.Due;
            if (isUnusual || !onlyUnusual)
            {
                standings.Add(Standing(slot, isThere ? Counted[answers[i]] : null, isThere ? Originals[answers[i]].RecordedOn : null, isUnusual));
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

    // A reading handed in later stands at its period, not at the end. Of a period that the year does not have the place is kept.
    private void Sort(ReadingSchedule known)
    {
        ReadOnlySpan<MeasureReading> readings = Counted.AsSpan();
        int before = -1;
        foreach (MeasureReading reading in readings)
        {
            int index = known.IndexOf(reading.Period, before + 1);
            if (index < before)
            {
                int[] order = [.. Enumerable.Range(0, Counted.Count).OrderBy(i => known.IndexOf(Counted[i].Period, 0))];
                ValueList<MeasureReading> unsorted = Counted;
                ValueList<MeasureReading> firsts = Originals;
                Counted = order.Select(i => unsorted[i]).ToValueList();
                Originals = order.Select(i => firsts[i]).ToValueList();
                return;
            }

            before = index;
        }
    }
}
