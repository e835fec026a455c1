using Isms.Controls.Checks.Incidents;
using Isms.Controls.Incidents;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Incidents;

/// <summary>The rules INC-001 to INC-003 and OBJ-010.</summary>
public sealed class IncidentChecksTests
{
    private static readonly InformationSecurityIncident Leak = new()
    {
        Id = IncidentId.Parse("INC-04"),
        Date = new LocalDate(2025, 6, 30),
        Quarter = FiscalPeriodId.Parse("FY2025-Q1"),
        Cause = IncidentCause.Human,
        Risk = Ransomware.Id,
        Assets = [AssetId.Parse("A-1"), AssetId.Parse("A-2")],
        LeakedRecords = 1,
        IsReportedExternally = true,
    };

    private static readonly RiskRegister WithAssets = new() { Risks = [Ransomware with { Assets = [AssetId.Parse("A-2"), AssetId.Parse("A-3")] }] };

    private static string Rules(InformationSecurityIncident incident) => string.Join(
        ' ',
        Check(Complete with { Incidents = [incident] }, WithAssets, ClinicWithQuarters).Where(found => found.Code.StartsWith("CTRL10", StringComparison.Ordinal)).Select(found => $"{found.Rule} {found.Subject} {found.Path}"));

    [Fact]
    public void INC_001_the_quarter_is_that_of_the_date() => TestCultures.Each(() =>
    {
        Assert.Empty(Rules(Leak));
        Assert.Equal("INC-001 INC-04 /incidents/0/quarter", Rules(Leak with { Date = new LocalDate(2025, 7, 1) }));
        Assert.Equal("INC-001 INC-04 /incidents/0/quarter", Rules(Leak with { Date = new LocalDate(2025, 3, 31) }));
        Assert.Empty(Rules(Leak with { Date = new LocalDate(2025, 4, 1) }));

        // Missing is wrong as well: as with audits and releases, the quarter of a date in the year is asked for; outside of it there is none to give.
        Assert.Equal("INC-001 INC-04 /incidents/0", Rules(Leak with { Quarter = null, Date = new LocalDate(2025, 7, 1) }));
        Assert.Empty(Rules(Leak with { Quarter = null, Date = new LocalDate(2020, 7, 1) }));
    });

    [Fact]
    public void INC_002_incident_and_risk_share_an_asset()
    {
        Assert.Equal("INC-002 INC-04 /incidents/0", Rules(Leak with { Assets = [AssetId.Parse("A-1")] }));
        Assert.Equal("INC-002 INC-04 /incidents/0", Rules(Leak with { Assets = [] }));
        Assert.Empty(Rules(Leak with { Assets = [AssetId.Parse("A-3")] }));
        Assert.Empty(Rules(Leak with { Assets = [], Risk = null }));
        Assert.Empty(Rules(Leak with { Assets = [], Risk = RiskId.Parse("R-99") }));
    }

    [Fact]
    public void INC_003_a_leak_is_reported_outside()
    {
        Assert.Equal("INC-003 INC-04 /incidents/0", Rules(Leak with { IsReportedExternally = false }));
        Assert.Equal("INC-003 INC-04 /incidents/0", Rules(Leak with { IsReportedExternally = null }));
        Assert.Empty(Rules(Leak with { IsReportedExternally = false, LeakedRecords = 0 }));
        Assert.Empty(Rules(Leak with { IsReportedExternally = null, LeakedRecords = null }));
    }

    [Fact]
    public void A_past_year_has_one_total_of_a_cause()
    {
        IncidentTotal total = new() { Year = "FY2024", Cause = IncidentCause.System, Count = 16 };
        Assert.Equal([("CTRL1004", null, "FY2024", "/incidentTotals/1")], Of(total, total with { Count = 17 }));
        Assert.Empty(Of(total, total with { Cause = IncidentCause.Human }, total with { Year = "FY2023" }));

        static IEnumerable<(string Code, string? Rule, string Subject, string Path)> Of(params IncidentTotal[] totals) => Check(Complete with { IncidentTotals = [.. totals] });
    }

    [Fact]
    public void OBJ_010_the_baseline_is_the_number_that_it_points_at()
    {
        IncidentTotal[] totals = [new() { Year = "FY2024", Cause = IncidentCause.Human, Count = 11 }, new() { Year = "FY2024", Cause = IncidentCause.System, Count = 16 }];
        Assert.Empty(Of(16, "FY2024", "system", totals));
        Assert.Equal([("CTRL0217", "OBJ-010", "OBJ-01", "/objectives/0/measurable/baselineSource")], Of(16, "FY2024", "human", totals));
        Assert.Single(Of(16, "FY2023", "system", totals));
        Assert.Single(Of(null, "FY2024", "system", totals));

        // Where no total is on record, they are kept elsewhere.
        Assert.Empty(Of(16, "FY2024", "system"));

        static IEnumerable<(string Code, string? Rule, string Subject, string Path)> Of(decimal? baseline, string year, string cause, params IncidentTotal[] totals)
        {
            InformationSecurityObjective objective = Halve with
            {
                Measurable = Halve.Measurable! with
                {
                    Baseline = baseline,
                    RelativeChangePercent = null,
                    BaselineSource = new BaselineSource { Year = year, Cause = IncidentCause.List.Get(cause) },
                },
            };
            return Check(Complete with { Objectives = [objective], IncidentTotals = [.. totals] });
        }
    }

    [Fact]
    public void Every_issue_has_its_own_code_in_the_order_of_the_codes() =>
        Assert.Equal(IncidentIssues.All.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal), IncidentIssues.All.Select(issue => issue.Code));
}
