using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Applicability;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Context;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Applicability;

public sealed class DerivedApplicabilityTests
{
    private static readonly ControlSet Annex = ControlSet.Of(Statement);

    private static readonly OrganizationContext Obligations = new()
    {
        InterestedParties =
        [
            new()
            {
                Id = InterestedPartyId.Parse("IP-01"),
                Name = Text("Ministry"),
                Relation = InterestedPartyRelation.Affects,
                Requirements = [Requirement("REQ-01", RequirementKind.Legal), Requirement("REQ-02", RequirementKind.Contract), Requirement("REQ-03", RequirementKind.Need), Requirement("REQ-04", RequirementKind.Legal)],
            },
        ],
        RequirementTraces = [Trace("REQ-03", "CTL-01"), Trace("REQ-02", "OBJ-01", "CTL-01"), Trace("REQ-01", "CTL-01"), Trace("REQ-04", "CTL-02")],
    };

    [Fact]
    public void Reasons_follow_from_risks_obligations_and_guidelines()
    {
        DerivedApplicability backup = Of(Obligations, Backup);
        Assert.Equal(
            ["risk R-01", "legal REQ-01", "contract REQ-02", "business REQ-03", "guideline mhlw-6.0/control/11"],
            backup.Reasons.Select(reason => reason.Basis.Value + " " + string.Join(",", reason.References.Select(id => id.Value).Concat(reason.Items.Select(item => item.ToString())))));
        Assert.Equal((true, ApplicabilityStatus.Implemented, "CTL-01"), (backup.IsAskedFor, backup.Status, backup.ControlsInPlace[0].Value));
    }

    [Fact]
    public void Silence_excludes_nothing()
    {
        DerivedApplicability other = DerivedApplicability.Of(Annex, [Backup], Register, Obligations).Single(one => one.Control.Id == "A.5.1");
        Assert.Equal((false, null, 0), (other.IsAskedFor, other.Status, other.ControlsInPlace.Count));
    }

    [Theory]
    [InlineData("implemented", "implemented", "implemented")]
    [InlineData("implemented", "alternative", "implemented")]
    [InlineData("alternative", "alternative", "alternative")]
    [InlineData("implemented", "planned", "partial")]
    [InlineData("implemented", "notStarted", "partial")]
    [InlineData("partial", "notStarted", "partial")]
    [InlineData("planned", "notStarted", "planned")]
    [InlineData("notStarted", "notStarted", "notStarted")]
    [InlineData("implemented", "half", null)]
    public void The_status_is_what_all_controls_have_reached(string one, string other, string? together)
    {
        SecurityControl second = Backup with { Id = ControlId.Parse("CTL-09"), Status = ImplementationStatus.List.Get(other) };
        Assert.Equal(together, Of(null, Backup with { Status = ImplementationStatus.List.Get(one) }, second).Status?.Value);
    }

