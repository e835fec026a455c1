using Isms.Catalogs;
using Isms.Controls.Checklists;
using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Suppliers;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Checklists;

public sealed class ChecklistChecksTests
{
    private const string Edition = "mhlw-checklist-r7";

    private static readonly CyberSecurityChecklist Clean = new()
    {
        Edition = Edition,
        RequiredItemPattern = "^mhlw-checklist-r7/1-",
        Answers = [Answer("1-1", ChecklistReply.Yes), Answer("2-6", ChecklistReply.Yes)],
        VendorAnswers = [Vendor("SUP-A"), Vendor("SUP-B")],
    };

    private static ChecklistAnswer Answer(string item, ChecklistReply answer) => new() { Item = StandardReference.Parse($"{Edition}/{item}"), Answer = answer };

    private static VendorAnswer Vendor(string supplier) => new() { Supplier = SupplierId.Parse(supplier) };

    private static Supplier VendorOf(string id) => new() { Id = SupplierId.Parse(id), Kind = id == "SUP-P" ? SupplierKind.ServiceProvider : SupplierKind.SystemVendor, DisclosureStatementOn = AsOf };

    private static string Found(CyberSecurityChecklist? checklist, params string[]? systemVendors)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = Clinic,
                Register = Register,
                Records = Complete with { Checklist = checklist, Suppliers = (systemVendors ?? []).Select(VendorOf).ToValueList() },
                AsOf = AsOf,
            },
            issues);
        return string.Join(' ', issues.Issues.Select(issue => $"{issue.Definition.SampleRule ?? issue.Code}:{issue.Subject}"));
    }

    private static string With(ChecklistAnswer answer) => Found(Clean with { Answers = [Answer("1-1", ChecklistReply.Yes), answer] }, null);

    [Fact]
    public void A_checklist_kept_elsewhere_is_not_missed()
    {
        Assert.Empty(Found(null, null));
        Assert.Empty(Found(null, "SUP-A"));
        Assert.Empty(Found(Clean, null));
    }

    [Fact]
    public void CHK_001_what_must_be_answered_is_answered()
    {
        Assert.Equal("CHK-001:mhlw-checklist-r7/1-1", Found(Clean with { Answers = [Answer("2-6", ChecklistReply.Yes)] }, null));
        Assert.Empty(Found(Clean with { Answers = [], RequiredItemPattern = null }, null));
        Assert.Equal("CTRL1406:mhlw-checklist-r99", Found(Clean with { Edition = "mhlw-checklist-r99" }, null));
        Assert.Equal("CTRL1407:mhlw-checklist-r7", Found(Clean with { RequiredItemPattern = "[" }, null));
    }

    // The items of the hospital's sheet in the order of the FY2025 list, as its answers have them, written out by hand.
    [Fact]
    public void The_pattern_of_the_hospital_asks_for_nineteen_items()
    {
        Assert.True(RequiredItems.TryList(StandardCatalogs.Find(Edition)!, "^mhlw-checklist-r7/[0-9]-", out ValueList<StandardReference>? items));
        Assert.Equal(
            new[]
            {
                "1-1", "2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "2-7", "2-8", "2-9", "2-10", "2-server-log", "2-server-bg", "2-pc-bg", "2-nw-source", "3-1", "3-2", "3-3", "4-1",
            }.Order(StringComparer.Ordinal),
            items!.Select(item => item.Item).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CHK_002_a_no_has_its_day()
    {
        Assert.Equal("CHK-002:mhlw-checklist-r7/2-6 CHK-004:mhlw-checklist-r7/2-6", With(Answer("2-6", ChecklistReply.No)));
        Assert.Equal("CHK-004:mhlw-checklist-r7/2-6", With(Answer("2-6", ChecklistReply.No) with { Target = new LocalDate(2025, 11, 30) }));
    }

    [Fact]
    public void CHK_003_the_day_lies_in_the_fiscal_year_whatever_the_answer()
    {
        Assert.Empty(With(Answer("2-6", ChecklistReply.Yes) with { Target = new LocalDate(2025, 4, 1) }));
        Assert.Empty(With(Answer("2-6", ChecklistReply.Yes) with { Target = new LocalDate(2026, 3, 31) }));
        Assert.Equal("CHK-003:mhlw-checklist-r7/2-6", With(Answer("2-6", ChecklistReply.Yes) with { Target = new LocalDate(2025, 3, 31) }));
        Assert.Equal("CHK-003:mhlw-checklist-r7/2-6", With(Answer("2-6", ChecklistReply.Yes) with { Target = new LocalDate(2026, 4, 1) }));
    }

    [Fact]
    public void CHK_004_the_last_answer_counts()
    {
        ChecklistAnswer first = Answer("2-6", ChecklistReply.No) with { Target = new LocalDate(2025, 11, 30) };
        Assert.Empty(With(first with { Second = new SecondAnswer { Answer = ChecklistReply.Yes } }));
        Assert.Equal("CHK-004:mhlw-checklist-r7/2-6", With(first with { Second = new SecondAnswer { Answer = ChecklistReply.No } }));
        Assert.Equal("CHK-004:mhlw-checklist-r7/2-6", With(Answer("2-6", ChecklistReply.Yes) with { Second = new SecondAnswer { Answer = ChecklistReply.No } }));
    }

    [Fact]
    public void CHK_005_the_vendors_that_answer_are_those_who_make_systems()
    {
        Assert.Empty(Found(Clean, "SUP-B", "SUP-A"));
        Assert.Equal("CHK-005:vendor_answers", Found(Clean, "SUP-A"));
        Assert.Equal("CHK-005:vendor_answers", Found(Clean, "SUP-A", "SUP-B", "SUP-C"));
        Assert.Equal("CHK-005:vendor_answers", Found(Clean, "SUP-A", "SUP-C"));
        Assert.Equal("CHK-005:vendor_answers", Found(Clean, "SUP-P"));
    }

    [Fact]
    public void A_checklist_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        CyberSecurityChecklist checklist = ShapeRoundTrip.Holds(ChecklistShapes.Checklist, """
            { "edition": "mhlw-checklist-r7", "organization": "ORG-01", "form": "mhlw-checklist-r7/form-hospital", "requiredItemPattern": "^x", "answeredBy": "PER-03", "document": "DOC-14",
              "note": { "ja": "注" },
              "answers": [ { "item": "mhlw-checklist-r7/2-3", "answer": "no", "checked": "2025-06-12", "target": "2025-11-30", "evidence": ["M-15"], "second": { "answer": "yes", "checked": "2025-11-05" } },
                           { "item": "mhlw-checklist-r7/2-10", "answer": "yes", "status": "planned", "plannedBy": "2027-03-31" } ],
              "vendorAnswers": [ { "supplier": "SUP-A", "form": "mhlw-checklist-r7/form-vendor", "received": "2025-06-05", "items": [ { "item": "mhlw-checklist-r7/2-2", "answer": "yes" } ] } ] }
            """);
        Assert.Equal((ChecklistReply.No, ChecklistReply.Yes, ChecklistStatus.Planned), (checklist.Answers[0].Answer, checklist.Answers[0].Last, checklist.Answers[1].Status));
        Assert.Equal(ChecklistReply.Yes, checklist.VendorAnswers[0].Items[0].Answer);
    });
}
