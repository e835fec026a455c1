using Isms.Audit.Records;
using Isms.Core;

namespace Isms.Audit.Tests.Records;

public sealed class AuditRecordsTests
{
    [Fact]
    public void Elements_are_found_by_identifier()
    {
        AuditRecords records = Hospital.Records;
        Assert.Equal("FND-05", records.FindFinding(FindingId.Parse("FND-05"))!.Id.Value);
        Assert.Equal("CP-2", records.FindCheckpoint(CheckpointId.Parse("CP-2"))!.Id.Value);
        Assert.Equal("AUD-03", records.FindAudit(AuditId.Parse("AUD-03"))!.Id.Value);
        Assert.Equal("NC-03", records.FindNonconformity(NonconformityId.Parse("NC-03"))!.Id.Value);
        Assert.Equal("CA-03", records.FindCorrectiveAction(CorrectiveActionId.Parse("CA-03"))!.Id.Value);
        Assert.True(records.FindAuditor(Hospital.Person(17))!.IsLead);
        Assert.Null(records.FindAuditor(Hospital.Person(1)));
        Assert.Null(records.FindAudit(null));
    }

    [Fact]
    public void Having_looked_something_up_changes_neither_equality_nor_a_copy()
    {
        AuditRecords one = Hospital.Records with { Audits = [.. Hospital.Records.Audits] };
        AuditRecords other = Hospital.Records with { Audits = [.. Hospital.Records.Audits] };
        Assert.NotNull(one.FindAudit(Hospital.Audit(1)));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        AuditRecords without = one with { Audits = [] };
        Assert.Null(without.FindAudit(Hospital.Audit(1)));
        Assert.NotNull(one.FindAudit(Hospital.Audit(1)));
        Assert.NotEqual(one, without);
    }

    [Fact]
    public void Of_two_with_one_identifier_the_first_is_found()
    {
        AuditRecords records = new() { Audits = [Hospital.Records.Audits[0], Hospital.Records.Audits[0] with { Method = "other" }] };
        Assert.Equal("interview and sampling", records.FindAudit(Hospital.Audit(1))!.Method);
    }

    [Fact]
    public void Many_threads_find_the_same() => Parallel.For(0, 100, i =>
    {
        AuditRecords copy = i % 2 == 0 ? Hospital.Records : Hospital.Records with { Audits = Hospital.Records.Audits.Skip(1).ToValueList() };
        Assert.Equal(i % 2 == 0, copy.FindAudit(Hospital.Audit(1)) is not null);
    });
}
