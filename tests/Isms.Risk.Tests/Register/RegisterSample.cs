using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Tests.Register;

/// <summary>
/// A small hospital with nothing to complain of: two assets, one flow of two steps, four threats, two opportunities.
/// The ratings and their scores are worked out by hand: score = likelihood × consequence, low 1–6, medium 7–12, high 13–25.
/// </summary>
internal static class RegisterSample
{
    public static LocalDate AsOf { get; } = new(2026, 3, 31);

    public static PersonId Director { get; } = PersonId.Parse("PER-01");

    public static Organization Organization { get; } = new()
    {
        Id = OrganizationId.Parse("ORG-1"),
        Name = Text("病院", "Hospital"),
        Kind = OrganizationKind.MedicalInstitution,
        FiscalYear = new FiscalYear { Label = "FY2025", Start = new LocalDate(2025, 4, 1), End = new LocalDate(2026, 3, 31) },
        Standard = "iso27001:2013:clauses",
        Units = [new OrganizationalUnit { Id = UnitId.Parse("DEP-01"), Name = Text("情報部", "IT") }],
        Persons = [Someone("PER-01"), Someone("PER-02"), Someone("PER-14")],
        Roles = [new Role { Id = RoleId.Parse("ROLE-01"), Name = Text("経営者", "Top management"), Holder = Director, IsTopManagement = true }],
    };

