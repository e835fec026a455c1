using Isms.Catalogs.Overlays;
using Isms.Controls.Applicability;
using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Obligations;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Risk.Criteria;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Obligations;

/// <summary>The overlay is made up: the library ships none.</summary>
public sealed class ObligationChecksTests
{
    private static readonly Obligation Guideline = new()
    {
        Id = ObligationId.Parse("OBL-01"),
        Kind = ObligationKind.Guideline,
        Name = Text("Safety management guideline"),
        Source = "ministry",
        Edition = "mhlw-6.0",
        InForceFrom = new LocalDate(2023, 5, 31),
    };

    private static readonly Obligation Contract = new()
    {
        Id = ObligationId.Parse("OBL-02"),
        Kind = ObligationKind.Contract,
        Name = Text("Trial contract"),
        Source = "contract 7",
        InForceFrom = new LocalDate(2025, 4, 1),
        InForceUntil = AsOf,
        AnsweredBy = [ElementId.Parse("DOC-08")],
    };

    private static readonly ControlOverlay Sector = ControlOverlay.FromJson("""
        { "schema": "isms/overlay/1", "id": "sector:1", "title": { "en": "A sector" }, "catalog": "iso27001:2022",
          "entries": [ { "id": "A.8.13", "strength": "shall", "source": "test" }, { "id": "A.8.14", "strength": "should", "source": "test" } ] }
        """);

