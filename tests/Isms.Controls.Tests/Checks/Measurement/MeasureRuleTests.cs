using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Measurement;

/// <summary>The rules of readings, charts and objectives that the sample's rule list does not have; each reported and not reported.</summary>
public sealed class MeasureRuleTests
{
    private static string[] Codes(EffectivenessMeasure measure, LocalDate? asOf = null) =>
        Check(Complete with { Objectives = [], Measures = [IncidentCount with { Id = MeasureId.Parse("M-09") }, measure] }, organization: ClinicWithQuarters, asOf: asOf)
            .Where(found => found.Subject == measure.Id.Value && found.Path.StartsWith("/measures/1", StringComparison.Ordinal)).Select(found => found.Code).ToArray();

    private static string[] Codes(InformationSecurityObjective objective, LocalDate? asOf = null) =>
        Check(Complete with { Objectives = [objective] }, asOf: asOf).Where(found => found.Subject == objective.Id.Value).Select(found => found.Code).ToArray();

    private static EffectivenessMeasure With(params MeasureReading[] readings) => RestoreTests with { Readings = [.. readings] };

    private static MeasureReading Named(string id, decimal? value) => Reading("FY2025-Q1", value) with { Id = ReadingId.Parse(id) };

    [Fact]
    public void A_missing_reading_is_a_notice_when_it_was_due()
    {
        EffectivenessMeasure cut = RestoreTests with { Readings = [.. RestoreTests.Readings.Take(2)] };
        Assert.Equal(["CTRL0306"], Codes(cut));
        Assert.Empty(Codes(cut, new LocalDate(2026, 1, 30)));
        Assert.Empty(Codes(RestoreTests));
        Assert.Empty(Codes(RestoreTests with { Readings = [.. RestoreTests.Readings.Take(3), Reading("FY2025-Q4", 1)] }, new LocalDate(2026, 9, 1)));
    }

    [Fact]
    public void A_late_reading_is_a_notice()
    {
        EffectivenessMeasure late = RestoreTests with { Readings = [RestoreTests.Readings[0] with { RecordedOn = new LocalDate(2025, 8, 1) }, .. RestoreTests.Readings.Skip(1)] };
        Assert.Equal(["CTRL0307"], Codes(late));
        Assert.Empty(Codes(late with { DueDays = 32 }));
    }

    [Fact]
    public void A_correction_names_a_reading_before_it()
    {
        MeasureReading[] rest = [.. RestoreTests.Readings.Skip(1)];
        Assert.Equal(["CTRL0308"], Codes(With([Named("a", 1), Named("b", 1) with { Corrects = ReadingId.Parse("z") }, .. rest])));
        Assert.Equal(["CTRL0308"], Codes(With([Named("a", 1) with { Corrects = ReadingId.Parse("b") }, Named("b", 1), .. rest])));
        Assert.Equal(["CTRL0308"], Codes(With([Named("a", 1) with { Corrects = ReadingId.Parse("a") }, .. rest])));
        Assert.Empty(Codes(With([Named("a", 0), Named("b", 1) with { Corrects = ReadingId.Parse("a") }, .. rest])));
    }

    [Fact]
    public void Ids_of_readings_are_unique_in_their_measure() =>
        Assert.Equal(["CTRL0309"], Codes(With([Named("a", 1), Named("a", 1), .. RestoreTests.Readings.Skip(1)])));

    [Fact]
    public void A_signal_on_the_chart_is_worth_a_look_and_noise_is_not()
    {
        MeasureReading[] calm = [.. Enumerable.Range(0, 9).Select(i => Reading($"FY2025-Q{(i / 3) + 1}", 5 + (i % 2)))];
        Assert.Equal(["CTRL0310"], Codes(With([.. calm, Reading("FY2025-Q4", 60)])));
        Assert.Empty(Codes(With([.. calm, Reading("FY2025-Q4", 6)])));
        Assert.Empty(Codes(With([.. calm.Take(6), Reading("FY2025-Q4", 60)]), new LocalDate(2025, 12, 31)));
    }