    /// <summary>The criteria of the sample hospital: accept up to 6, retain with approval up to 12, treat from 13, pursue from 9.</summary>
    public static RiskCriteria Criteria { get; } = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices =
        [
            ProductMatrix("hospital-5x5", ("low", 1), ("medium", 7), ("high", 13)),
            ProductMatrix("hospital-opportunity-5x5", ("low", 1), ("pursue", 9)) with { Direction = RiskDirection.Opportunity },
        ],
        Acceptance = new RiskAcceptance
        {
            AcceptUpTo = RiskThreshold.OfScore(6),
            RetainWithApprovalUpTo = RiskThreshold.OfScore(12),
            MustTreatFrom = RiskThreshold.OfScore(13),
        },
        PursueFrom = RiskThreshold.OfScore(9),
        MinimumGuideline = new MinimumGuidelineRule { IsEnabled = true, Guideline = "mhlw-6.0" },
        Maturity = new MaturityScale { Minimum = 0, Maximum = 5, DetailBelow = 3 },
    };

    /// <summary>The same criteria told by levels, with matrices that give no scores.</summary>
    public static RiskCriteria CriteriaByLevel { get; } = Criteria with
    {
        Matrices = Criteria.Matrices.Select(matrix => matrix with { Scores = [] }).ToValueList(),
        Acceptance = new RiskAcceptance
        {
            AcceptUpTo = RiskThreshold.OfLevel(RiskLevelId.Parse("low")),
            RetainWithApprovalUpTo = RiskThreshold.OfLevel(RiskLevelId.Parse("medium")),
            MustTreatFrom = RiskThreshold.OfLevel(RiskLevelId.Parse("high")),
        },
        PursueFrom = RiskThreshold.OfLevel(RiskLevelId.Parse("pursue")),
    };

    public static Asset Data { get; } = new()
    {
        Id = AssetId.Parse("A-001"),
        Name = Text("診療録", "Health record"),
        Kind = AssetKind.Data,
        Owner = UnitId.Parse("DEP-01"),
        Storage = StorageKind.OnPremises,
        Personal = PersonalInformationKind.SpecialCare,
        Confidentiality = 5,
        Integrity = 5,
        Availability = 1,
        CreatedIn = [FlowStepId.Parse("F1-S1")],
    };

    public static Asset Cloud { get; } = new()
    {
        Id = AssetId.Parse("A-002"),
        Name = Text("連携クラウド", "Linkage cloud"),
        Kind = AssetKind.Service,
        Owner = UnitId.Parse("DEP-01"),
        Storage = StorageKind.Cloud,
        Personal = PersonalInformationKind.SpecialCare,
        Confidentiality = 5,
        Integrity = 4,
        Availability = 5,
        TolerableDowntimeHours = 1.5m,
        UsedIn = [FlowStepId.Parse("F1-S2")],
        Supplier = SupplierId.Parse("SUP-E"),
        IsNew = true,
        CloudCharacteristics = new CloudCharacteristics { HasPooledResources = true, IsMetered = true },
    };

    /// <summary>25 high, 20 high, 6 low.</summary>
    public static IdentifiedRisk Ransomware { get; } = Risk("R-01", RiskDirection.Threat) with
    {
        Assets = [Data.Id, Cloud.Id],
        Steps = [FlowStepId.Parse("F1-S1"), FlowStepId.Parse("F1-S2")],
        Inherent = Rate(5, 5, 25),
        Current = Rate(4, 5, 20) with { RatedOn = new LocalDate(2025, 5, 15) },
        Residual = Rate(2, 3, 6),
        ExistingControls = [ControlId.Parse("CTL-17"), ControlId.Parse("CTL-21")],
        Treatments = [Treat("T-01", TreatmentOption.ChangeLikelihood) with { Controls = [ControlId.Parse("CTL-21")], Due = new LocalDate(2025, 9, 30) }],
        Decision = TreatmentDecision.Accepted,
    };

    /// <summary>Not assessed, 8 medium, 8 medium; accepted because the minimum items are met.</summary>
    public static IdentifiedRisk Labels { get; } = Risk("R-05", RiskDirection.Threat) with
    {
        Assets = [Data.Id],
        Steps = [FlowStepId.Parse("F1-S1")],
        Current = Rate(2, 4, 8) with { RatedOn = new LocalDate(2025, 5, 15) },
        Residual = Rate(2, 4, 8),
        Minimum = new MinimumGuidelineAssessment { Items = [StandardReference.Parse("mhlw-6.0/control/4")], Met = true },
        Treatments = [Retain("T-06", Director) with { Rule = RetentionRule.MinimumGuideline }],
        Decision = TreatmentDecision.AcceptedByMinimumGuideline,
    };

    /// <summary>Not assessed, 16 high, 6 low; low maturity, hence analysed in detail.</summary>
    public static IdentifiedRisk OldModality { get; } = Risk("R-08", RiskDirection.Threat) with
    {
        Current = Rate(4, 4, 16),
        Residual = Rate(3, 2, 6),
        Minimum = new MinimumGuidelineAssessment { Met = false, MetAfter = true },
        Maturity = 2,
        DetailedAnalysis = DetailedAnalysisId.Parse("DA-01"),
        Treatments = [Treat("T-09", TreatmentOption.RemoveSource)],
        Decision = TreatmentDecision.Accepted,
    };

    /// <summary>20 high, 16 high, 8 medium; retained with approval, like R-34 of the sample hospital.</summary>
    public static IdentifiedRisk Phishing { get; } = Risk("R-34", RiskDirection.Threat) with
    {
        Inherent = Rate(5, 4, 20),
        Current = Rate(4, 4, 16) with { RatedOn = new LocalDate(2025, 5, 15) },
        Residual = Rate(2, 4, 8),
        ExistingControls = [ControlId.Parse("CTL-17")],
        Treatments =
        [
            Treat("T-40", TreatmentOption.ChangeLikelihood) with { Controls = [ControlId.Parse("CTL-38"), ControlId.Parse("CTL-17")] },
            Retain("T-41", Director) with { ApprovedOn = new LocalDate(2026, 3, 18) },
        ],
        Decision = TreatmentDecision.RetainedWithApproval,
    };

    /// <summary>Not assessed, 16 pursue, 20 pursue.</summary>
    public static IdentifiedRisk Subsidy { get; } = Risk("R-41", RiskDirection.Opportunity) with
    {
        Current = Rate(4, 4, 16),
        Residual = Rate(5, 4, 20),
        Maturity = null,
        Treatments = [Treat("T-51", TreatmentOption.Pursue)],
        Decision = TreatmentDecision.Pursued,
    };

    /// <summary>Not assessed, 6 low, 6 low.</summary>
    public static IdentifiedRisk CheckForm { get; } = Risk("R-45", RiskDirection.Opportunity) with
    {
        Current = Rate(3, 2, 6),
        Residual = Rate(3, 2, 6),
        Owner = PersonId.Parse("PER-02"),
        Treatments = [Retain("T-55", PersonId.Parse("PER-02"))],
        Decision = TreatmentDecision.Monitored,
    };

    public static RiskRegister Register { get; } = new()
    {
        Assets = [Data, Cloud],
        Flows =
        [
            new BusinessFlow
            {
                Id = FlowId.Parse("F1"),
                Name = Text("外来", "Outpatients"),
                Steps =
                [
                    new FlowStep { Id = FlowStepId.Parse("F1-S1"), Name = Text("受付", "Reception") },
                    new FlowStep { Id = FlowStepId.Parse("F1-S2"), Name = Text("連携", "Linkage"), Unit = UnitId.Parse("DEP-01") },
                ],
            },
        ],
        Risks = [Ransomware, Labels, OldModality, Phishing, Subsidy, CheckForm],
        DetailedAnalyses = [new DetailedAnalysis { Id = DetailedAnalysisId.Parse("DA-01"), Risk = OldModality.Id }],
        OwnerApprovals = [Approval("PER-14"), Approval("PER-02")],
    };

    public static LocalizedText Text(string japanese, string english) => LocalizedText.Create(japanese, english);

    public static Rating Rate(int likelihood, int consequence, int? score = null) => new() { Likelihood = likelihood, Consequence = consequence, Score = score };

    public static IdentifiedRisk Risk(string id, RiskDirection direction) => new()
    {
        Id = RiskId.Parse(id),
        Direction = direction,
        Source = Text("源", "source"),
        Event = Text("事象", "event"),
        Consequence = Text("結果", "consequence"),
        Maturity = 3,
        Owner = PersonId.Parse("PER-14"),
    };

    public static RiskTreatment Treat(string id, TreatmentOption option) => new() { Id = TreatmentId.Parse(id), Option = option, Status = TreatmentStatus.Done };

    public static RiskTreatment Retain(string id, PersonId approver) => Treat(id, TreatmentOption.Retain) with
    {
        ApprovedBy = approver,
        ApprovedOn = new LocalDate(2025, 6, 1),
        Rationale = Text("費用に見合わない", "not worth the cost"),
    };

    public static OwnerApproval Approval(string owner) => new() { Owner = PersonId.Parse(owner), ApprovedOn = new LocalDate(2025, 6, 1), IsResidualAccepted = true };

    /// <summary>The register with one risk changed.</summary>
    public static RiskRegister With(IdentifiedRisk changed) =>
        Register with { Risks = Register.Risks.Select(risk => risk.Id == changed.Id ? changed : risk).ToValueList() };

    private static RiskMatrixDefinition ProductMatrix(string id, params (string Level, int From)[] levels)
    {
        ValueList<RiskMatrixStep> steps = Enumerable.Range(1, 5).Select(i => new RiskMatrixStep { Name = Text("段階" + i, "Step " + i) }).ToValueList();
        return MatrixFormula.Create(
            MatrixFormula.Product,
            MatrixId.Parse(id),
            1,
            steps,
            steps,
            levels.Select(level => new KeyValuePair<RiskLevelDefinition, int>(new RiskLevelDefinition { Id = RiskLevelId.Parse(level.Level), Name = Text(level.Level, level.Level) }, level.From)).ToValueList());
    }

    private static Person Someone(string id) => new() { Id = PersonId.Parse(id), Name = Text("人", "Person") };
}
