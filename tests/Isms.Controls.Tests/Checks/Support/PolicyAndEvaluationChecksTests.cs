using Isms.Controls.Checks;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Events;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Support;

public sealed class PolicyAndEvaluationChecksTests
{
    private static readonly LocalDate Approved = new(2025, 4, 10);

    private static readonly DocumentedInformation Policy = new()
    {
        Id = DocumentId.Parse("DOC-01"),
        Kind = DocumentedInformationKind.Document,
        Name = Text("Policy"),
        Version = "3",
        ApprovedBy = PersonId.Parse("PER-01"),
        ApprovedOn = Approved,
        Distribution = ["intranet"],
        Clauses = ["5.2"],
    };

    private static readonly Organization Led = Clinic with { Roles = [new Role { Id = RoleId.Parse("ROLE-TOP"), Name = Text("Top"), Holder = PersonId.Parse("PER-01"), IsTopManagement = true }] };

    // 3 x 3, the score is the product; from 6 on a risk must be treated.
    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [RiskMatrixDefinition.FromJson("""
            { "schema": "isms/matrix/1", "id": "m", "version": 1, "likelihood": [ { "name": { "en": "1" } }, { "name": { "en": "2" } }, { "name": { "en": "3" } } ],
              "consequence": [ { "name": { "en": "1" } }, { "name": { "en": "2" } }, { "name": { "en": "3" } } ],
              "levels": [ { "id": "low", "name": { "en": "low" } }, { "id": "high", "name": { "en": "high" } } ],
              "cells": [ [ "low", "low", "low" ], [ "low", "low", "high" ], [ "low", "high", "high" ] ], "scores": [ [ 1, 2, 3 ], [ 2, 4, 6 ], [ 3, 6, 9 ] ] }
            """)],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(3), MustTreatFrom = RiskThreshold.OfScore(6) },
    };

    private static readonly IdentifiedRisk Bound = Ransomware with { Current = new Rating { Likelihood = 2, Consequence = 3, RatedOn = Approved.PlusDays(1) } };

    private static string Found(DocumentedInformation document, IdentifiedRisk? risk = null, ControlRecords? records = null, Organization? organization = null, LocalDate? asOf = null)
    {
        IssueCollector issues = new();
        ControlRecords all = records ?? Complete;
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = organization ?? Led,
                Register = new RiskRegister { Risks = [risk ?? Ransomware] },
                Records = all with { Support = all.Support with { Documents = [document] } },
                AsOf = asOf ?? AsOf,
                Criteria = Criteria,
            },
            issues);
        return string.Join(' ', issues.Issues.Where(issue => issue.Code.StartsWith("CTRL15", StringComparison.Ordinal)).Select(issue => $"{issue.Code}:{issue.Subject}:{issue.Path}"));
    }

    [Fact]
    public void A_policy_is_published_and_communicated()
    {
        Assert.Empty(Found(Policy));
        Assert.Equal("CTRL1512:DOC-01:/documents/0", Found(Policy with { Distribution = [] }));
        Assert.Empty(Found(Policy with { Distribution = [], Clauses = ["7.5"] })); // no policy
        Assert.Empty(Found(Policy with { Distribution = [], Kind = DocumentedInformationKind.Record }));
        ControlRecords compared = Complete with { Support = new SupportRecords { PolicyContents = [new PolicyContent { Document = Policy.Id, Against = PolicyContentList.Iso27001 }] } };
        Assert.Equal("CTRL1512:DOC-01:/documents/0", Found(Policy with { Distribution = [], Clauses = [] }, records: compared));
    }

    [Fact]
    public void A_policy_is_approved_by_top_management()
    {
        Assert.Equal("CTRL1513:DOC-01:/documents/0/approvedBy", Found(Policy with { ApprovedBy = PersonId.Parse("PER-02") }));
        Assert.Empty(Found(Policy with { ApprovedBy = null })); // that nobody approved it is told elsewhere
        Assert.Empty(Found(Policy with { ApprovedBy = PersonId.Parse("PER-02") }, organization: Clinic)); // who top management is is not recorded
    }

    [Fact]
    public void A_policy_is_looked_at_again_when_a_risk_to_its_objectives_is_found()
    {
        const string Issue = "CTRL1514:DOC-01:/documents/0/approvedOn";
        Assert.Equal(Issue, Found(Policy, Bound));
        Assert.Empty(Found(Policy, Bound with { Current = Bound.Current! with { RatedOn = Approved } }));
        Assert.Empty(Found(Policy, Bound with { Current = Bound.Current! with { RatedOn = null } }));
        Assert.Empty(Found(Policy, Bound with { Current = Bound.Current! with { Likelihood = 1 } })); // 3 need not be treated
        Assert.Empty(Found(Policy, Bound, asOf: Approved)); // not found yet
        Assert.Empty(Found(Policy, Bound with { Direction = RiskDirection.Opportunity }));
        Assert.Empty(Found(Policy, Bound with { History = [new RiskEventEntry { Kind = RiskEventKind.Closed, On = AsOf }] }));
        Assert.Empty(Found(Policy with { ApprovedOn = AsOf }, Bound)); // approved again since
        Assert.Empty(Found(Policy with { Id = DocumentId.Parse("DOC-10") }, Bound)); // no objective rests on it

        // Bound by the objective of the risk, or by the list of the objective.
        ControlRecords unlisted = Complete with { Objectives = [Halve with { Risks = [] }] };
        Assert.Equal(Issue, Found(Policy, Bound, unlisted));
        Assert.Empty(Found(Policy, Bound with { Objective = null }, unlisted));
        Assert.Equal(Issue, Found(Policy, Bound with { Objective = null }));
    }

    [Fact]
    public void An_action_on_a_risk_says_how_its_effectiveness_is_evaluated()
    {
        RiskTreatment treatment = new() { Id = TreatmentId.Parse("T-01"), Option = TreatmentOption.ChangeLikelihood, Controls = [ControlId.Parse("CTL-02")], Status = TreatmentStatus.Planned };
        const string Issue = "CTRL1515:T-01:/risks/0/treatments/0";
        Assert.Equal(Issue, Treated(treatment));
        Assert.Empty(Treated(treatment with { Evaluation = Text("drill") }));
        Assert.Empty(Treated(treatment with { Controls = [ControlId.Parse("CTL-02"), ControlId.Parse("CTL-01")] })); // M-01 measures CTL-01
        Assert.Empty(Treated(treatment with { Option = TreatmentOption.Retain }));
        Assert.Equal("CTRL1515:T-01:/risks/0/treatments/0", Treated(treatment with { Option = TreatmentOption.Pursue }));

        ControlRecords planned = Complete with { Objectives = [Halve with { Plan = Halve.Plan with { What = [new PlannedAction { Text = Text("x"), Treatments = [treatment.Id] }] } }] };
        Assert.Empty(Treated(treatment, planned));
        ControlRecords unevaluated = planned with { Objectives = [planned.Objectives[0] with { Plan = planned.Objectives[0].Plan with { Evaluation = new ObjectiveEvaluation() } }] };
        Assert.Equal(Issue, Treated(treatment, unevaluated));
        Assert.Empty(Treated(treatment, Complete with { Measures = [] })); // measuring is kept elsewhere

        static string Treated(RiskTreatment treatment, ControlRecords? records = null) => Found(Policy, Ransomware with { Treatments = [treatment] }, records);
    }

    [Fact]
    public void Data_that_can_be_linked_back_are_under_control()
    {
        Asset research = new()
        {
            Id = AssetId.Parse("A-036"),
            Name = Text("research data"),
            Kind = AssetKind.Data,
            Owner = UnitId.Parse("DEP-09"),
            Storage = StorageKind.OnPremises,
            Personal = PersonalInformationKind.Pseudonymised,
            Confidentiality = 4,
            Integrity = 4,
            Availability = 3,
            IsLinkable = true,
        };
        IdentifiedRisk bare = Ransomware with { Assets = [research.Id], ExistingControls = [] };
        const string Issue = "CTRL1516:A-036:/assets/0";
        Assert.Equal(Issue, Linked(research, bare));
        Assert.Equal(Issue, Linked(research, bare with { ExistingControls = [ControlId.Parse("CTL-01")], Assets = [] }));
        Assert.Empty(Linked(research, bare with { ExistingControls = [ControlId.Parse("CTL-01")] }));
        RiskTreatment treatment = new() { Id = TreatmentId.Parse("T-01"), Option = TreatmentOption.ChangeLikelihood, Controls = [ControlId.Parse("CTL-01")], Status = TreatmentStatus.Planned };
        Assert.Empty(Linked(research, bare with { Treatments = [treatment] }));
        Assert.Empty(Linked(research with { IsLinkable = false }, bare));

        static string Linked(Asset asset, IdentifiedRisk risk)
        {
            IssueCollector issues = new();
            ControlsCheck.Run(new ControlsCheckInput { Organization = Led, Register = new RiskRegister { Assets = [asset], Risks = [risk] }, Records = Complete, AsOf = AsOf, Criteria = Criteria }, issues);
            return string.Join(' ', issues.Issues.Where(issue => issue.Code == "CTRL1516").Select(issue => $"{issue.Code}:{issue.Subject}:{issue.Path}"));
        }
    }
}