    [Fact]
    public void A_percentage_lies_between_0_and_100()
    {
        EffectivenessMeasure percent = RestoreTests with { Unit = "percent" };
        Assert.Equal(["CTRL0311", "CTRL0302"], Codes(percent with { Target = 101 }).OrderByDescending(code => code, StringComparer.Ordinal));
        Assert.Empty(Codes(percent with { Target = 1 }));
        Assert.Empty(Codes(RestoreTests with { Unit = "tests", Readings = RestoreTests.Readings.Select(reading => reading with { Value = 101 }).ToValueList() }));
        Assert.Equal(["CTRL0311"], Codes(percent with { Readings = [.. percent.Readings.Take(3), Reading("FY2025-Q4", 101)] }));
    }

    [Fact]
    public void A_value_agrees_with_numerator_and_denominator_as_far_as_it_is_written()
    {
        MeasureReading[] rest = [.. RestoreTests.Readings.Skip(1)];
        EffectivenessMeasure Percent(decimal? value, decimal? numerator, decimal? denominator) =>
            With([Reading("FY2025-Q1", value) with { Numerator = numerator, Denominator = denominator }, .. rest]) with { Unit = "percent" };

        Assert.Empty(Codes(Percent(66.7m, 2, 3)));
        Assert.Empty(Codes(Percent(67, 2, 3)));
        Assert.Equal(["CTRL0312"], Codes(Percent(66.6m, 2, 3)));
        Assert.Equal(["CTRL0312"], Codes(Percent(66, 2, 3)));
        Assert.Empty(Codes(Percent(null, 0, 0)));
        Assert.Equal(["CTRL0313"], Codes(Percent(null, 1, 0)));
        Assert.Equal(["CTRL0313"], Codes(Percent(50, 1, null)));
        Assert.Equal(["CTRL0313"], Codes(Percent(50, -1, 2)));
        Assert.Equal(["CTRL0312"], Codes(Percent(decimal.MinValue, 1, 2)).Where(code => code == "CTRL0312"));
    }

    [Fact]
    public void Tolerance_and_rate_have_a_sign()
    {
        Assert.Equal(["CTRL0314"], Codes(RestoreTests with { Tolerance = -1 }));
        Assert.Equal(["CTRL0314"], Codes(RestoreTests with { RatePer = 0 }));
        Assert.Empty(Codes(RestoreTests with { Tolerance = 0, RatePer = 1000 }));
    }

    [Fact]
    public void A_measure_of_controls_names_one()
    {
        Assert.Equal(["CTRL0315"], Codes(RestoreTests with { Controls = [] }));
        Assert.DoesNotContain("CTRL0315", Codes(RestoreTests with { Controls = [], Subject = MeasureSubject.IsmsEffectiveness }));
    }

    [Fact]
    public void An_objective_rests_on_policy_number_and_risk()
    {
        Assert.Empty(Codes(Halve));
        Assert.Equal(["CTRL0211"], Codes(Halve with { Policy = null }));
        Assert.Equal(["CTRL0212"], Codes(Halve with { Measurable = null }));
        Assert.Equal(["CTRL0213"], Codes(Halve with { Risks = [] }));
        Assert.Empty(Codes(Halve with { Risks = [], Requirements = [Isms.Risk.Context.RequirementId.Parse("REQ-01")] }));
    }

    [Fact]
    public void Level_due_day_and_previous_result_agree_with_the_rest()
    {
        UnitId unit = UnitId.Parse("DEP-01");
        Assert.Equal(["CTRL0214"], Codes(Halve with { Level = ObjectiveLevel.Hospital, Department = unit }));
        Assert.Empty(Codes(Halve with { Level = ObjectiveLevel.Department, Department = unit }));
        Assert.Equal(["CTRL0215"], Codes(Halve with { Result = null }, AsOf.PlusDays(1)));
        Assert.Empty(Codes(Halve with { Result = null }, AsOf));
        MeasurableTarget target = Halve.Measurable! with { BaselineYear = "FY2024" };
        Assert.Equal(["CTRL0216"], Codes(Halve with { Measurable = target with { Previous = new PreviousResult { Year = "FY2024", Value = 15 } } }));
        Assert.Empty(Codes(Halve with { Measurable = target with { Previous = new PreviousResult { Year = "FY2024", Value = 16 } } }));
        Assert.Empty(Codes(Halve with { Measurable = target with { Previous = new PreviousResult { Year = "FY2023", Value = 15 } } }));
    }

    [Fact]
    public void Without_organisation_or_day_nothing_is_called_missing() =>
        Assert.Empty(MeasureStatus.Of(RestoreTests with { Readings = [] }).Missing);
}
