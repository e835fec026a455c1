using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks;

/// <summary>Each rule with data that trigger it and data that do not.</summary>
public sealed class StatementContentChecksTests
{
    private static string[] Codes(StatementOfApplicability statement, RiskRegister? register = null) => [.. Found(statement, register).Select(found => found.Code)];

    private static (string Code, string Subject, string Path)[] Found(StatementOfApplicability statement, RiskRegister? register = null) =>
        [.. Check(Complete with { Statements = [statement] }, register).Select(found => (found.Code, found.Subject, found.Path))];

    private static StatementOfApplicability With(ApplicabilityReason reason) => WithRow("A.5.1", row => row with { Reasons = [reason] });

    [Fact]
    public void An_approval_is_stale_once_a_bound_risk_moves()
    {
        RiskRegister moved = new() { Risks = [Ransomware with { Current = new Rating { Likelihood = 1, Consequence = 1, RatedOn = new LocalDate(2025, 7, 1) } }] };
        Assert.Equal([("CTRL0112", "2022", "/statements/0/approvedOn")], Found(Statement, moved));
        Assert.Empty(Codes(Statement with { ApprovedOn = new LocalDate(2025, 7, 1) }, moved));
        Assert.Empty(Codes(Statement with { InForce = false }, moved));
    }

    [Fact]
    public void A_reason_points_at_something()
    {
        Assert.Equal([("CTRL0113", "5.1", "/statements/0/rows/0/reasons/0")], Found(With(new() { Basis = ApplicabilityBasis.Contract })));
        Assert.Empty(Codes(With(new() { Basis = ApplicabilityBasis.Contract, References = [ElementId.Parse("SUP-01")] })));
        Assert.Empty(Codes(With(new() { Basis = ApplicabilityBasis.Guideline, Items = [StandardReference.Parse("mhlw-6.0/control/11")] })));
        Assert.Empty(Codes(With(new() { Basis = ApplicabilityBasis.BestPractice, Text = Text("usual in the trade") })));
    }

    [Fact]
    public void A_risk_as_reason_is_one_of_the_register()
    {
        Assert.Equal(["CTRL0113"], Codes(With(new() { Basis = ApplicabilityBasis.Risk })));
        Assert.Equal(["CTRL0113"], Codes(With(new() { Basis = ApplicabilityBasis.Risk, Text = Text("it is risky") })));
        Assert.Equal(["CTRL0113"], Codes(With(new() { Basis = ApplicabilityBasis.Risk, References = [ElementId.Parse("DOC-01")] })));
        Assert.Empty(Codes(With(new() { Basis = ApplicabilityBasis.Risk, References = [ElementId.Parse("R-01")] })));
    }

    [Fact]
    public void A_reason_is_a_basis_too()
    {
        ApplicabilityReason legal = new() { Basis = ApplicabilityBasis.Legal, References = [ElementId.Parse("REQ-01")] };
        Assert.Empty(Codes(WithRow("A.5.1", row => row with { Basis = [], Reasons = [legal] })));
        Assert.Equal(["CTRL0106"], Codes(WithRow("A.5.1", row => row with { Basis = [] })));
    }

    [Fact]
    public void What_is_in_place_is_shown()
    {
        Assert.Equal([("CTRL0114", "5.1", "/statements/0/rows/0")], Found(WithRow("A.5.1", row => row with { Status = ApplicabilityStatus.Implemented })));
        Assert.Equal(["CTRL0114"], Codes(WithRow("A.5.1", row => row with { Status = ApplicabilityStatus.Alternative })));
        Assert.Empty(Codes(WithRow("A.5.1", row => row with { Status = ApplicabilityStatus.Partial })));
        Assert.Empty(Codes(WithRow("A.5.1", row => row with { Status = ApplicabilityStatus.Implemented, Evidence = [DocumentId.Parse("DOC-01")] })));
        ApplicabilityEvidence record = new() { Reference = ElementId.Parse("AUD-01"), Date = new LocalDate(2026, 1, 1) };
        Assert.Empty(Codes(WithRow("A.5.1", row => row with { Status = ApplicabilityStatus.Implemented, EvidenceRecords = [record] })));
    }

    [Fact]
    public void A_statement_is_the_one_whose_hash_it_gives()
    {
        string hash = StatementHash.Of(Statement).Hexadecimal;
        Assert.Empty(Codes(Statement with { Hash = hash }));
        Assert.Empty(Codes(Statement with { Hash = hash.ToUpperInvariant() }));
        Assert.Equal([("CTRL0115", "2022", "/statements/0")], Found(WithRow("A.5.1", row => row with { Maturity = 3 }) with { Hash = hash }));
        Assert.Equal(["CTRL0115"], Codes(Statement with { Hash = "abc" }));
    }

    [Fact]
    public void Further_catalogs_and_overlays_are_part_of_the_set()
    {
        ApplicabilityRow added = Statement.Rows[0] with { Control = "sector:1/X.1" };
        StatementOfApplicability over = Statement with { Overlays = ["sector:1"], ControlCount = 94, Rows = [.. Statement.Rows, added] };
        Assert.Equal(["CTRL1614"], Codes(over)); // nobody knows here what the overlay adds or requires
        Assert.Equal(["CTRL0107", "CTRL0101"], Codes(over with { Overlays = [] }));
        Assert.Equal(["CTRL0109"], Codes(Statement with { Catalogs = ["iso27001:1999"] }));
        StatementOfApplicability two = Statement with
        {
            Catalogs = ["mhlw-checklist-r7"],
            ControlCount = null,
            Rows = ControlSet.Of(Statement with { Catalogs = ["mhlw-checklist-r7"] }).Items.Select(item => Statement.Rows.FirstOrDefault(row => row.Control == item.Id) ?? Statement.Rows[0] with { Control = item.Id }).ToValueList(),
        };
        Assert.Empty(Codes(two));
        Assert.Equal(["CTRL0101"], Codes(two with { Rows = two.Rows.Take(two.Rows.Count - 1).ToValueList() }));
    }

    [Fact]
    public void A_control_in_place_is_listed_in_the_rows_of_further_catalogs_too()
    {
        // Backup answers mhlw-6.0/control/11.
        ValueList<ApplicabilityRow> rows = ControlSet.Of(Statement with { Catalogs = ["mhlw-6.0"] }).Items
            .Select(item => Statement.Rows.FirstOrDefault(row => row.Control == item.Id) ?? Statement.Rows[0] with { Control = item.Id, Controls = item.Id == "mhlw-6.0/control/11" ? [Backup.Id] : [] })
            .ToValueList();
        StatementOfApplicability listed = Statement with { Catalogs = ["mhlw-6.0"], ControlCount = null, Rows = rows };
        Assert.Empty(Codes(listed));
        StatementOfApplicability unlisted = listed with { Rows = rows.Select(row => row.Control == "mhlw-6.0/control/11" ? row with { Controls = [] } : row).ToValueList() };
        Assert.Equal([("CTRL0104", "mhlw-6.0/control/11")], Found(unlisted).Select(found => (found.Code, found.Subject)));
    }
}
