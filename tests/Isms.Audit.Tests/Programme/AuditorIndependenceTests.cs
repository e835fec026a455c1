using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Programme;
using Isms.Core.Organizations;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Programme;

public sealed class AuditorIndependenceTests
{
    private static readonly LocalDate Transfer = new(2025, 7, 1);

    private static InternalAudit Audit(int number, LocalDate date, params int[] units) => new()
    {
        Id = Hospital.Audit(number),
        Date = date,
        Units = Core.ValueList.ToValueList(units.Select(Hospital.Unit)),
    };

    private static InternalAudit Liaison => Audit(1, new(2025, 6, 12), 8);

    private static InternalAudit Informatics => Audit(3, new(2025, 11, 12), 2);

    [Fact]
    public void Each_of_the_four_refused_plans_names_the_unit_that_stands_in_the_way()
    {
        IndependenceVerdict[] verdicts =
        [
            AuditorIndependence.Judge(Hospital.Transferred(Transfer), Informatics),
            AuditorIndependence.Judge(Hospital.Transferred(Transfer), Liaison),
            AuditorIndependence.Judge(Hospital.Staff(16, 13), Audit(5, new(2026, 2, 18), 13, 1)),
            AuditorIndependence.Judge(Hospital.Staff(18, 7), Audit(4, new(2025, 12, 10), 7)),
        ];
        Assert.All(verdicts, verdict => Assert.False(verdict.IsIndependent));
        Assert.Equal(["DEP-02", "DEP-08", "DEP-13", "DEP-07"], verdicts.Select(verdict => verdict.Unit!.Value));
        Assert.Equal(new LocalDate(2025, 6, 30), verdicts[1].Conflict!.To);
        Assert.Equal(Transfer, verdicts[0].Conflict!.From);
    }

    [Fact]
    public void The_day_of_the_transfer_decides()
    {
        // Moved a year later, the person is still in the liaison office when medical informatics is audited; moved before June, no longer there in June.
        Assert.True(AuditorIndependence.Judge(Hospital.Transferred(new(2026, 7, 1)), Informatics).IsIndependent);
        Assert.False(AuditorIndependence.Judge(Hospital.Transferred(new(2026, 7, 1)), Liaison).IsIndependent);
        Assert.True(AuditorIndependence.Judge(Hospital.Transferred(new(2025, 6, 12)), Liaison).IsIndependent);
        Assert.False(AuditorIndependence.Judge(Hospital.Transferred(new(2025, 6, 13)), Liaison).IsIndependent);
        Assert.True(AuditorIndependence.Judge(Hospital.Transferred(new(2025, 11, 13)), Informatics).IsIndependent);
        Assert.False(AuditorIndependence.Judge(Hospital.Transferred(new(2025, 11, 12)), Informatics).IsIndependent);
    }

    [Fact]
    public void The_explanation_follows_the_assignment_in_every_culture() => TestCultures.Each(() =>
    {
        Assert.Equal(
            "PER-19 belongs to DEP-08, which AUD-01 audits on 2025-06-12 (assigned from 2022-04-01 to 2025-06-30).",
            AuditorIndependence.Judge(Hospital.Transferred(Transfer), Liaison).Why.English);
        Assert.Equal(
            "PER-19 belongs to DEP-08, which AUD-01 audits on 2025-06-12 (assigned from 2022-04-01 to 2025-08-31).",
            AuditorIndependence.Judge(Hospital.Transferred(new(2025, 9, 1)), Liaison).Why.English);
        Assert.Equal(
            "On 2025-06-12 PER-20 belongs to no unit that AUD-01 audits.",
            AuditorIndependence.Judge(Hospital.Staff(20, 10), Liaison).Why.English);
        Assert.Contains("DEP-08", AuditorIndependence.Judge(Hospital.Transferred(Transfer), Liaison).Why.Japanese!, StringComparison.Ordinal);
    });

    [Fact]
    public void Somebody_without_an_assignment_on_the_day_is_independent()
    {
        Assert.True(AuditorIndependence.Judge(Hospital.Staff(20, 10) with { Assignments = [] }, Audit(1, new(2025, 6, 12), 10)).IsIndependent);
        Assert.True(AuditorIndependence.Judge(Hospital.Staff(20, 10), Audit(1, new(2020, 3, 31), 10)).IsIndependent);
        Assert.False(AuditorIndependence.Judge(Hospital.Staff(20, 10), Audit(1, new(2020, 4, 1), 10)).IsIndependent);
    }

    [Fact]
    public void The_days_before_the_audit_count_where_the_rule_says_so()
    {
        // Left on 2025-06-30; eleven days later an audit of the old unit.
        InternalAudit audit = Audit(1, new(2025, 7, 11), 8);
        Assert.True(AuditorIndependence.Judge(Hospital.Transferred(Transfer), audit).IsIndependent);
        Assert.True(AuditorIndependence.Judge(Hospital.Transferred(Transfer), audit, 10).IsIndependent);
        IndependenceVerdict verdict = AuditorIndependence.Judge(Hospital.Transferred(Transfer), audit, 11);
        Assert.False(verdict.IsIndependent);
        Assert.Equal("DEP-08", verdict.Unit!.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditorIndependence.Judge(Hospital.Transferred(Transfer), audit, -1));
        Assert.True(AuditorIndependence.Judge(Hospital.Staff(20, 10), Audit(1, LocalDate.MinIsoValue, 8), 36_500).IsIndependent);
    }

    [Fact]
    public void A_person_is_dependent_exactly_from_the_first_to_the_last_day() =>
        Prop.ForAll(
            Gen.Choose(-400, 400).ToArbitrary(),
            Gen.Choose(0, 300).ToArbitrary(),
            (audited, length) =>
            {
                LocalDate from = new(2025, 4, 1);
                Person person = Hospital.Staff(20, 10) with { Assignments = [new() { Unit = Hospital.Unit(10), From = from, To = from.PlusDays(length) }] };
                bool independent = AuditorIndependence.Judge(person, Audit(1, from.PlusDays(audited), 10)).IsIndependent;
                return independent == (audited < 0 || audited > length);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_fiscal_period_never_goes_back_as_the_date_goes_on() =>
        Prop.ForAll(
            Gen.Choose(0, 364).ToArbitrary(),
            Gen.Choose(0, 364).ToArbitrary(),
            (one, other) =>
            {
                Core.Time.FiscalYear year = Hospital.Organization.FiscalYear;
                LocalDate early = year.Start.PlusDays(Math.Min(one, other)), late = year.Start.PlusDays(Math.Max(one, other));
                Core.Time.FiscalPeriod first = year.PeriodOf(early)!, second = year.PeriodOf(late)!;
                return first.End <= second.End && early <= first.End && (first == second) == (late <= first.End);
            }).QuickCheckThrowOnFailure();
}
