using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Positions;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Audit.Tests.Summaries;

/// <summary>Expected values read from the hospital by hand.</summary>
public sealed class AdverseFindingsTests
{
    private static ApplicabilityRow Row(params string[] controls) => new() { Control = "A.5.1", IsApplicable = true, Controls = controls.Select(ControlId.Parse).ToValueList() };

    [Fact]
    public void A_nonconforming_finding_speaks_against_its_control()
    {
        AdverseEvidence[] against = [.. AdverseFindings.Of(Hospital.Records).Against(Row("CTL-36", "CTL-06", "CTL-36"))];
        Assert.Equal(["FND-01", "FND-05"], against.Select(one => one.Reference.Value));
        Assert.Equal([false, true], against.Select(one => one.IsMajor));
        Assert.Equal(Hospital.Records.Audits.Single(audit => audit.Id.Value == "AUD-03").Date, against[1].FoundOn);
    }

    [Fact]
    public void Opportunities_and_good_practice_do_not() => Assert.Empty(AdverseFindings.Of(Hospital.Records).Against(Row("CTL-24", "CTL-43", "CTL-15", "CTL-40", "CTL-01")));

    [Fact]
    public void It_is_settled_when_its_nonconformity_is_closed()
    {
        LocalDate closed = new(2026, 1, 15);
        AuditRecords records = Hospital.Records with
        {
            Nonconformities = Hospital.Records.Nonconformities.Select(one => one.Id.Value == "NC-01" ? one with { Status = NonconformityStatus.Closed, ClosedOn = closed } : one).ToValueList(),
        };
        Assert.Equal(closed, AdverseFindings.Of(records).Against(Row("CTL-36")).Single().SettledOn);
        AuditRecords open = Hospital.Records with
        {
            Nonconformities = Hospital.Records.Nonconformities.Select(one => one.Id.Value == "NC-01" ? one with { Status = NonconformityStatus.Open, ClosedOn = closed } : one).ToValueList(),
        };
        Assert.Null(AdverseFindings.Of(open).Against(Row("CTL-36")).Single().SettledOn);
    }

    [Fact]
    public void Without_the_audit_the_day_is_that_of_the_nonconformity()
    {
        AuditRecords records = Hospital.Records with { Audits = [] };
        LocalDate detected = records.Nonconformities.Single(one => one.Id.Value == "NC-01").DetectedOn;
        Assert.Equal(detected, AdverseFindings.Of(records).Against(Row("CTL-36")).Single().FoundOn);
        Assert.Empty(AdverseFindings.Of(records with { Nonconformities = [] }).Against(Row("CTL-36")));
    }
}
