using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Risk.Register;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Applicability;

public sealed class ApplicabilityViewTests
{
    [Fact]
    public void Every_control_of_the_catalog_is_shown_in_its_order_with_its_title()
    {
        ApplicabilityView view = ApplicabilityView.Of(Statement, [Backup], Register)!;
        Assert.Equal(93, view.Entries.Count);
        Assert.Equal(("A.5.1", "Policies for information security"), (view.Entries[0].Control.Id, view.Entries[0].Control.Title.English));
    }

    [Fact]
    public void A_control_is_tied_to_the_risks_that_its_controls_in_place_treat()
    {
        ApplicabilityEntry backup = ApplicabilityView.Of(Statement, [Backup], Register)!.Entries.Single(entry => entry.Control.Id == "A.8.13");
        Assert.Equal(["CTL-01"], backup.ControlsInPlace.Select(id => id.Value));
        Assert.Equal(["R-01"], backup.TreatedRisks.Select(id => id.Value));
        ApplicabilityEntry unrelated = ApplicabilityView.Of(Statement, [Backup], new RiskRegister())!.Entries.Single(entry => entry.Control.Id == "A.8.13");
        Assert.Empty(unrelated.TreatedRisks);
    }

    [Fact]
    public void A_missing_row_is_visible_as_missing()
    {
        StatementOfApplicability cut = Statement with { Rows = Statement.Rows.Where(row => row.Control != "A.5.1").ToValueList() };
        Assert.Null(ApplicabilityView.Of(cut, [], Register)!.Entries[0].Row);
    }

    [Fact]
    public void A_catalog_that_is_not_held_has_no_view() => Assert.Null(ApplicabilityView.Of(Statement with { Catalog = "x" }, [], Register));
}
