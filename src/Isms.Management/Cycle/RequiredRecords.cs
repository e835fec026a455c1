using Isms.Audit.Improvement;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Context;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>The kinds of records that clauses and steps ask for, each with the way to find it in a document.</summary>
internal static class RequiredRecords
{
    public static RecordRequirement Issues { get; } = new("内部及び外部の課題", "external and internal issues", r => new(
        r.System.Context.Issues.Select(issue => issue.Kind).Distinct().Count() > 1 ? r.System.Context.Issues.Count : 0));

    public static RecordRequirement InterestedParties { get; } = new("利害関係者とその要求事項", "interested parties with their requirements", r => new(
        r.System.Context.InterestedParties.Count(party => party.Requirements.Count > 0)));

    public static RecordRequirement AnsweredRequirements { get; } = new("応えるもののある要求事項", "requirements answered by something", r => new(
        r.System.Context.RequirementTraces.Where(trace => trace.By.Count > 0).Select(trace => trace.Requirement)
            .Concat(r.System.Controls.Objectives.SelectMany(objective => objective.Requirements)).Distinct().Count()));

    public static RecordRequirement Scope { get; } = new("適用範囲", "the scope", r => new(r.System.Context.Scope is null ? 0 : 1));

    public static RecordRequirement Processes { get; } = new("ISMSのプロセス(業務フロー)", "the processes (business flows)", r => new(r.System.Register.Flows.Count));

    public static RecordRequirement TopManagement { get; } = new("トップマネジメントの役割と担当者", "top management with a holder", r => new(
        r.System.Organization.Roles.Count(role => role.IsTopManagement && role.Holder is not null)));

    public static RecordRequirement Policy { get; } = new("情報セキュリティ方針(目的が参照する文書)", "an information security policy (the document that objectives refer to)", r =>
    {
        HashSet<string> policies = [.. r.System.Controls.Objectives.Where(objective => objective.Policy is not null).Select(objective => objective.Policy!.Value)];
        return new(policies.Count, r.Newest(r.System.Controls.Support.Documents.Where(document => policies.Contains(document.Id.Value)).Select(document => document.ApprovedOn)));
    });

    public static RecordRequirement Roles { get; } = new("役割の割当て", "roles assigned", r => new(
        r.System.Organization.Roles.Count(role => role.Holder is not null),
        r.System.Organization.Roles.Where(role => role.Holder is null).Select(role => role.Id.Value).ToValueList()));

    public static RecordRequirement RisksAndOpportunities { get; } = new("リスク及び機会", "risks and opportunities", r => new(
        r.System.Register.Risks.Any(risk => risk.Direction == RiskDirection.Opportunity) && r.System.Register.Risks.Any(risk => risk.Direction == RiskDirection.Threat)
            ? r.System.Register.Risks.Count
            : 0));

    public static RecordRequirement RiskCriteria { get; } = new("リスク基準(マトリクスと受容基準)", "risk criteria (matrices and acceptance)", r => new(
        r.System.Criteria.Matrices.Count, r.Newest([r.System.Criteria.ValidFrom])));

    public static RecordRequirement AssessedRisks { get; } = new("所有者と現在の格付けのあるリスク", "risks with an owner and a current rating", r => new(
        r.System.Register.Risks.Count(IsAssessed),
        r.System.Register.Risks.Where(risk => !IsAssessed(risk)).Select(risk => risk.Id.Value).ToValueList(),
        r.Newest(r.System.Register.Risks.Select(risk => risk.Current?.RatedOn))));

    public static RecordRequirement Treatments { get; } = new("リスク対応計画", "a treatment for every risk", r => new(
        r.System.Register.Risks.Count(risk => risk.Treatments.Count > 0),
        r.System.Register.Risks.Where(risk => risk.Treatments.Count == 0).Select(risk => risk.Id.Value).ToValueList()));

    public static RecordRequirement Statement { get; } = new("有効な適用宣言書", "a statement of applicability in force", r => new(
        r.System.Controls.Statements.Count(statement => statement.InForce && r.Until(statement.ApprovedOn)),
        r.Newest(r.System.Controls.Statements.Where(statement => statement.InForce).Select(statement => statement.ApprovedOn))));

