using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Figures;
using Isms.Controls.Incidents;
using Isms.Controls.Measurement;
using Isms.Controls.Records;
using Isms.Controls.Suppliers;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Figures;

/// <summary>The figures that measures are recomputed by, each with values worked out by hand.</summary>
public sealed class ControlFiguresTests
{
    private static readonly Organization Hospital = ClinicWithQuarters with { Headcount = new Headcount { Regular = 900, Dispatched = 200, Temporary = 100, Total = 1200 } };

    private static readonly FiscalYear Year = ClinicWithQuarters.FiscalYear;

    private static InformationSecurityIncident Incident(int day, IncidentCause cause, string? quarter = null) => new()
    {
        Id = IncidentId.Parse(FormattableString.Invariant($"INC-{day}")),
        Date = Year.Start.PlusDays(day),
        Cause = cause,
        Quarter = quarter is null ? null : FiscalPeriodId.Parse(quarter),
    };

    private static Supplier Vendor(string id, LocalDate? statement, SupplierKind? kind = null) =>
        new() { Id = SupplierId.Parse(id), Kind = kind ?? SupplierKind.SystemVendor, DisclosureStatementOn = statement };

    private static TrainingCompletion Completed(string period, int completed) =>
        new() { Period = FiscalPeriodId.Parse(period), Completed = completed, Regular = completed, Dispatched = 0, Temporary = 0 };

    private static decimal?[]? Values(ControlRecords records, string function, string? cause = null, Organization? organization = null)
    {
        PeriodFigure? figure = ControlFigures.Of(records, organization ?? Hospital).Find(new MeasureDerivation { Function = function, Cause = cause });
        return figure is null ? null : [.. Year.Periods.Select(period => figure(period))];
    }

    [Fact]
    public void Incidents_are_counted_by_cause_in_the_quarter_they_name_else_that_of_their_date()
    {
        // Day 0 is 1 April; day 90 is 30 June, day 91 1 July; day 364 is 31 March.
        ControlRecords records = new()
        {
            Incidents =
            [
                Incident(0, IncidentCause.System), Incident(90, IncidentCause.System), Incident(91, IncidentCause.Human), Incident(364, IncidentCause.System),
                Incident(365, IncidentCause.System), Incident(1, IncidentCause.Human, "FY2025-Q3"),
            ],
        };
        Assert.Equal([2, 0, 0, 1], Values(records, "countIncidents", "system"));
        Assert.Equal([0, 1, 1, 0], Values(records, "countIncidents", "human"));
        Assert.Equal([2, 1, 1, 1], Values(records, "countIncidents"));
        Assert.Equal([2, 1, 1, 1], Values(records, "countIncidents", " "));
        Assert.Equal([0, 0, 0, 0], Values(records, "countIncidents", "weather"));
    }

    [Fact]
    public void Training_is_the_share_of_all_people()
    {
        ControlRecords records = new()
        {
            Support = new SupportRecords { TrainingCompletions = [Completed("FY2025-Q1", 984), Completed("FY2025-Q2", 1200), Completed("FY2025-Q4", 0)] },
        };
        Assert.Equal([82, 100, null, 0], Values(records, "trainingCompletedPercent"));
        Assert.Null(TrainingFigures.CompletedPercent(records.Support.TrainingCompletions, Hospital.Headcount! with { Total = 0 }, FiscalPeriodId.Parse("FY2025-Q1")));
    }

    [Fact]
    public void Disclosure_statements_count_from_the_day_they_were_received()
    {
        ControlRecords records = new()
        {
            Suppliers =
            [
                Vendor("A", new LocalDate(2025, 6, 30)), Vendor("B", new LocalDate(2025, 7, 1)), Vendor("C", null), Vendor("D", new LocalDate(2026, 3, 31)),
                Vendor("E", new LocalDate(2025, 4, 1), SupplierKind.ServiceProvider),
            ],
        };
        Assert.Equal([25, 50, 50, 75], Values(records, "disclosureReceivedPercent"));
        Assert.Equal([null, null, null, null], Values(new ControlRecords { Suppliers = [records.Suppliers[4]] }, "disclosureReceivedPercent"));
    }

    [Fact]
    public void Nothing_is_recomputed_from_records_kept_elsewhere_or_without_what_it_takes()
    {
        Assert.Null(Values(new ControlRecords(), "countIncidents"));
        Assert.Null(Values(new ControlRecords(), "trainingCompletedPercent"));
        Assert.Null(Values(new ControlRecords(), "disclosureReceivedPercent"));
        Assert.Null(Values(new ControlRecords(), "releasesTestedPercent"));
        Assert.Null(Values(new ControlRecords(), "sessionsReviewedInTimePercent"));
        ControlRecords trained = new() { Support = new SupportRecords { TrainingCompletions = [Completed("FY2025-Q1", 1)] } };
        Assert.Null(Values(trained, "trainingCompletedPercent", organization: ClinicWithQuarters));
        FigureTable unknown = ControlFigures.Of(new ControlRecords { Incidents = [Incident(0, IncidentCause.System)] }, null);
        Assert.Null(unknown.Find(new MeasureDerivation { Function = "countIncidents" }));
        Assert.Equal(["countIncidents", "disclosureReceivedPercent", "releasesTestedPercent", "sessionsReviewedInTimePercent", "trainingCompletedPercent"], unknown.Names);
    }

    [Fact]
    public void The_causes_add_up_to_all_and_the_quarters_to_the_incidents_of_the_year() =>
        Prop.ForAll<(ushort Day, bool IsSystem)[]>(drawn =>
        {
            InformationSecurityIncident[] incidents = [.. drawn.Select(one => Incident(one.Day % 500, one.IsSystem ? IncidentCause.System : IncidentCause.Human))];
            int[] all = [.. Year.Periods.Select(period => IncidentFigures.Count(incidents, Year, period.Id))];
            return all.SequenceEqual(Year.Periods.Select(period =>
                    IncidentFigures.Count(incidents, Year, period.Id, IncidentCause.System) + IncidentFigures.Count(incidents, Year, period.Id, IncidentCause.Human)))
                && all.Sum() == drawn.Count(one => one.Day % 500 < 365);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_suppliers_does_not_matter_and_time_only_adds_statements() =>
        Prop.ForAll<(ushort Day, bool IsVendor)[], byte, byte>((drawn, first, more) =>
        {
            Supplier[] suppliers = [.. drawn.Select((one, index) => Vendor($"S{index}", Year.Start.PlusDays(one.Day % 300), one.IsVendor ? null : SupplierKind.Insurer))];
            LocalDate date = Year.Start.PlusDays(first);
            decimal? now = SupplierFigures.DisclosureReceivedPercent(suppliers, date);
            decimal? later = SupplierFigures.DisclosureReceivedPercent(suppliers, date.PlusDays(more));
            return now == SupplierFigures.DisclosureReceivedPercent(suppliers.Reverse(), date) && now.HasValue == later.HasValue && !(later < now) && !(later > 100);
        }).QuickCheckThrowOnFailure();
}
