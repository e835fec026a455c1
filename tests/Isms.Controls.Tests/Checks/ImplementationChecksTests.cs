using Isms.Controls.Checks;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks;

public sealed class ImplementationChecksTests
{
    private static readonly SecurityControl Locks = new() { Id = ControlId.Parse("CTL-02"), Name = Text("Locks"), Status = ImplementationStatus.Implemented };

    private static readonly Asset Records = HealthRecord with { Id = AssetId.Parse("A-001"), Name = Text("Health record") };

    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(13) },
        MinimumGuideline = new MinimumGuidelineRule { Guideline = "mhlw-6.0" },
    };

    [Theory]
    [InlineData("notStarted", "CTRL0401")]
    [InlineData("planned", "CTRL0401")]
    [InlineData("partial", "CTRL0402")]
    [InlineData("implemented", null)]
    [InlineData("alternative", null)]
    public void The_controls_of_a_treatment_that_is_done_are_in_place(string status, string? code)
    {
        SecurityControl control = Locks with { Status = ImplementationStatus.List.Get(status) };
        IdentifiedRisk risk = Ransomware with { Treatments = [Treat(TreatmentStatus.InProgress, "T-01"), Treat(TreatmentStatus.Done, "T-02")] };
        IReadOnlyList<IsmsIssue> issues = Run(risk, control);
        Assert.Equal(code is null ? [] : [(code, "T-02", "/risks/0/treatments/1/controls")], issues.Select(issue => (issue.Code, issue.Subject, issue.Path)));
        Assert.All(issues, issue => Assert.Equal("CTL-02", issue.Arguments[1]));
    }

    [Fact]
    public void A_treatment_tells_once_of_all_its_controls_and_nothing_of_those_it_does_not_find()
    {
        SecurityControl[] controls = [Locks with { Status = ImplementationStatus.Partial }, Locks with { Id = ControlId.Parse("CTL-03"), Status = ImplementationStatus.Partial }];
        RiskTreatment treatment = Treat(TreatmentStatus.Done, "T-01") with { Controls = [ControlId.Parse("CTL-02"), ControlId.Parse("CTL-99"), ControlId.Parse("CTL-03"), ControlId.Parse("CTL-02")] };
        Assert.Equal(["T-01", "CTL-02, CTL-03"], Assert.Single(Run(Ransomware with { Treatments = [treatment] }, controls)).Arguments);
    }

    [Fact]
    public void A_risk_to_health_information_answers_the_guideline_concept_51()
    {
        IdentifiedRisk risk = Ransomware with { Assets = [Records.Id], ExistingControls = [Locks.Id] };
        IsmsIssue issue = Assert.Single(Run(risk, Locks, Backup));
        Assert.Equal(("CTRL0403", "R-01", "/risks/0", IssueSeverity.Nonconformity), (issue.Code, issue.Subject, issue.Path, issue.Severity));
        Assert.Equal(["A-001", "mhlw-6.0"], issue.Arguments);
        Assert.Empty(Run(risk with { Minimum = new MinimumGuidelineAssessment { Items = [StandardReference.Parse("mhlw-6.0/control/4")] } }, Locks, Backup));
        Assert.Empty(Run(risk with { ExistingControls = [Locks.Id, Backup.Id] }, Locks, Backup));
        Assert.Empty(Run(risk with { Treatments = [Treat(TreatmentStatus.Planned, "T-01") with { Controls = [Backup.Id] }] }, Locks, Backup));
        Assert.Single(Run(risk with { Minimum = new MinimumGuidelineAssessment() }, Locks, Backup));
        Assert.Single(Run(risk with { ExistingControls = [Backup.Id] }, Locks, Backup with { References = [StandardReference.Parse("iso27001:2022/A.8.13")] }));
    }

    [Fact]
    public void Only_special_care_required_information_and_a_guideline_that_is_named_count()
    {
        IdentifiedRisk risk = Ransomware with { Assets = [Records.Id], ExistingControls = [] };
        Assert.Empty(Run(risk, Records with { Personal = PersonalInformationKind.Personal }, Criteria));
        Assert.Empty(Run(risk, Records, Criteria with { MinimumGuideline = null }));
        Assert.Empty(Run(risk, Records, null));
        Assert.Empty(Run(risk with { Assets = [] }, Records, Criteria));
        Assert.Single(Run(risk, Records, Criteria));
    }

    private static RiskTreatment Treat(TreatmentStatus status, string id) =>
        new() { Id = TreatmentId.Parse(id), Option = TreatmentOption.ChangeLikelihood, Status = status, Controls = [Locks.Id] };

    private static IReadOnlyList<IsmsIssue> Run(IdentifiedRisk risk, params SecurityControl[] controls) => Run(risk, Records, Criteria, controls);

    private static IReadOnlyList<IsmsIssue> Run(IdentifiedRisk risk, Asset asset, RiskCriteria? criteria, params SecurityControl[] controls)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = null,
                Register = new RiskRegister { Assets = [asset], Risks = [risk] },
                Records = new() { Controls = controls.ToValueList() },
                AsOf = null,
                Criteria = criteria,
            },
            issues);
        return [.. issues.Issues.Where(issue => ImplementationIssues.All.Contains(issue.Definition))];
    }
}
