using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Audit.Tests.Summaries;

public sealed class ProgrammeCoverageTests
{
    private static ProgrammeCoverage Of(AuditRecords records, LocalDate from, LocalDate to) => ProgrammeCoverage.Of(
        records, Hospital.Organization, Hospital.Clean.Flows, ["4.1", "5.2", "7.5", "8.1", "8.3", "9.1"], new[] { "CTL-05", "CTL-06", "CTL-07" }.Select(ControlId.Parse), from, to);

    private static string[] Covered(ProgrammeCoverage coverage, AuditSubjectKind kind) => [.. coverage.Covered(kind).Select(item => item.Subject)];

    private static string[] NotCovered(ProgrammeCoverage coverage, AuditSubjectKind kind) => [.. coverage.NotCovered(kind).Select(item => item.Subject)];

    [Fact]
    public void The_year_of_the_hospital_by_hand()
    {
        ProgrammeCoverage year = Of(Hospital.Records, new(2025, 4, 1), new(2026, 3, 31));
        Assert.Equal(5, year.Audits.Count);
        Assert.Equal(["DEP-01", "DEP-02", "DEP-07", "DEP-08", "DEP-09", "DEP-13"], Covered(year, AuditSubjectKind.Unit));
        Assert.Equal(["DEP-03", "DEP-04", "DEP-05", "DEP-06", "DEP-10", "DEP-11", "DEP-12"], NotCovered(year, AuditSubjectKind.Unit));
        Assert.Equal(["F1", "F2", "F3", "F4"], Covered(year, AuditSubjectKind.Flow));

        // By findings: 8.1, 9.1, 8.3, 5.2; of 7.5 only 7.5.3, by AUD-04; nothing of 4.1.
        Assert.Equal(["5.2", "8.1", "8.3", "9.1"], Covered(year, AuditSubjectKind.Clause));
        Assert.Equal(["4.1", "7.5"], NotCovered(year, AuditSubjectKind.Clause));
        Assert.Equal([Hospital.Audit(4)], year.Items.Single(item => item.Subject == "7.5").Partly);
        Assert.Equal(["CTL-05", "CTL-06"], Covered(year, AuditSubjectKind.Control));
    }

    [Fact]
    public void Only_the_audits_of_the_period_count()
    {
        ProgrammeCoverage day = Of(Hospital.Records, new(2025, 6, 12), new(2025, 6, 12));
        Assert.Equal(["F2"], Covered(day, AuditSubjectKind.Flow));
        Assert.Empty(Of(Hospital.Records, new(2025, 6, 13), new(2025, 9, 9)).Audits);
        Assert.Throws<ArgumentException>(() => Of(Hospital.Records, new(2025, 6, 13), new(2025, 6, 12)));
    }

    [Fact]
    public void What_an_audit_names_in_its_scope_is_covered()
    {
        AuditRecords records = Hospital.Records with
        {
            Audits = Hospital.Changed(Hospital.Records.Audits, 1, audit => audit with { Clauses = ["4", "7.5"], Controls = [ControlId.Parse("CTL-07")] }),
        };
        ProgrammeCoverage year = Of(records, new(2025, 4, 1), new(2026, 3, 31));
        Assert.Empty(NotCovered(year, AuditSubjectKind.Clause));
        Assert.Empty(NotCovered(year, AuditSubjectKind.Control));
        Assert.Equal([Hospital.Audit(1)], year.Items.Single(item => item.Subject == "7.5").Audits);
    }
}
