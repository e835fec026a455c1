using Isms.Controls.Applicability;
using Isms.Controls.Checks;
using Isms.Controls.Implementation;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Tests;

/// <summary>A small set of records without fault, to be changed by each test.</summary>
internal static class Sample
{
    // The usual asset: worth all protection.
    public static Asset HealthRecord { get; } = new()
    {
        Id = AssetId.Parse("A-01"),
        Name = Text("Health record"),
        Kind = AssetKind.Data,
        Owner = UnitId.Parse("DEP-01"),
        Storage = StorageKind.OnPremises,
        Personal = PersonalInformationKind.SpecialCare,
        Confidentiality = 5,
        Integrity = 5,
        Availability = 5,
    };

    public static LocalDate AsOf { get; } = new(2026, 3, 31);

    public static Organization Clinic { get; } = new()
    {
        Id = OrganizationId.Parse("ORG-01"),
        Name = Text("Clinic"),
        Kind = OrganizationKind.MedicalInstitution,
        FiscalYear = new FiscalYear { Label = "FY2025", Start = new LocalDate(2025, 4, 1), End = new LocalDate(2026, 3, 31) },
        Standard = "iso27001:2013:clauses",
    };

    public static SecurityControl Backup { get; } = new()
    {
        Id = ControlId.Parse("CTL-01"),
        Name = Text("Backup"),
        References = [StandardReference.Parse("iso27001:2022/A.8.13"), StandardReference.Parse("mhlw-6.0/control/11")],
        Status = ImplementationStatus.Implemented,
    };

    public static IdentifiedRisk Ransomware { get; } = new()
    {
        Id = RiskId.Parse("R-01"),
        Direction = RiskDirection.Threat,
        Objective = ObjectiveId.Parse("OBJ-01"),
        ExistingControls = [ControlId.Parse("CTL-01")],
    };

    public static EffectivenessMeasure RestoreTests { get; } = Measure("M-01", TargetComparison.AtLeast, 1, ReadingAggregation.Each, 1, 1, 2, 1);

    public static EffectivenessMeasure IncidentCount { get; } = Measure("M-02", TargetComparison.AtMost, 8, ReadingAggregation.Sum, 3, 2, 2, 1) with { Subject = MeasureSubject.IsmsEffectiveness };

    public static InformationSecurityObjective Halve { get; } = new()
    {
        Id = ObjectiveId.Parse("OBJ-01"),
        Name = Text("Halve the incidents"),
        Policy = DocumentId.Parse("DOC-01"),
        Measurable = new MeasurableTarget { Unit = "incidents", Baseline = 16, Target = 8, Comparison = TargetComparison.AtMost, RelativeChangePercent = -50 },
        Risks = [RiskId.Parse("R-01")],
        Plan = new ObjectivePlan
        {
            What = [new PlannedAction { Text = Text("Drills") }],
            Resources = new PlannedResources { People = [PersonId.Parse("PER-01")], Things = LocalizedText.Create("媒体", "media"), Money = Money.Create(0, "JPY") },
            Responsible = PersonId.Parse("PER-01"),
            Due = new LocalDate(2026, 3, 31),
            Evaluation = new ObjectiveEvaluation { Measures = [MeasureId.Parse("M-02")] },
        },
        Result = new ObjectiveResult { Value = 8, IsAchieved = true },
    };

    public static StatementOfApplicability Statement { get; } = new()
    {
        Catalog = "iso27001:2022",
        ApprovedBy = PersonId.Parse("PER-01"),
        ApprovedOn = new LocalDate(2025, 6, 1),
        InForce = true,
        ControlCount = 93,
        Rows = Isms.Catalogs.StandardCatalogs.AnnexA2022.Controls.Select(control => new ApplicabilityRow
        {
            Control = control.Id,
            IsApplicable = true,
            Basis = [ApplicabilityBasis.Baseline],
            Controls = control.Id == "A.8.13" ? [ControlId.Parse("CTL-01")] : [],
        }).ToValueList(),
    };

    public static ControlRecords Complete { get; } = new()
    {
        Controls = [Backup],
        Statements = [Statement],
        Objectives = [Halve],
        Measures = [RestoreTests, IncidentCount],
    };

    public static RiskRegister Register { get; } = new() { Risks = [Ransomware] };

    public static LocalizedText Text(string english) => LocalizedText.Create(english + "(和)", english);

    public static EffectivenessMeasure Measure(string id, TargetComparison comparison, decimal target, ReadingAggregation aggregation, params decimal?[] readings) => new()
    {
        Id = MeasureId.Parse(id),
        Name = Text(id),
        Subject = MeasureSubject.ControlEffectiveness,
        Controls = [ControlId.Parse("CTL-01")],
        Comparison = comparison,
        Target = target,
        Aggregation = aggregation,
        What = "count",
        Method = "log",
        WhenMonitored = "monthly",
        WhoMonitors = RoleId.Parse("ROLE-OPS"),
        WhenAnalysed = "quarterly",
        WhoAnalyses = RoleId.Parse("ROLE-ISMS"),
        Readings = readings.Select((value, index) => new MeasureReading { Period = FiscalPeriodId.Parse(FormattableString.Invariant($"FY2025-Q{index + 1}")), Value = value }).ToValueList(),
    };

    /// <summary>The fiscal year of the sample in quarters, seen from a day.</summary>
    public static MeasurementCalendar Quarters(LocalDate asOf) => MeasurementCalendar.Of(ClinicWithQuarters.FiscalYear, asOf);

    public static Organization ClinicWithQuarters { get; } = Clinic with
    {
        FiscalYear = Clinic.FiscalYear with
        {
            Periods =
            [
                new FiscalPeriod { Id = FiscalPeriodId.Parse("FY2025-Q1"), End = new LocalDate(2025, 6, 30) },
                new FiscalPeriod { Id = FiscalPeriodId.Parse("FY2025-Q2"), End = new LocalDate(2025, 9, 30) },
                new FiscalPeriod { Id = FiscalPeriodId.Parse("FY2025-Q3"), End = new LocalDate(2025, 12, 31) },
                new FiscalPeriod { Id = FiscalPeriodId.Parse("FY2025-Q4"), End = new LocalDate(2026, 3, 31) },
            ],
        },
    };

    public static MeasureReading Reading(string period, decimal? value) => new() { Period = FiscalPeriodId.Parse(period), Value = value };

    public static StatementOfApplicability WithRow(string control, Func<ApplicabilityRow, ApplicabilityRow> change) =>
        Statement with { Rows = Statement.Rows.Select(row => row.Control == control ? change(row) : row).ToValueList() };

    /// <summary>Code, rule and subject of everything found.</summary>
    public static (string Code, string? Rule, string Subject, string Path)[] Check(ControlRecords? records = null, RiskRegister? register = null, Organization? organization = null, LocalDate? asOf = null)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(new ControlsCheckInput { Organization = organization ?? Clinic, Register = register ?? Register, Records = records ?? Complete, AsOf = asOf ?? AsOf }, issues);
        return issues.Issues.Select(issue => (issue.Code, issue.Definition.SampleRule, issue.Subject, issue.Path)).ToArray();
    }
}