    public static RecordRequirement OwnerApprovals { get; } = new("リスク所有者の承認", "approvals of the risk owners", r => new(
        r.System.Register.OwnerApprovals.Count(approval => approval.IsComplete && r.Until(approval.ApprovedOn)),
        r.Newest(r.System.Register.OwnerApprovals.Where(approval => approval.IsComplete).Select(approval => approval.ApprovedOn))));

    public static RecordRequirement Objectives { get; } = new("計画のある情報セキュリティ目的", "information security objectives with a plan", r => new(r.System.Controls.Objectives.Count));

    public static RecordRequirement ChangePlans { get; } = new("変更の計画(該当する場合)", "planning of changes, where there are any", _ => new(0), isConditional: true);

    public static RecordRequirement Resources { get; } = new("資源を定めた目的", "objectives with their resources", r => new(
        r.System.Controls.Objectives.Count(objective => objective.Plan.Resources is not null),
        r.System.Controls.Objectives.Where(objective => objective.Plan.Resources is null).Select(objective => objective.Id.Value).ToValueList()));

    public static RecordRequirement Competence { get; } = new("力量の記録(内部監査員の教育)", "records of competence (training of the auditors)", r =>
    {
        HashSet<string> courses = [.. r.System.Audit.Auditors.SelectMany(auditor => auditor.TrainedIn).Select(course => course.Value)];
        return new(
            r.System.Audit.Auditors.Count(auditor => auditor.TrainedIn.Count > 0),
            r.System.Audit.Auditors.Where(auditor => auditor.TrainedIn.Count == 0).Select(auditor => auditor.Person.Value).ToValueList(),
            r.Newest(r.System.Controls.Support.Courses.Where(course => courses.Contains(course.Id.Value)).SelectMany(course => course.Dates).Select(date => (LocalDate?)date)));
    });

    public static RecordRequirement Courses { get; } = new("教育コース", "training courses", r => new(
        r.Count("course"), r.Newest(r.System.Controls.Support.Courses.SelectMany(course => course.Dates).Select(date => (LocalDate?)date))));

    public static RecordRequirement Communication { get; } = new("コミュニケーション項目", "communication items", r => new(r.Count("communicationItem")));

    public static RecordRequirement Documents { get; } = new("文書化した情報", "documented information", r => new(
        r.Count("document"), r.Newest(r.System.Controls.Support.Documents.Select(document => document.ApprovedOn))));

    public static RecordRequirement TreatmentsUnderWay { get; } = new("実施中又は実施済みの対応", "treatments under way or done", r => Treated(r, "inProgress", "done"));

    public static RecordRequirement AssessmentCycle { get; } = new("実施したリスクアセスメント", "a risk assessment carried out", r =>
        r.System.Criteria.AssessmentCycle is { } cycle && cycle.Date <= r.AsOf ? new(1, cycle.Date) : new(0));

    public static RecordRequirement TreatmentsDone { get; } = new("完了した対応", "treatments done", r => Treated(r, "done"));

    public static RecordRequirement Measures { get; } = new("測定値のある測定項目", "measures with readings", r =>
    {
        Dictionary<string, LocalDate> ends = [];
        foreach (var period in r.System.Organization.FiscalYear.Periods)
        {
            ends[period.Id.Value] = period.End;
        }

        return new(
            r.System.Controls.Measures.Count(measure => measure.Readings.Any(reading => measure.ValueOf(reading) is not null)),
            r.System.Controls.Measures.Where(measure => measure.Readings.All(reading => measure.ValueOf(reading) is null)).Select(measure => measure.Id.Value).ToValueList(),
            r.Newest(r.System.Controls.Measures.SelectMany(measure => measure.Readings)
                .Select(reading => reading.MeasuredOn ?? (ends.TryGetValue(reading.Period.Value, out LocalDate end) ? end : null))));
    });

    public static RecordRequirement AuditProgramme { get; } = new("監査プログラム", "an audit programme", r =>
        r.System.Audit.Programme is { } programme && r.Until(programme.ApprovedOn) ? new(1, programme.ApprovedOn) : new(0));

    public static RecordRequirement Audits { get; } = new("実施した内部監査", "internal audits carried out", r => new(
        r.System.Audit.Audits.Count(audit => audit.Date <= r.AsOf), r.Newest(r.System.Audit.Audits.Select(audit => (LocalDate?)audit.Date))));

    public static RecordRequirement AuditReports { get; } = new("報告した監査結果", "results of audits reported", r => new(
        r.System.Audit.Audits.Count(audit => audit.ReportedOn <= r.AsOf), r.Newest(r.System.Audit.Audits.Select(audit => audit.ReportedOn))));

