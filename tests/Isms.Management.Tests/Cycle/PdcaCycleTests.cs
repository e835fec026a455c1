using Isms.Management.Cycle;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Cycle;

public sealed class PdcaCycleTests
{
    private static CycleReport Cycle(DocumentReadResult result) => PdcaCycle.Of(result.Draft!, result.AsOf!.Value, result.Issues);

    private static string[] Open(DocumentReadResult result) => Cycle(result).Clauses.Where(clause => !clause.IsClosed).Select(clause => clause.Id).ToArray();

    [Fact]
    public void The_clauses_are_those_of_the_standard_in_its_order() =>
        Assert.Equal(
            ["4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.2", "7.1", "7.2", "7.3", "7.4", "7.5", "8.1", "8.2", "8.3", "9.1", "9.2", "9.3", "10.1", "10.2"],
            Cycle(Hospital.Clean).Clauses.Select(clause => clause.Id));

    [Fact]
    public void The_hospital_is_open_only_where_a_nonconformity_is_not_closed_or_found_by_a_rule()
    {
        // NC-05 hangs on 7.5.3; the account ACC-06 was active too long.
        Assert.Equal(["7.5", "8.1"], Open(Hospital.Clean));
        Assert.Contains("NC-05", Cycle(Hospital.Clean).Clauses.Single(clause => clause.Id == "7.5").Missing.Single().English, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_a_nonconformity_was_detected_it_opens_nothing()
    {
        DocumentReadResult before = ManagementSystemDocument.Read(Hospital.Utf8, new DocumentReadOptions { AsOf = new LocalDate(2025, 12, 9) });
        Assert.DoesNotContain("7.5", Open(before));
        // NC-03 and NC-04 were detected on 2025-11-12 and closed only in March.
        Assert.Contains("8.3", Open(before));
        Assert.Contains("8.1", Open(before));
    }

    [Theory]
    [InlineData("managementReviews", "9.3")]
    [InlineData("auditProgramme", "9.2")]
    [InlineData("measures", "9.1")]
    [InlineData("improvements", "10.2")]
    public void A_missing_record_opens_its_clause(string member, string clause)
    {
        DocumentReadResult result = Hospital.With((member, null));
        Assert.Contains(clause, Open(result));
    }

    [Fact]
    public void A_nonconformity_found_by_a_rule_opens_its_clause_and_a_notice_does_not()
    {
        DocumentReadResult overdue = Hospital.With(("risks[R-32].treatments[T-38].status", "\"inProgress\""));
        Assert.Equal(["7.5", "8.1", "8.3"], Open(overdue));
        // The clean hospital has two missed measures, which are notices.
        Assert.DoesNotContain("9.1", Open(Hospital.Clean));
    }

    [Theory]
    [InlineData("4.1", "plan")]
    [InlineData("7.5", "plan")]
    [InlineData("8.2", "do")]
    [InlineData("9.3", "check")]
    [InlineData("10.2", "act")]
    public void Clauses_belong_to_phases(string clause, string phase) => Assert.Equal(phase, PdcaPhase.OfClause(clause).Value);

    [Fact]
    public void What_is_no_clause_has_no_phase() => Assert.Throws<ArgumentException>(() => PdcaPhase.OfClause("11"));

    [Fact]
    public void The_edition_of_2022_has_improvement_before_nonconformity()
    {
        DocumentReadResult result = Hospital.With(("organization.standard", "\"iso27001:2022:clauses\""), ("improvements", null));
        CycleReport cycle = Cycle(result);
        Assert.Contains("6.3", cycle.Clauses.Select(clause => clause.Id));
        Assert.False(cycle.Clauses.Single(clause => clause.Id == "10.1").IsClosed);
        Assert.True(cycle.Clauses.Single(clause => clause.Id == "10.2").IsClosed);
    }
}