    [Fact]
    public void An_obvious_reading_finds_the_same_controls_and_risks() => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        ControlId Control() => ControlId.Parse("CTL-" + random.Next(6));
        SecurityControl[] controls = [.. Enumerable.Range(0, 6).Select(n => Backup with
        {
            Id = ControlId.Parse("CTL-" + n),
            References = Enumerable.Range(0, random.Next(4)).Select(_ => StandardReference.Parse("iso27001:2022/A.5." + random.Next(1, 6))).ToValueList(),
        })];
        RiskRegister register = new()
        {
            Risks = Enumerable.Range(0, 8).Select(n => Ransomware with
            {
                Id = RiskId.Parse("R-" + n),
                ExistingControls = random.Next(2) == 0 ? [Control()] : [],
                Treatments = random.Next(2) == 0 ? [] : [new() { Id = TreatmentId.Parse("T-" + n), Option = TreatmentOption.Avoid, Status = TreatmentStatus.Planned, Controls = [Control(), Control()] }],
            }).ToValueList(),
        };
        return DerivedApplicability.Of(Annex, controls, register).All(derived =>
        {
            // The obvious way: ask every control and every risk.
            ControlId[] answering = [.. controls.Where(control => control.References.Contains(derived.Control.Reference)).Select(control => control.Id)];
            RiskId[] risks = [.. register.Risks.Where(risk => answering.Any(id => risk.ExistingControls.Contains(id) || risk.Treatments.Any(treatment => treatment.Controls.Contains(id)))).Select(risk => risk.Id)];
            return derived.ControlsInPlace.SequenceEqual(answering) && derived.TreatedRisks.SequenceEqual(risks) && derived.IsAskedFor == (risks.Length > 0);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decided_and_derived_stand_side_by_side_and_each_difference_is_said()
    {
        ApplicabilityRow plain = new() { Control = "A.8.13", IsApplicable = true, Status = ApplicabilityStatus.Implemented, Basis = [ApplicabilityBasis.Guideline, ApplicabilityBasis.Risk], Controls = [Backup.Id], Risks = [Ransomware.Id] };
        Assert.Empty(Kinds(plain));
        Assert.Equal(["noRow"], Kinds(null));
        Assert.Equal(["excludedThoughAskedFor"], Kinds(plain with { IsApplicable = false }));
        Assert.Equal(["controlNotListed"], Kinds(plain with { Controls = [] }));
        Assert.Equal(["controlNotDerived"], Kinds(plain with { Controls = [Backup.Id, ControlId.Parse("CTL-09")] }));
        Assert.Equal(["riskNotNamed"], Kinds(plain with { Risks = [] }));
        Assert.Equal(["riskNotDerived"], Kinds(plain with { Risks = [Ransomware.Id, RiskId.Parse("R-09")] }));
        Assert.Equal(["basisNotGiven"], Kinds(plain with { Basis = [ApplicabilityBasis.Risk] }));
        Assert.Equal(["statusDiffers"], Kinds(plain with { Status = ApplicabilityStatus.Partial }));
        Assert.Equal(["statusDiffers"], Kinds(plain with { Status = null }));
        ApplicabilityReason reason = new() { Basis = ApplicabilityBasis.Risk, References = [ElementId.Of(Ransomware.Id)] };
        Assert.Empty(Kinds(plain with { Risks = [], Basis = [ApplicabilityBasis.Guideline], Reasons = [reason] })); // a reason names the risk as well
    }

    [Fact]
    public void Of_a_control_that_nothing_asks_for_an_exclusion_is_no_difference()
    {
        StatementOfApplicability statement = WithRow("A.8.4", row => row with { IsApplicable = false });
        ApplicabilityEntry entry = ApplicabilityView.Of(statement, [Backup], Register)!.Entries.Single(one => one.Control.Id == "A.8.4");
        Assert.Equal((false, 0), (entry.Row!.IsApplicable, entry.FindDifferences().Count));
    }

    private static string[] Kinds(ApplicabilityRow? row)
    {
        StatementOfApplicability statement = Statement with { Rows = Statement.Rows.Where(one => one.Control != "A.8.13").Concat(row is null ? [] : [row]).ToValueList() };
        ValueList<ApplicabilityDifference> differences = ApplicabilityView.Of(statement, [Backup], Register)!.Entries.Single(entry => entry.Control.Id == "A.8.13").FindDifferences();
        Assert.All(differences, difference => Assert.True(difference.Explanation.IsComplete));
        return [.. differences.Select(difference => difference.Kind.Value)];
    }

    private static DerivedApplicability Of(OrganizationContext? context, params SecurityControl[] controls) =>
        DerivedApplicability.Of(Annex, controls, Register, context).Single(derived => derived.Control.Id == "A.8.13");

    private static InterestedPartyRequirement Requirement(string id, RequirementKind kind) => new() { Id = RequirementId.Parse(id), Text = Text(id), Kind = kind };

    private static RequirementTrace Trace(string id, params string[] by) => new() { Requirement = RequirementId.Parse(id), By = by.Select(ElementId.Parse).ToValueList() };
}
