using Isms.Controls.Checks;
using Isms.Controls.Json.Support;
using Isms.Controls.Records;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks;

public sealed class DocumentChecksTests
{
    private static readonly DocumentedInformation Regulation = new()
    {
        Id = DocumentId.Parse("DOC-07"),
        Kind = DocumentedInformationKind.Document,
        Name = Text("Regulation"),
        Version = "5.2",
        ApprovedBy = PersonId.Parse("PER-02"),
        ReviewDue = AsOf.PlusDays(31),
    };

    private static readonly PolicyContent Health = Content(PolicyContentList.Iso27799, "abcdefghijklmn");

    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(13) },
        DocumentReviewNoticeDays = 30,
    };

    private static PolicyContent Content(PolicyContentList against, string letters, string missing = "") => new()
    {
        Document = DocumentId.Parse("DOC-01"),
        Against = against,
        Items = letters.Select(letter => new PolicyContentItem { Item = letter.ToString(), IsCovered = !missing.Contains(letter, StringComparison.Ordinal) }).ToValueList(),
    };

    private static (string? Rule, string Subject, string Path)[] Found(SupportRecords support, RiskCriteria? criteria, LocalDate? asOf)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput { Organization = Clinic, Register = Register, Records = Complete with { Support = support }, AsOf = asOf, Criteria = criteria },
            issues);
        return issues.Issues.Where(issue => issue.Code.StartsWith("CTRL05", StringComparison.Ordinal)).Select(issue => (issue.Definition.SampleRule, issue.Subject, issue.Path)).ToArray();
    }

    private static string Rules(DocumentedInformation document, RiskCriteria? criteria = null) =>
        string.Join(' ', Found(new SupportRecords { Documents = [document] }, criteria ?? Criteria, AsOf).Select(found => found.Rule));

    private static string Rules(PolicyContent content) =>
        string.Join(' ', Found(new SupportRecords { PolicyContents = [content] }, Criteria, AsOf).Select(found => found.Rule));

    [Theory]
    [InlineData(-1, "DOC-001")]
    [InlineData(0, "DOC-003")]
    [InlineData(30, "DOC-003")]
    [InlineData(31, "")]
    public void A_review_is_overdue_from_the_day_after_and_announced_within_the_days_of_the_criteria(int days, string rules)
    {
        Assert.Equal(rules, Rules(Regulation with { ReviewDue = AsOf.PlusDays(days) }));
        Assert.Equal(rules, Rules(Regulation with { ReviewDue = AsOf.PlusDays(days), Kind = DocumentedInformationKind.Record }));
    }

    [Fact]
    public void Without_days_in_the_criteria_only_the_day_itself_is_announced()
    {
        RiskCriteria none = Criteria with { DocumentReviewNoticeDays = null };
        Assert.Equal("DOC-003", Rules(Regulation with { ReviewDue = AsOf }, none));
        Assert.Empty(Rules(Regulation with { ReviewDue = AsOf.PlusDays(1) }, none));
    }

    [Fact]
    public void Without_criteria_or_a_date_nothing_is_concluded_from_them()
    {
        SupportRecords soon = new() { Documents = [Regulation with { ReviewDue = AsOf.PlusDays(1) }] };
        SupportRecords over = new() { Documents = [Regulation with { ReviewDue = AsOf.PlusDays(-1) }] };
        Assert.Empty(Found(soon, null, AsOf));
        Assert.Equal([("DOC-001", "DOC-07", "/documents/0/reviewDue")], Found(over, null, AsOf));
        Assert.Empty(Found(over, Criteria, null));
        Assert.Empty(Rules(Regulation with { ReviewDue = null }));
    }

    [Fact]
    public void A_document_has_a_version_and_an_approver()
    {
        Assert.Empty(Rules(Regulation));
        Assert.Equal("DOC-004", Rules(Regulation with { Version = null }));
        Assert.Equal("DOC-004", Rules(Regulation with { Version = " " }));
        Assert.Equal("DOC-004", Rules(Regulation with { ApprovedBy = null }));
        Assert.Equal("DOC-004", Rules(Regulation with { ApprovedBy = null, Version = null }));
    }

    [Fact]
    public void An_item_not_covered_is_a_gap_that_is_recorded_or_not()
    {
        Assert.Empty(Rules(Health));
        PolicyContent gap = Content(PolicyContentList.Iso27799, "abcdefghijklmn", "ck");
        Assert.Equal("DOC-002 DOC-002", Rules(gap));
        Assert.Equal(
            [("DOC-002", "DOC-01", "/policyContents/0/items/2"), ("DOC-005", "DOC-01", "/policyContents/0/items/10")],
            Found(new SupportRecords { PolicyContents = [gap with { Gaps = [new PolicyGap { Item = "k" }] }] }, Criteria, AsOf));
    }

    [Theory]
    [InlineData("abcdefghijklmn", "")]
    [InlineData("nmlkjihgfedcba", "")]
    [InlineData("abcdefghijklm", "DOC-006")]
    [InlineData("abcdefghijklmno", "DOC-006")]
    [InlineData("abcdefghijklmnn", "DOC-006")]
    [InlineData("", "DOC-006")]
    public void The_items_of_iso_27799_are_a_to_n(string letters, string rules) => Assert.Equal(rules, Rules(Content(PolicyContentList.Iso27799, letters)));

    [Fact]
    public void Each_item_of_5_2_is_covered()
    {
        Assert.Empty(Rules(Content(PolicyContentList.Iso27001, "abcdefg")));
        Assert.Equal("DOC-007", Rules(Content(PolicyContentList.Iso27001, "abcdefg", "d") with { Gaps = [new PolicyGap { Item = "d" }] }));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g"], PolicyContentList.Iso27001.Items);
    }

    [Fact]
    public void Documents_and_policies_survive_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        DocumentedInformation document = ShapeRoundTrip.Holds(DocumentShapes.Documented, """
            { "id": "DOC-07", "kind": "document", "name": { "en": "Regulation" }, "version": "5.2", "approvedBy": "PER-02", "approvedOn": "2026-03-20", "reviewDue": "2027-03-20",
              "distribution": ["intranet", "partners"], "clauses": ["7.5"], "references": ["mhlw-6.0/management/4"],
              "history": [ { "version": "5.1", "approvedBy": "PER-02", "approvedOn": "2025-05-20" } ] }
            """);
        Assert.Equal(("5.2", new LocalDate(2027, 3, 20), "5.1"), (document.Version, document.ReviewDue!.Value, Assert.Single(document.History).Version));
        PolicyContent content = ShapeRoundTrip.Holds(DocumentShapes.PolicyContent, """
            { "document": "DOC-01", "against": "iso27799", "items": [ { "item": "j", "covered": true }, { "item": "k", "covered": false } ],
              "gaps": [ { "item": "k", "note": { "en": "shared care" }, "finding": "FND-09" } ] }
            """);
        Assert.Equal((true, false, "FND-09"), (content.Items[0].IsCovered, content.Items[1].IsCovered, content.Gaps[0].Finding!.Value));
    });
}
