using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Measurement;

public sealed class ReadingTests
{
    private static readonly LocalDate YearEnd = new(2026, 3, 31);

    private static readonly EffectivenessMeasure Quarterly = Measure("M", TargetComparison.AtLeast, 90, ReadingAggregation.Last, 80, 92, 95, 97);

    private static MeasureReading Named(string id, string period, decimal? value) => Reading(period, value) with { Id = ReadingId.Parse(id) };

    private static MeasureReading Correction(string id, string of, string period, decimal? value) => Named(id, period, value) with { Corrects = ReadingId.Parse(of) };

    private static MeasureReading Ratio(string period, decimal numerator, decimal denominator) => Reading(period, null) with { Numerator = numerator, Denominator = denominator };

    private static string[] States(EffectivenessMeasure measure, LocalDate asOf) => MeasureStatus.StandingsOf(measure, Quarters(asOf)).Select(standing => standing.State.Value).ToArray();

    [Fact]
    public void A_correction_counts_in_the_place_of_the_reading_it_corrects_and_that_one_is_kept()
    {
        EffectivenessMeasure measure = Quarterly with
        {
            Readings =
            [
                Named("a", "FY2025-Q1", 80), Named("b", "FY2025-Q2", 92),
                Correction("c", "a", "FY2025-Q1", 91) with { RecordedOn = new LocalDate(2025, 11, 1), Reason = LocalizedText.Create("誤記", "typing error") },
            ],
        };
        MeasureStatus status = MeasureStatus.Of(measure);
        Assert.Equal([91m, 92m], MeasureStatus.ReadingsOf(measure, null).Select(reading => reading.Value!.Value));
        Assert.Equal(92, status.Value);
        SupersededReading old = Assert.Single(status.Superseded);
        Assert.Equal((80m, 91m), (old.Reading.Value, old.By.Value));
        Assert.Equal("The reading 80 of FY2025-Q1 was corrected to 91 (recorded on 2025-11-01); reason: typing error.", old.Why.English);
        Assert.Contains("誤記", old.Why.Japanese, StringComparison.Ordinal);
        Assert.Equal(3, measure.Readings.Count);

        // The day before, the correction was not known.
        Assert.Equal(80, MeasureStatus.ReadingsOf(measure, Quarters(new LocalDate(2025, 10, 31)))[0].Value);
    }

    [Fact]
    public void Of_several_corrections_the_last_one_on_record_counts()
    {
        Assert.Equal([3m], CountedReadings.Of([Named("a", "P", 1), Correction("b", "a", "P", 2), Correction("c", "b", "P", 3)]).Counted.Select(reading => reading.Value!.Value));
        Assert.Equal([3m], CountedReadings.Of([Named("a", "P", 1), Correction("b", "a", "P", 2), Correction("c", "a", "P", 3)]).Counted.Select(reading => reading.Value!.Value));
        Assert.Equal([1m, 2m], CountedReadings.Of([Named("a", "P", 1), Correction("b", "z", "P", 2)]).Counted.Select(reading => reading.Value!.Value));
    }

