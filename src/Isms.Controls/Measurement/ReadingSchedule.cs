using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>The readings that a frequency asks for in a fiscal year, and which reading answers which. Immutable and thread-safe.</summary>
internal sealed class ReadingSchedule
{
    private readonly Slot[] slots;
    private readonly Dictionary<FiscalPeriodId, int> periodIndex = [];
    private readonly (FiscalPeriodId Id, int First, int Last)[] periods;

    public ReadingSchedule(FiscalYear year, MeasureFrequency? frequency, int dueDays)
    {
        slots = (frequency?.Months is { } months ? ByMonths(year, months) : ByPeriods(year))
            .Select(slot => new Slot(slot.Start, slot.End, DueOn(slot.End, dueDays)))
            .ToArray();
        periods = new (FiscalPeriodId, int, int)[year.Periods.Count];
        LocalDate start = year.Start;
        for (int i = 0; i < periods.Length; i++)
        {
            FiscalPeriod period = year.Periods[i];
            int first = Array.FindIndex(slots, slot => slot.End >= start);
            int last = Array.FindLastIndex(slots, slot => slot.Start <= period.End);
            periods[i] = (period.Id, first, last);
            periodIndex[period.Id] = i;
            start = period.End.PlusDays(1);
        }
    }

    public ReadOnlySpan<Slot> Slots => slots;

    /// <summary>Where each period stands in the year; -1 where the year does not have it. Readings mostly come in order, so the next one is tried first.</summary>
    public int IndexOf(FiscalPeriodId period, int guess)
    {
        // The second try is for a further reading of the period before.
        if (((uint)guess < (uint)periods.Length && periods[guess].Id.Equals(period)) || ((uint)--guess < (uint)periods.Length && periods[guess].Id.Equals(period)))
        {
            return guess;
        }

        return periodIndex.TryGetValue(period, out int index) ? index : -1;
    }

    /// <summary>How many of the slots are due before a day: the first ones, as they follow each other.</summary>
    public int DueBefore(LocalDate day)
    {
        int count = 0;
        while (count < slots.Length && slots[count].Due < day)
        {
            count++;
        }

        return count;
    }

    /// <summary>For each slot the place of the reading that answers it, -1 where none does; null where the readings do not stand in the order of their periods.</summary>
    /// <remarks>
    /// A reading with a day answers the slot of that day; one without fills the first empty slot of its period. Of several in one slot the last one answers.
    /// </remarks>
    public int[]? Assign(ReadOnlySpan<MeasureReading> readings)
    {
        int[] answers = new int[slots.Length];
        answers.AsSpan().Fill(-1);
        int before = -1;
        for (int i = 0; i < readings.Length; i++)
        {
            MeasureReading reading = readings[i];
            int index = IndexOf(reading.Period, before + 1);
            if (index < 0)
            {
                continue;
            }

            if (index < before)
            {
                return null;
            }

            before = index;

            ref readonly (FiscalPeriodId Id, int First, int Last) period = ref periods[index];
            if (period.First >= 0 && period.Last >= period.First)
            {
                int slot = period.First == period.Last ? period.First
                    : reading.MeasuredOn is { } day ? SlotOf(day, period.First, period.Last)
                    : FirstEmpty(answers, period.First, period.Last);
                answers[slot] = i;
            }
        }

        return answers;
    }

    private static int FirstEmpty(int[] answers, int first, int last)
    {
        for (int slot = first; slot < last; slot++)
        {
            if (answers[slot] < 0)
            {
                return slot;
            }
        }

        return last;
    }

    // A day outside the period is taken for its nearest end.
    private int SlotOf(LocalDate day, int first, int last)
    {
        int slot = first;
        while (slot < last && slots[slot].End < day)
        {
            slot++;
        }

        return slot;
    }

    private static LocalDate DueOn(LocalDate end, int dueDays) =>
        Period.Between(end, LocalDate.MaxIsoValue, PeriodUnits.Days).Days < dueDays ? LocalDate.MaxIsoValue : end.PlusDays(dueDays);

    private static IEnumerable<(LocalDate Start, LocalDate End)> ByPeriods(FiscalYear year)
    {
        LocalDate start = year.Start;
        foreach (FiscalPeriod period in year.Periods)
        {
            yield return (start, period.End);
            start = period.End.PlusDays(1);
        }
    }

    private static IEnumerable<(LocalDate Start, LocalDate End)> ByMonths(FiscalYear year, int months)
    {
        int step = 0;
        for (LocalDate start = year.Start; start <= year.End; start = year.Start.PlusMonths(step))
        {
            step += months;
            LocalDate end = year.Start.PlusMonths(step).PlusDays(-1);
            yield return (start, end < year.End ? end : year.End);
        }
    }

    internal readonly record struct Slot(LocalDate Start, LocalDate End, LocalDate Due);
}