    public static RecordRequirement Auditors { get; } = new("資格のある内部監査員", "qualified auditors", r => new(
        r.System.Audit.Auditors.Count(auditor => auditor.IsQualifiedOn(r.AsOf)), r.Newest(r.System.Audit.Auditors.Select(auditor => auditor.QualifiedFrom))));

    public static RecordRequirement Reviews { get; } = new("実施したマネジメントレビュー", "management reviews held", r => new(
        r.System.Audit.Reviews.Count(review => review.Date <= r.AsOf), r.Newest(r.System.Audit.Reviews.Select(review => (LocalDate?)review.Date))));

    public static RecordRequirement ReviewOutputs { get; } = new("マネジメントレビューのアウトプット", "outputs of management reviews", r => new(
        r.System.Audit.Reviews.Where(review => review.Date <= r.AsOf).Sum(review => review.Outputs.Count),
        r.Newest(r.System.Audit.Reviews.Where(review => review.Outputs.Count > 0).Select(review => (LocalDate?)review.Date))));

    public static RecordRequirement CorrectiveActions { get; } = new("是正処置のある不適合(不適合がなければ不要)", "a corrective action for every nonconformity, where there are any", r =>
    {
        Nonconformity[] known = r.System.Audit.Nonconformities.Where(nonconformity => nonconformity.DetectedOn <= r.AsOf).ToArray();
        return new(
            known.Count(nonconformity => nonconformity.CorrectiveAction is not null),
            known.Where(nonconformity => nonconformity.CorrectiveAction is null).Select(nonconformity => nonconformity.Id.Value).ToValueList(),
            r.Newest(r.System.Audit.CorrectiveActions.Select(action => action.Completed)));
    }, isConditional: true);

    public static RecordRequirement EffectivenessChecks { get; } = new("有効性を確認した是正処置(是正処置がなければ不要)", "corrective actions whose effectiveness was checked, where there are any", r => new(
        r.System.Audit.CorrectiveActions.Count(action => action.Effectiveness?.CheckedOn <= r.AsOf),
        r.Newest(r.System.Audit.CorrectiveActions.Select(action => action.Effectiveness?.CheckedOn))), isConditional: true);

    public static RecordRequirement Improvements { get; } = new("継続的改善の記録", "records of continual improvement", r => new(r.System.Audit.Improvements.Count));

    public static RecordRequirement Assets { get; } = new("情報資産", "assets", r => new(r.System.Register.Assets.Count));

    public static RecordRequirement CoursesForAll { get; } = new("全利用者向けの教育", "courses for all users", r => new(
        r.System.Controls.Support.Courses.Count(course => course.Audience.Value == "allUsers"),
        r.Newest(r.System.Controls.Support.Courses.Where(course => course.Audience.Value == "allUsers").SelectMany(course => course.Dates).Select(date => (LocalDate?)date))));

    public static RecordRequirement Regulations { get; } = new("方針以外の承認された文書", "approved documents other than the policy", r => Documented(r, isRecord: false));

    public static RecordRequirement OperationRecords { get; } = new("運用の記録", "records of operation", r => Documented(r, isRecord: true));

    private static bool IsAssessed(IdentifiedRisk risk) => risk.Owner is not null && risk.Current is not null;

    private static RecordCount Treated(CycleRecords r, params string[] statuses)
    {
        RiskTreatment[] treated = r.System.Register.Risks.SelectMany(risk => risk.Treatments)
            .Where(treatment => Array.IndexOf(statuses, treatment.Status.Value) >= 0 && r.Until(treatment.DoneOn)).ToArray();
        return new(treated.Length, r.Newest(treated.Select(treatment => treatment.DoneOn)));
    }

    private static RecordCount Documented(CycleRecords r, bool isRecord)
    {
        HashSet<string> policies = [.. r.System.Controls.Objectives.Where(objective => objective.Policy is not null).Select(objective => objective.Policy!.Value)];
        var documents = r.System.Controls.Support.Documents
            .Where(document => document.Kind.Value == "record" == isRecord && !policies.Contains(document.Id.Value) && document.ApprovedOn <= r.AsOf)
            .ToArray();
        return new(documents.Length, r.Newest(documents.Select(document => document.ApprovedOn)));
    }
}