    [Fact]
    public void Adding_readings_never_changes_what_was_known_before() =>
        Prop.ForAll<int[], PositiveInt>((steps, cut) =>
        {
            // Each reading is recorded a day after the one before; an odd step corrects an earlier one.
            List<MeasureReading> readings = [];
            LocalDate first = new(2025, 4, 1);
            for (int i = 0; i < steps.Length; i++)
            {
                MeasureReading reading = Named($"r{i}", "FY2025-Q1", steps[i]) with { RecordedOn = first.PlusDays(i) };
                readings.Add(i > 0 && steps[i] % 2 != 0 ? reading with { Corrects = ReadingId.Parse($"r{(uint)steps[i] % i}") } : reading);
            }

            int known = steps.Length == 0 ? 0 : cut.Get % steps.Length;
            CountedReadings then = CountedReadings.Of(readings.Take(known).ToValueList());
            CountedReadings now = CountedReadings.Of(readings.ToValueList(), first.PlusDays(known - 1));
            return then.Equals(now) && now.Counted.Count + now.Superseded.Count == known;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Missing_late_and_bad_readings_are_told_apart()
    {
        // A reading is due thirty days after the quarter: on 30 July, 30 October, 30 January.
        EffectivenessMeasure measure = Quarterly with
        {
            Aggregation = ReadingAggregation.Each,
            Readings =
            [
                Reading("FY2025-Q1", 80) with { RecordedOn = new LocalDate(2025, 7, 30) },
                Reading("FY2025-Q2", 95) with { RecordedOn = new LocalDate(2025, 10, 31) },
            ],
        };
        Assert.Equal(["missed", "late", "missing", "notDue"], States(measure, YearEnd));
        Assert.Equal(["missed", "late", "notDue", "notDue"], States(measure, new LocalDate(2026, 1, 30)));
        Assert.Equal(["missed", "late", "missing", "notDue"], States(measure, new LocalDate(2026, 1, 31)));
        MeasureStatus status = MeasureStatus.Of(measure, Quarters(YearEnd));
        Assert.Equal((1, 1, MeasureState.Missed), (status.Missing.Count, status.Late.Count, status.State));
        Assert.True(status.Late[0].IsMet);
        Assert.Equal(new LocalDate(2026, 1, 30), status.Missing[0].Due);
        Assert.Contains("2026-01-30", status.Missing[0].Why.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_says_there_was_nothing_to_read_is_not_missing_and_a_sum_compares_no_single_one()
    {
        Assert.Equal(["notDue", "met", "met", "met"], States(Measure("M", TargetComparison.AtLeast, 50, ReadingAggregation.Last, null, 50, 100, 100), YearEnd.PlusDays(90)));
        Assert.Equal(["recorded", "recorded", "missing", "missing"], States(Measure("M", TargetComparison.AtMost, 8, ReadingAggregation.Sum, 3, 2), YearEnd.PlusDays(90)));
    }

    [Fact]
    public void A_correction_is_no_delay()
    {
        EffectivenessMeasure measure = Quarterly with
        {
            Readings =
            [
                Named("a", "FY2025-Q1", 80) with { RecordedOn = new LocalDate(2025, 7, 1) },
                Correction("b", "a", "FY2025-Q1", 91) with { RecordedOn = new LocalDate(2025, 12, 1) },
            ],
        };
        Assert.Equal("met", States(measure, new LocalDate(2025, 12, 1))[0]);
    }

    [Fact]
    public void The_frequency_says_how_many_readings_are_expected()
    {
        EffectivenessMeasure monthly = Quarterly with { Frequency = MeasureFrequency.Monthly, DueDays = 0, Readings = [Reading("FY2025-Q1", 90), Reading("FY2025-Q1", 91)] };
        Assert.Equal(12, MeasureStatus.StandingsOf(monthly, Quarters(YearEnd)).Count);
        Assert.Equal(["met", "met", "missing", "notDue"], States(monthly, new LocalDate(2025, 7, 31)).Take(4));

        // One with a day answers its month.
        EffectivenessMeasure june = monthly with { Readings = [Reading("FY2025-Q1", 90) with { MeasuredOn = new LocalDate(2025, 6, 15) }] };
        Assert.Equal(["missing", "missing", "met"], States(june, new LocalDate(2025, 7, 1)).Take(3));
        Assert.Equal(["met", "notDue"], States(Quarterly with { Frequency = MeasureFrequency.HalfYearly, Readings = [Reading("FY2025-Q2", 90)] }, YearEnd));
        Assert.Equal(["notDue"], States(Quarterly with { Frequency = MeasureFrequency.Yearly, Readings = [] }, YearEnd));
        Assert.Equal(["missing"], States(Quarterly with { Frequency = MeasureFrequency.Yearly, Readings = [] }, new LocalDate(2026, 5, 1)));
    }

    [Fact]
    public void A_reading_handed_in_later_stands_at_its_period()
    {
        EffectivenessMeasure measure = Quarterly with { Readings = [Reading("FY2025-Q4", 97), Reading("FY2025-Q1", 80)] };
        Assert.Equal(97, MeasureStatus.Of(measure, Quarters(YearEnd)).Value);
        Assert.Equal(80, MeasureStatus.Of(measure).Value);

        // A period that the year does not have keeps its place.
        EffectivenessMeasure other = measure with { Readings = [Reading("FY2025-Q3", 91), Reading("FY2026-Q1", 98)] };
        Assert.Equal(98, MeasureStatus.Of(other, Quarters(YearEnd)).Value);
        Assert.Equal(93, MeasureStatus.Of(other with { Readings = [.. other.Readings, Reading("FY2025-Q1", 80), Reading("FY2025-Q4", 93)] }, Quarters(YearEnd)).Value);
    }

    [Fact]
    public void A_mean_weighs_periods_alike_and_a_rate_by_their_size()
    {
        // 9 of 10 and 50 of 100: the mean of 90 and 50 is 70; 59 of 110 are 53.63… percent.
        EffectivenessMeasure measure = Quarterly with { Unit = "percent", Readings = [Ratio("FY2025-Q1", 9, 10), Ratio("FY2025-Q2", 50, 100)] };
        Assert.Equal(70, MeasureStatus.Of(measure with { Aggregation = ReadingAggregation.Mean }).Value);
        Assert.Equal(53.6364m, Math.Round(MeasureStatus.Of(measure with { Aggregation = ReadingAggregation.Rate }).Value!.Value, 4));

        // Three in 1,500 patient days are two per thousand.
        EffectivenessMeasure falls = measure with { Unit = null, RatePer = 1000, Aggregation = ReadingAggregation.Rate, Readings = [Ratio("FY2025-Q1", 1, 500), Ratio("FY2025-Q2", 2, 1000)] };
        Assert.Equal(2, MeasureStatus.Of(falls).Value);
        MeasureStatus partly = MeasureStatus.Of(falls with { Readings = [Ratio("FY2025-Q1", 1, 500), Reading("FY2025-Q2", 9)] });
        Assert.Equal((2m, 1), (partly.Value, partly.WithoutValue.Count));
        Assert.Equal(MeasureState.NoReadings, MeasureStatus.Of(falls with { Readings = [Ratio("FY2025-Q1", 0, 0)] }).State);
    }

    [Fact]
    public void The_tolerance_is_granted_on_the_wrong_side_only()
    {
        EffectivenessMeasure measure = Quarterly with { Tolerance = 2, Readings = [Reading("FY2025-Q1", 88)] };
        Assert.Equal(MeasureState.Met, MeasureStatus.Of(measure).State);
        Assert.Equal(MeasureState.Missed, MeasureStatus.Of(measure with { Tolerance = 1.9m }).State);
        EffectivenessMeasure ceiling = measure with { Comparison = TargetComparison.AtMost };
        Assert.Equal(MeasureState.Met, MeasureStatus.Of(ceiling with { Readings = [Reading("FY2025-Q1", 92)] }).State);
        Assert.Equal(MeasureState.Missed, MeasureStatus.Of(ceiling with { Readings = [Reading("FY2025-Q1", 92.1m)] }).State);
    }

    [Fact]
    public void Numbers_at_the_end_of_what_a_decimal_holds_are_no_fault_of_the_program()
    {
        foreach (ReadingAggregation aggregation in ReadingAggregation.List.Known)
        {
            foreach (TargetComparison comparison in TargetComparison.List.Known)
            {
                EffectivenessMeasure measure = Measure("M", comparison, decimal.MaxValue, aggregation, decimal.MaxValue, decimal.MaxValue) with { Tolerance = decimal.MaxValue };
                Assert.NotNull(MeasureStatus.Of(measure, Quarters(YearEnd)).Why);
                Assert.NotNull(MeasureStatus.Of(measure with { Readings = [Ratio("FY2025-Q1", decimal.MaxValue, 0.0001m), Ratio("FY2025-Q2", decimal.MaxValue, 1)] }).Why);
            }
        }

        Assert.Equal(MeasureState.NoReadings, MeasureStatus.Of(Measure("M", TargetComparison.AtMost, 1, ReadingAggregation.Sum, decimal.MaxValue, decimal.MaxValue)).State);
    }

    [Fact]
    public void The_status_is_what_a_plain_reading_of_the_rules_gives() =>
        Prop.ForAll<(int Period, int Value, bool Empty)[], int>((rows, target) =>
        {
            ValueList<MeasureReading> readings = rows.Select(row => Reading($"FY2025-Q{((uint)row.Period % 4) + 1}", row.Empty ? null : row.Value)).ToValueList();
            (string Period, decimal? Value)[] ordered = [.. readings.OrderBy(reading => reading.Period.Value, StringComparer.Ordinal).Select(reading => (reading.Period.Value, reading.Value))];
            decimal[] values = [.. ordered.Where(reading => reading.Value is not null).Select(reading => reading.Value!.Value)];
            return TargetComparison.List.Known.All(comparison => ReadingAggregation.List.Known.All(aggregation =>
            {
                bool ceiling = comparison == TargetComparison.AtMost;
                decimal? expected = values.Length == 0 ? null : aggregation.Value switch
                {
                    "each" => ceiling ? values.Max() : values.Min(),
                    "sum" => values.Sum(),
                    "last" => ordered[^1].Value,
                    "mean" => values.Average(),
                    _ => null,
                };
                string state = expected is not { } value ? "noReadings" : (ceiling ? value <= target : value >= target) ? "met" : "missed";
                EffectivenessMeasure measure = Measure("M", comparison, target, aggregation) with { Readings = readings };
                MeasureStatus status = MeasureStatus.Of(measure, Quarters(YearEnd));
                int missing = new[] { "FY2025-Q1", "FY2025-Q2", "FY2025-Q3" }.Count(period => ordered.All(reading => reading.Period != period));
                return status.Value == expected && status.State.Value == state && status.Missing.Count == missing;
            }));
        }).QuickCheckThrowOnFailure();
}
