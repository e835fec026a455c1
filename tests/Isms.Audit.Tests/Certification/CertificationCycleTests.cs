using Isms.Audit.Certification.Cycles;
using Isms.Audit.Certification.Schemes;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Certification;

public sealed class CertificationCycleTests
{
    private static CertificationAudit Audit(CertificationAuditKind kind, string date) => new(kind, CertifiedHospital.Day(date));

    private static readonly CertificationAudit[] Initial =
        [Audit(CertificationAuditKind.Stage1, "2023-03-01"), Audit(CertificationAuditKind.Stage2, "2023-04-10")];

    private static string[] Steps(CertificationCycle cycle) => cycle.Steps.Select(step => $"{step.Kind} {step.State} {step.LastDay?.ToString("uuuu-MM-dd", null) ?? "-"}").ToArray();

    private static CertificationCycle Of(string asOf, string[] decisions, params CertificationAudit[] audits) =>
        CertificationCycle.Of(decisions.Select(CertifiedHospital.Day), audits, CertifiedHospital.Day(asOf));

    [Fact]
    public void Before_the_first_certificate_there_are_two_stages()
    {
        Assert.Equal(["stage1 upcoming -", "stage2 upcoming -"], Steps(Of("2023-02-28", ["2023-05-15"], Initial)));
        CertificationCycle between = Of("2023-03-31", ["2023-05-15"], Initial);
        Assert.Equal(["stage1 done -", "stage2 upcoming -"], Steps(between));
        Assert.Equal(CertificationAuditKind.Stage2, between.Next?.Kind);
        Assert.False(between.IsCertified);
        Assert.Null(between.LastDay);
        Assert.Null(Of("2023-05-14", ["2023-05-15"], Initial).Next);

        // A stage 2 before any stage 1 is none.
        Assert.Equal(["stage1 upcoming -", "stage2 upcoming -"], Steps(Of("2023-05-01", [], Initial[1])));
    }

    [Fact]
    public void A_certificate_of_three_years_with_two_surveillances_and_a_recertification()
    {
        string[] decided = ["2023-05-15"];
        CertificationCycle start = Of("2023-05-15", decided, Initial);
        Assert.Equal(["surveillance upcoming 2024-05-15", "surveillance upcoming 2025-12-31", "recertification upcoming 2026-05-14"], Steps(start));
        Assert.True(start.IsCertified);
        Assert.Equal(new LocalDate(2026, 5, 14), start.LastDay);
        Assert.Equal(new LocalDate(2026, 11, 14), start.RestorableUntil);

        CertificationAudit[] audits = [.. Initial, Audit(CertificationAuditKind.Surveillance, "2024-05-16"), Audit(CertificationAuditKind.Surveillance, "2025-04-01")];
        Assert.Equal(["surveillance overdue 2024-05-15", "surveillance upcoming 2025-12-31", "recertification upcoming 2026-05-14"], Steps(Of("2024-05-16", decided, Initial)));
        CertificationCycle late = Of("2026-05-14", decided, audits);
        Assert.Equal(["surveillance doneLate 2024-05-15", "surveillance done 2025-12-31", "recertification upcoming 2026-05-14"], Steps(late));
        Assert.Equal(CertificationAuditKind.Recertification, late.Next?.Kind);
        CertificationCycle over = Of("2026-05-15", decided, audits);
        Assert.False(over.IsCertified);
        Assert.Equal(CycleStepState.Overdue, over.Next?.State);
    }

    [Fact]
    public void Two_surveillances_in_one_year_do_not_make_up_for_the_next()
    {
        CertificationAudit[] audits = [Audit(CertificationAuditKind.Surveillance, "2024-02-01"), Audit(CertificationAuditKind.Surveillance, "2024-10-01")];
        Assert.Equal(["surveillance done 2024-05-15", "surveillance overdue 2025-12-31", "recertification upcoming 2026-05-14"], Steps(Of("2026-01-01", ["2023-05-15"], audits)));
    }

    [Fact]
    public void A_recertification_begins_a_new_cycle()
    {
        CertificationCycle again = Of("2026-06-01", ["2023-05-15", "2026-05-10"], Audit(CertificationAuditKind.Recertification, "2026-04-20"));
        Assert.Equal(["surveillance upcoming 2027-12-31", "surveillance upcoming 2028-12-31", "recertification upcoming 2029-05-09"], Steps(again));
        Assert.Equal(new LocalDate(2026, 5, 10), again.Decided);
    }

    [Fact]
    public void A_step_explains_itself_in_every_culture() => TestCultures.Each(() =>
    {
        CycleStep step = Of("2024-05-20", ["2023-05-15"], Audit(CertificationAuditKind.Surveillance, "2024-05-16")).Steps[0];
        Assert.Equal("surveillance 1: done late (by 2024-05-15, done 2024-05-16, ISO/IEC 17021-1:2015 9.1.3.3)", step.Why.English);
        Assert.Equal("サーベイランス審査(1回目): 期限後に実施(期限2024-05-15、実施2024-05-16、ISO/IEC 17021-1:2015 9.1.3.3)", step.Why.Japanese);
    });

    [Fact]
    public void The_scheme_of_the_library_states_its_validity() => Assert.Equal(36, SchemeLibrary.Iso27001.ValidityMonths);
}
