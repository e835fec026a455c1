using Isms.Controls.Applicability;
using Isms.Controls.Json;

namespace Isms.Controls.Tests.Json;

public sealed class ApplicabilityShapesTests
{
    [Fact]
    public void Everything_a_row_can_say_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        StatementOfApplicability statement = ShapeRoundTrip.Holds(ApplicabilityShapes.StatementOfApplicability, """
            { "catalog": "iso27001:2022", "version": 3, "hash": "00ff", "catalogs": ["mhlw-6.0"], "overlays": ["sector:1"],
              "rows": [ { "control": "A.5.1", "applicable": true, "maturity": 3, "owner": "PER-01",
                "reasons": [ { "basis": "risk", "refs": ["R-01"] }, { "basis": "guideline", "items": ["mhlw-6.0/control/18"], "text": { "en": "asked for" } } ],
                "evidenceRecords": [ { "ref": "AUD-01", "date": "2026-01-31", "validUntil": "2027-01-31", "note": { "ja": "監査" } } ] } ] }
            """);
        ApplicabilityRow row = statement.Rows[0];
        Assert.Equal((3, 3, "PER-01", 2, "AUD-01"), (statement.Version, row.Maturity, row.Owner!.Value, row.Reasons.Count, row.EvidenceRecords[0].Reference.Value));
        Assert.Equal([ApplicabilityBasis.Risk, ApplicabilityBasis.Guideline], row.AllBases());
    });

    [Theory]
    [InlineData("\"maturity\": 6", "CORE0208")]
    [InlineData("\"reasons\": [ { \"basis\": \"habit\" } ]", "CORE0207")]
    [InlineData("\"evidenceRecords\": [ { \"ref\": \"AUD-01\", \"date\": \"2026-01-31\", \"validUntil\": \"2026-01-30\" } ]", "CORE0401")]
    [InlineData("\"evidenceRecords\": [ { \"ref\": \"AUD-01\" } ]", "CORE0202")]
    public void A_fault_is_named(string member, string code)
    {
        (_, IReadOnlyList<Isms.Core.Issues.IsmsIssue> issues) = ShapeRoundTrip.Read(
            ApplicabilityShapes.StatementOfApplicability, "{ \"catalog\": \"iso27001:2022\", \"rows\": [ { \"control\": \"A.5.1\", \"applicable\": true, " + member + " } ] }");
        Assert.Equal(code, Assert.Single(issues).Code);
    }
}
