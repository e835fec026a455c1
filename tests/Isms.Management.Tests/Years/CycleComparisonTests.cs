using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Management.Years;

namespace Isms.Management.Tests.Years;

public sealed class CycleComparisonTests
{
    private static readonly DocumentReadResult Second = ManagementSystemDocument.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital-2026.isms.json")));

    private static CycleReport Of(DocumentReadResult read) => PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues);

    [Fact]
    public void A_cycle_compared_with_itself_stays()
    {
        CycleComparison same = CycleComparison.Of(Of(Hospital.Clean), Of(Hospital.Clean));
        Assert.Equal(["7.5", "8.1"], same.Of(ClauseChangeKind.StaysOpen).Select(clause => clause.Id));
        Assert.Equal(22, same.Of(ClauseChangeKind.StaysClosed).Count());
        Assert.All(same.Clauses, clause => Assert.Empty(clause.Arisen.Concat(clause.Settled)));
    }

    [Fact]
    public void The_second_year_opened_the_assessment_and_the_treatment_of_risks()
    {
        // R-27 was not reviewed in time, and are retained without a valid approval; NC-05 is still open, and the account ACC-06 of the first year still stands in the records.
        CycleComparison years = CycleComparison.Of(Of(Hospital.Clean), Of(Second));
        Assert.Equal(["6.1.2", "6.1.3"], years.Of(ClauseChangeKind.Opened).Select(clause => clause.Id));
        Assert.Equal(["7.5", "8.1"], years.Of(ClauseChangeKind.StaysOpen).Select(clause => clause.Id));
        Assert.Equal(2, years.Clauses.Single(clause => clause.Id == "6.1.3").Arisen.Count);
        Assert.Single(years.Clauses.Single(clause => clause.Id == "6.1.2").Arisen);
        Assert.Single(years.Clauses.Single(clause => clause.Id == "8.1").Standing);
        CycleComparison back = CycleComparison.Of(Of(Second), Of(Hospital.Clean));
        Assert.Equal(["6.1.2", "6.1.3"], back.Of(ClauseChangeKind.Closed).Select(clause => clause.Id));
        Assert.Equal(2, back.Clauses.Single(clause => clause.Id == "6.1.3").Settled.Count);
    }

    [Fact]
    public void Clauses_of_another_edition_are_compared_with_what_asks_the_same()
    {
        DocumentReadResult newer = Hospital.With(("organization.standard", "\"iso27001:2022:clauses\""), ("improvements", null));
        CycleComparison editions = CycleComparison.Of(Of(Hospital.Clean), Of(newer));
        ClauseChange improvement = editions.Clauses.Single(clause => clause.Newer?.Records.Any(record => record.Required.English == "records of continual improvement") == true);
        Assert.Equal(ClauseChangeKind.Opened, improvement.Kind);
        Assert.Equal(("10.1", "10.2"), (improvement.Newer!.Id, improvement.Older!.Id));
        Assert.Equal(["6.3"], editions.Of(ClauseChangeKind.New).Select(clause => clause.Id));
        Assert.Equal(["6.3"], CycleComparison.Of(Of(newer), Of(Hospital.Clean)).Of(ClauseChangeKind.Gone).Select(clause => clause.Id));
    }
}