    private static string Found(ControlRecords records, LocalDate? asOf = null, RiskCriteria? criteria = null, params ControlOverlay[] overlays)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput { Organization = Clinic, Register = Register, Records = records, AsOf = asOf ?? AsOf, Criteria = criteria, Overlays = overlays.ToValueList() }, issues);
        return string.Join(' ', issues.Issues.Where(issue => issue.Code.StartsWith("CTRL16", StringComparison.Ordinal)).Select(issue => $"{issue.Code}:{issue.Subject}:{issue.Path}"));
    }

    private static string Obligation(Obligation obligation, LocalDate? asOf = null) => Found(Complete with { Obligations = [obligation] }, asOf);

    private static string Overlaid(Func<ApplicabilityRow, ApplicabilityRow> change, Func<StatementOfApplicability, StatementOfApplicability>? statement = null)
    {
        StatementOfApplicability changed = WithRow("A.8.13", row => change(row with { Status = ApplicabilityStatus.Implemented }));
        return Found(Complete with { Statements = [statement is null ? changed : statement(changed)] }, null, null, Sector);
    }

    [Fact]
    public void An_obligation_does_not_end_before_it_begins()
    {
        Assert.Empty(Obligation(Contract));
        Assert.Empty(Obligation(Contract with { InForceUntil = Contract.InForceFrom }));
        Assert.Equal("CTRL1601:OBL-02:/obligations/0/inForceUntil", Obligation(Contract with { InForceUntil = Contract.InForceFrom!.Value.PlusDays(-1) }));
    }

    [Fact]
    public void The_edition_of_a_guideline_is_the_one_in_force()
    {
        Assert.Empty(Obligation(Guideline));
        Assert.Empty(Obligation(Guideline, new LocalDate(2026, 6, 28)));
        Assert.Equal("CTRL1602:OBL-01:/obligations/0/edition", Obligation(Guideline, new LocalDate(2026, 6, 29)));
        Assert.Equal("CTRL1605:OBL-01:/obligations/0/edition CTRL1604:OBL-01:/obligations/0", Obligation(Guideline with { Edition = "mhlw-7.0" }));
        Assert.Empty(Obligation(Guideline with { InForceUntil = new LocalDate(2026, 6, 28) }, new LocalDate(2026, 6, 29))); // it binds no more
        Assert.Equal("CTRL1604:OBL-01:/obligations/0", Obligation(Guideline with { Edition = "of our own" })); // the catalogs do not know it
    }

    [Fact]
    public void Something_answers_an_obligation_in_force()
    {
        const string Issue = "CTRL1604:OBL-02:/obligations/0";
        Assert.Equal(Issue, Obligation(Contract with { AnsweredBy = [] }));
        Assert.Empty(Obligation(Contract with { AnsweredBy = [] }, AsOf.PlusDays(1)));
        Assert.Empty(Obligation(Contract with { AnsweredBy = [] }, Contract.InForceFrom!.Value.PlusDays(-1)));
        Assert.Empty(Obligation(Contract with { AnsweredBy = [], Edition = "mhlw-6.0" })); // CTL-01 answers an item of it
    }

    [Fact]
    public void The_guideline_of_the_criteria_is_the_one_in_force()
    {
        RiskCriteria criteria = new()
        {
            Id = CriteriaId.Parse("CRIT-01"),
            Version = 1,
            Matrices = [],
            Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(13) },
            MinimumGuideline = new MinimumGuidelineRule { IsEnabled = true, Guideline = "mhlw-6.0" },
        };
        LocalDate later = new(2027, 3, 31);
        Assert.Empty(Found(Complete, AsOf, criteria));
        Assert.Equal("CTRL1603:CRIT-01:/criteria/minimumGuideline/guideline", Found(Complete, later, criteria));
        Assert.Empty(Found(Complete, later, criteria with { MinimumGuideline = criteria.MinimumGuideline with { IsEnabled = false } }));
        Assert.Empty(Found(Complete, later, criteria with { MinimumGuideline = criteria.MinimumGuideline with { Guideline = "mhlw-7.0" } }));
        Assert.Empty(Found(Complete, later, criteria with { MinimumGuideline = null }));
    }

    [Fact]
    public void What_an_overlay_requires_is_applicable_and_in_place()
    {
        Assert.Empty(Overlaid(row => row));
        Assert.Empty(Overlaid(row => row with { Status = ApplicabilityStatus.Alternative }));
        string index = FormattableString.Invariant($"/statements/0/rows/{Enumerable.Range(0, Statement.Rows.Count).Single(i => Statement.Rows[i].Control == "A.8.13")}");
        Assert.Equal("CTRL1611:8.13:" + index, Overlaid(row => row with { IsApplicable = false, Reason = Text("no") }));
        Assert.Equal("CTRL1613:8.13:" + index, Overlaid(row => row with { Status = null }));
        foreach (ApplicabilityStatus status in new[] { ApplicabilityStatus.NotStarted, ApplicabilityStatus.Planned, ApplicabilityStatus.Partial, ApplicabilityStatus.NotApplicable })
        {
            Assert.Equal($"CTRL1612:8.13:{index}/status", Overlaid(row => row with { Status = status }));
        }
    }

    [Fact]
    public void Only_what_is_required_counts_and_only_where_the_overlay_lies_over_the_statement()
    {
        Assert.Empty(Found(Complete with { Statements = [WithRow("A.8.14", row => row with { IsApplicable = false, Reason = Text("no") })] }, null, null, ControlOverlay.FromJson(Sector.ToJson().Replace("\"A.8.13\"", "\"A.8.15\"", StringComparison.Ordinal).Replace("shall", "should", StringComparison.Ordinal))));
        Assert.Empty(Overlaid(row => row with { Status = null }, statement => statement with { InForce = false }));
        Assert.NotEmpty(Overlaid(row => row with { Status = null }, statement => statement with { InForce = false, Overlays = ["sector:1"] }));
        Assert.Empty(Found(Complete with { Statements = [Statement] })); // no overlay at hand
    }

    [Fact]
    public void A_statement_whose_overlay_is_not_at_hand_says_so()
    {
        ControlRecords named = Complete with { Statements = [Statement with { Overlays = ["sector:1"] }] };
        Assert.Equal("CTRL1614:2022:/statements/0/overlays/0", Found(named));
        Assert.DoesNotContain("CTRL1614", Found(named, null, null, Sector), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_that_a_named_overlay_adds_needs_a_row()
    {
        ControlOverlay adding = ControlOverlay.FromJson("""
            { "schema": "isms/overlay/1", "id": "sector:2", "title": { "en": "A sector" }, "catalog": "iso27001:2022",
              "entries": [ { "id": "X.1", "strength": "shall", "title": { "en": "Added" }, "source": "test" } ] }
            """);
        IssueCollector issues = new();
        ControlRecords named = Complete with { Statements = [Statement with { Overlays = ["sector:2"] }] };
        ControlsCheck.Run(new ControlsCheckInput { Organization = Clinic, Register = Register, Records = named, AsOf = AsOf, Overlays = [adding] }, issues);
        Assert.Contains(issues.Issues, issue => issue.Definition == ApplicabilityIssues.ControlCount);
        StatementOfApplicability with = named.Statements[0] with
        {
            ControlCount = 94,
            Rows = Statement.Rows.Append(new ApplicabilityRow { Control = "sector:2/X.1", IsApplicable = false, Reason = Text("no") }).ToValueList(),
        };
        Assert.Equal("CTRL1611:sector:2/X.1:/statements/0/rows/93", Found(named with { Statements = [with] }, null, null, adding));
    }

    [Fact]
    public void An_obligation_is_written_as_it_was_read()
    {
        byte[] written = JsonFormat.ToUtf8(writer => ObligationShapes.Obligation.Write(writer, Contract));
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(written);
        IssueCollector issues = new();
        Assert.True(ObligationShapes.Obligation.TryRead(document.RootElement, new JsonReadContext(issues, strict: true), out Obligation? read));
        Assert.Equal(Contract, read);
        Assert.Equal(
            """{"id":"OBL-02","kind":"contract","name":{"ja":"Trial contract(和)","en":"Trial contract"},"source":"contract 7","inForceFrom":"2025-04-01","inForceUntil":"2026-03-31","answeredBy":["DOC-08"]}""",
            System.Text.Json.Nodes.JsonNode.Parse(written)!.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
