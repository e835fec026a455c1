using System.Text.Json;
using Isms.Audit.Checks;
using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Json;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Audit.Tests;

/// <summary>The sample hospital as far as audit and improvement look at it, and ways to change one thing in it.</summary>
internal static class Hospital
{
    public static LocalDate Today { get; } = new(2026, 3, 31);

    public static AuditRecords Records { get; } = new()
    {
        Checkpoints = Read(AuditShapes.Checkpoint, HospitalJson.Checkpoints),
        Programme = Read(AuditShapes.AuditProgramme, HospitalJson.Programme)[0],
        Auditors = Read(AuditShapes.Auditor, HospitalJson.Auditors),
        Audits = Read(AuditShapes.Audit, HospitalJson.Audits),
        RejectedTeamPlans = Read(AuditShapes.RejectedTeamPlan, HospitalJson.RejectedTeamPlans),
        Findings = Read(AuditShapes.Finding, HospitalJson.Findings),
        Nonconformities = Read(AuditShapes.Nonconformity, HospitalJson.Nonconformities),
        CorrectiveActions = Read(AuditShapes.CorrectiveAction, HospitalJson.CorrectiveActions),
        Improvements = Read(AuditShapes.Improvement, HospitalJson.Improvements),
        Reviews = Read(AuditShapes.ManagementReview, HospitalJson.Reviews),
    };

    public static Organization Organization { get; } = new()
    {
        Id = OrganizationId.Parse("ORG-H"),
        Name = Text("hospital"),
        Kind = OrganizationKind.MedicalInstitution,
        Standard = "iso27001:2013:clauses",
        FiscalYear = new FiscalYear
        {
            Label = "FY2025",
            Start = new(2025, 4, 1),
            End = new(2026, 3, 31),
            Periods =
            [
                new() { Id = Quarter(1), End = new(2025, 6, 30) },
                new() { Id = Quarter(2), End = new(2025, 9, 30) },
                new() { Id = Quarter(3), End = new(2025, 12, 31) },
                new() { Id = Quarter(4), End = new(2026, 3, 31) },
            ],
        },
        Units = Enumerable.Range(1, 13).Select(n => new OrganizationalUnit { Id = Unit(n), Name = Text("unit") }).ToValueList(),
        Roles = [new() { Id = RoleId.Parse("ROLE-TOP"), Name = Text("top management"), Holder = Person(1), IsTopManagement = true }],
        Persons =
        [
            Staff(1, 1), Staff(2, 1), Staff(3, 2), Staff(4, 2), Staff(7, 8), Staff(9, 9), Staff(10, 7), Staff(14, 11),
            Staff(16, 13), Staff(17, 5), Staff(18, 7), Transferred(new LocalDate(2025, 7, 1)), Staff(20, 10),
        ],
    };

    public static AuditCheckInput Clean { get; } = new()
    {
        Organization = Organization,
        Flows = Enumerable.Range(1, 4).Select(n => new BusinessFlow { Id = FlowId.Parse($"F{n}"), Name = Text("flow") }).ToValueList(),
        Measures =
        [
            Measure("M-11", "correctiveActionsInTimePercent", null, 50, 100, 100),
            Measure("M-16", "auditsDonePercent", 20, 40, 80, 100),
        ],
        DerivedReadingTolerance = 0.5m,
        Records = Records,
        AsOf = Today,
    };

    public static LocalizedText Text(string english) => LocalizedText.Create(null, english);

    public static PersonId Person(int number) => PersonId.Parse(FormattableString.Invariant($"PER-{number:00}"));

    public static UnitId Unit(int number) => UnitId.Parse(FormattableString.Invariant($"DEP-{number:00}"));

    public static FiscalPeriodId Quarter(int number) => FiscalPeriodId.Parse(FormattableString.Invariant($"FY2025-Q{number}"));

    public static AuditId Audit(int number) => AuditId.Parse(FormattableString.Invariant($"AUD-{number:00}"));

    public static Person Staff(int number, int unit) => new()
    {
        Id = Person(number),
        Name = Text("staff"),
        Assignments = [new() { Unit = Unit(unit), From = new(2020, 4, 1) }],
    };

    /// <summary>PER-19, who moves from the liaison office (DEP-08) to medical informatics (DEP-02).</summary>
    public static Person Transferred(LocalDate day) => new()
    {
        Id = Person(19),
        Name = Text("transferred"),
        Assignments = [new() { Unit = Unit(8), From = new(2022, 4, 1), To = day.PlusDays(-1) }, new() { Unit = Unit(2), From = day }],
    };

    public static EffectivenessMeasure Measure(string id, string function, params decimal?[] readings) =>
        MeasureFixture.Create(id, function, readings.Select((value, index) => new MeasureReading { Period = Quarter(index + 1), Value = value }).ToValueList());

    public static AuditCheckInput With(AuditRecords records) => Clean with { Records = records };

    public static AuditCheckInput WithAudit(int number, Func<InternalAudit, InternalAudit> change) =>
        With(Records with { Audits = Changed(Records.Audits, number, change) });

    public static AuditCheckInput WithFinding(int number, Func<AuditFinding, AuditFinding> change) =>
        With(Records with { Findings = Changed(Records.Findings, number, change) });

    public static AuditCheckInput WithNonconformity(int number, Func<Nonconformity, Nonconformity> change) =>
        With(Records with { Nonconformities = Changed(Records.Nonconformities, number, change) });

    public static AuditCheckInput WithAction(int number, Func<CorrectiveAction, CorrectiveAction> change) =>
        With(Records with { CorrectiveActions = Changed(Records.CorrectiveActions, number, change) });

    public static AuditCheckInput WithReview(int number, Func<ManagementReview, ManagementReview> change) =>
        With(Records with { Reviews = Changed(Records.Reviews, number, change) });

    public static IReadOnlyList<IsmsIssue> Issues(AuditCheckInput input)
    {
        IssueCollector issues = new();
        AuditCheck.Run(input, issues);
        return issues.Issues;
    }

    /// <summary>The issues beyond those of the clean hospital, as "code subject path".</summary>
    public static string[] News(AuditCheckInput input) => Issues(input)
        .Select(issue => $"{issue.Code} {issue.Subject} {issue.Path}")
        .Where(line => line is not ("AUDT0205 NC-05 /nonconformities/4/status" or "AUDT0208 CA-01 /correctiveActions/0/due" or "AUDT0602 NC-05 /nonconformities/4"))
        .ToArray();

    public static ValueList<T> Changed<T>(ValueList<T> items, int number, Func<T, T> change) =>
        items.Select((item, index) => index == number - 1 ? change(item) : item).ToValueList();

    private static ValueList<T> Read<T>(JsonShape<T> shape, string json)
        where T : DocumentElement
    {
        IssueCollector issues = new();
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.True(JsonCodecs.List(shape).TryRead(document.RootElement, new JsonReadContext(issues, strict: true), out ValueList<T>? items));
        Assert.Empty(issues.Issues);
        return items!;
    }
}
