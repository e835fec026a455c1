using Isms.Management.Cycle;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Cycle;

/// <summary>What each clause finds in the hospital, counted by hand in its YAML.</summary>
public sealed class RequiredRecordTests
{
    private static CycleReport Cycle(LocalDate? asOf = null, params (string, string?)[] changes)
    {
        DocumentReadResult read = ManagementSystemDocument.Read(Hospital.Changed(changes), new DocumentReadOptions { AsOf = asOf });
        return PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues);
    }

    [Theory]
    [InlineData("4.1", 0, 11, null)]
    [InlineData("4.2", 0, 10, null)]
    [InlineData("4.2", 1, 11, null)]
    [InlineData("5.2", 0, 3, "2026-03-20")]
    [InlineData("6.1.2", 0, 2, null)]
    [InlineData("6.1.2", 1, 39, "2025-05-15")]
    [InlineData("6.1.3", 1, 1, "2025-06-01")]
    [InlineData("6.2", 0, 7, null)]
    [InlineData("7.2", 0, 5, "2025-05-15")]
    [InlineData("7.5", 0, 16, "2026-03-20")]
    [InlineData("8.2", 0, 1, "2025-05-15")]
    [InlineData("9.1", 0, 16, "2026-03-31")]
    [InlineData("9.2", 1, 5, "2026-02-18")]
    [InlineData("9.2", 2, 5, "2026-02-27")]
    [InlineData("9.3", 0, 2, "2026-03-18")]
    [InlineData("9.3", 1, 5, "2026-03-18")]
    [InlineData("10.1", 0, 6, "2026-02-27")]
    [InlineData("10.1", 1, 5, "2026-03-12")]
    [InlineData("10.2", 0, 4, null)]
    public void Each_record_is_counted_with_its_newest_day(string clause, int record, int count, string? newest)
    {
        RequiredRecord found = Cycle().Clauses.Single(state => state.Id == clause).Records[record];
        Assert.Equal((count, newest), (found.Count, found.Newest is { } day ? Core.Time.IsoDate.Format(day) : null));
        Assert.False(found.IsMissing);
    }

    [Fact]
    public void As_of_an_earlier_day_later_records_are_not_there()
    {
        ClauseState audits = Cycle(new LocalDate(2025, 9, 15)).Clauses.Single(clause => clause.Id == "9.2");
        Assert.Equal([1, 2, 1], audits.Records.Select(record => record.Count));
        Assert.Equal(new LocalDate(2025, 6, 25), audits.Records[2].Newest);
        ClauseState reviews = Cycle(new LocalDate(2025, 9, 15)).Clauses.Single(clause => clause.Id == "9.3");
        Assert.Equal(2, reviews.Missing.Count);
        Assert.Contains("management reviews held", reviews.Missing[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_a_record_is_named()
    {
        ClauseState competence = Cycle(null, ("auditors[PER-18].trainedIn", null)).Clauses.Single(clause => clause.Id == "7.2");
        Assert.Equal(["PER-18"], competence.Records[0].Lacking);
        Assert.Equal("lacking records of competence (training of the auditors): PER-18", competence.Missing[0].English);
    }

    [Fact]
    public void Without_a_nonconformity_no_corrective_action_is_missing()
    {
        ClauseState state = Cycle(new LocalDate(2025, 6, 1)).Clauses.Single(clause => clause.Id == "10.1");
        Assert.All(state.Records, record => Assert.True(record.IsConditional && record.Count == 0 && !record.IsMissing));
        Assert.Null(state.Records[0].There);
        Assert.DoesNotContain(state.Missing, missing => missing.English!.StartsWith("no record", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("context.issues", "[]", "4.1")]
    [InlineData("context.scope", null, "4.3")]
    [InlineData("ownerApprovals", null, "6.1.3")]
    [InlineData("context.requirementTraces", null, "4.2")]
    [InlineData("managementReviews", null, "9.3")]
    [InlineData("courses", null, "7.3")]
    [InlineData("documents", null, "7.5")]
    public void Each_missing_record_is_said(string member, string? json, string clause) => Assert.Contains(
        Cycle(null, (member, json)).Clauses.Single(state => state.Id == clause).Missing,
        missing => missing.English!.StartsWith("no record: ", StringComparison.Ordinal));

    [Fact]
    public void Communication_items_count_wherever_they_stand() =>
        Assert.Equal(3, Cycle().Clauses.Single(clause => clause.Id == "7.4").Records[0].Count);
}
