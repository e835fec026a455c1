namespace Isms.Management.Cycle;

/// <summary>What the clauses of ISO/IEC 27001 (2013 and 2022) ask to be on record, as far as a document can show it. The order is that of the edition of 2013.</summary>
internal static class ClauseRequirements
{
    public static IReadOnlyList<ClauseRequirement> All { get; } =
    [
        Same("4.1", "内部及び外部の課題", "external and internal issues", (s, _) => new(
            s.Context.Issues.Count > 0 && s.Context.Issues.Select(issue => issue.Kind.Value).Distinct(StringComparer.Ordinal).Count() > 1 ? s.Context.Issues.Count : 0)),
        Same("4.2", "利害関係者とその要求事項", "interested parties with their requirements", (s, _) => new(s.Context.InterestedParties.Count(party => party.Requirements.Count > 0))),
        Same("4.3", "適用範囲", "the scope", (s, _) => new(s.Context.Scope is null ? 0 : 1)),
        Same("4.4", "ISMSのプロセス(業務フロー)", "the processes (business flows)", (s, _) => new(s.Register.Flows.Count)),
        Same("5.1", "トップマネジメントの役割と担当者", "top management with a holder", (s, _) => new(s.Organization.Roles.Count(role => role.IsTopManagement && role.Holder is not null))),
        Same("5.2", "情報セキュリティ方針(目的が参照する文書)", "an information security policy (the document that objectives refer to)", (s, _) => new(
            s.Controls.Objectives.Where(objective => objective.Policy is not null).Select(objective => objective.Policy!.Value).Distinct(StringComparer.Ordinal).Count())),
        Same("5.3", "役割の割当て", "roles assigned", (s, _) => new(
            s.Organization.Roles.Count(role => role.Holder is not null),
            s.Organization.Roles.Where(role => role.Holder is null).Select(role => role.Id.Value).ToValueList())),
        Same("6.1.1", "リスク及び機会", "risks and opportunities", (s, _) => new(
            s.Register.Risks.Any(risk => risk.Direction == RiskDirection.Opportunity) && s.Register.Risks.Any(risk => risk.Direction == RiskDirection.Threat) ? s.Register.Risks.Count : 0)),
        Same("6.1.2", "所有者と現在の格付けのあるリスク", "risks with an owner and a current rating", (s, _) => new(
            s.Register.Risks.Count(risk => risk.Owner is not null && risk.Current is not null),
            s.Register.Risks.Where(risk => risk.Owner is null || risk.Current is null).Select(risk => risk.Id.Value).ToValueList())),
        Same("6.1.3", "リスク対応計画", "a treatment for every risk", (s, _) => new(
            s.Register.Risks.Count(risk => risk.Treatments.Count > 0),
            s.Register.Risks.Where(risk => risk.Treatments.Count == 0).Select(risk => risk.Id.Value).ToValueList())),
        Same("6.1.3", "有効な適用宣言書", "a statement of applicability in force", (s, _) => new(s.Controls.Statements.Count(statement => statement.InForce))),
        Same("6.2", "計画のある情報セキュリティ目的", "information security objectives with a plan", (s, _) => new(s.Controls.Objectives.Count)),
        new(string.Empty, "6.3", "変更の計画(該当する場合)", "planning of changes, where there are any", (s, _) => new(1)),
        Same("7.1", "資源を定めた目的", "objectives with their resources", (s, _) => new(
            s.Controls.Objectives.Count(objective => objective.Plan.Resources is not null),
            s.Controls.Objectives.Where(objective => objective.Plan.Resources is null).Select(objective => objective.Id.Value).ToValueList())),
        Same("7.2", "力量の記録(内部監査員の教育)", "records of competence (training of the auditors)", (s, _) => new(
            s.Audit.Auditors.Count(auditor => auditor.TrainedIn.Count > 0),
            s.Audit.Auditors.Where(auditor => auditor.TrainedIn.Count == 0).Select(auditor => auditor.Person.Value).ToValueList())),
        Same("7.3", "教育コース", "training courses", (s, _) => new(s.Controls.Support.Courses.Count + External(s, ExternalRecordKind.Course))),
        Same("7.4", "コミュニケーション項目", "communication items", (s, _) => new(s.Controls.Support.Communications.Count + External(s, ExternalRecordKind.CommunicationItem))),
        Same("7.5", "文書化した情報", "documented information", (s, _) => new(s.Controls.Support.Documents.Count + External(s, ExternalRecordKind.Document))),
        Same("8.1", "実施中又は実施済みの対応", "treatments under way or done", (s, _) => new(
            s.Register.Risks.Sum(risk => risk.Treatments.Count(treatment => treatment.Status.Value is "inProgress" or "done")))),
        Same("8.2", "実施したリスクアセスメント", "a risk assessment carried out", (s, asOf) => new(s.Criteria.AssessmentCycle is { } cycle && cycle.Date <= asOf ? 1 : 0)),
        Same("8.3", "完了した対応", "treatments done", (s, _) => new(s.Register.Risks.Sum(risk => risk.Treatments.Count(treatment => treatment.Status.Value == "done")))),
        Same("9.1", "測定値のある測定項目", "measures with readings", (s, _) => new(
            s.Controls.Measures.Count(measure => measure.Readings.Any(reading => reading.Value is not null)),
            s.Controls.Measures.Where(measure => measure.Readings.All(reading => reading.Value is null)).Select(measure => measure.Id.Value).ToValueList())),
        Same("9.2", "監査プログラム", "an audit programme", (s, _) => new(s.Audit.Programme is null ? 0 : 1)),
        Same("9.2", "実施した内部監査", "internal audits carried out", (s, asOf) => new(s.Audit.Audits.Count(audit => audit.Date <= asOf))),
        Same("9.3", "実施したマネジメントレビュー", "management reviews held", (s, asOf) => new(s.Audit.Reviews.Count(review => review.Date <= asOf))),
        new("10.1", "10.2", "是正処置のある不適合(不適合がなければ不要)", "a corrective action for every nonconformity, where there are any", (s, _) => new(
            s.Audit.Nonconformities.Count == 0 ? 1 : s.Audit.Nonconformities.Count(nonconformity => nonconformity.CorrectiveAction is not null),
            s.Audit.Nonconformities.Where(nonconformity => nonconformity.CorrectiveAction is null).Select(nonconformity => nonconformity.Id.Value).ToValueList())),
        new("10.2", "10.1", "継続的改善の記録", "records of continual improvement", (s, _) => new(s.Audit.Improvements.Count)),
        Same("4.1", RequiredRecords.Issues),
        Same("4.2", RequiredRecords.InterestedParties),
        Same("4.2", RequiredRecords.AnsweredRequirements),
        Same("4.3", RequiredRecords.Scope),
        Same("4.4", RequiredRecords.Processes),
        Same("5.1", RequiredRecords.TopManagement),
        Same("5.2", RequiredRecords.Policy),
        Same("5.3", RequiredRecords.Roles),
        Same("6.1.1", RequiredRecords.RisksAndOpportunities),
        Same("6.1.2", RequiredRecords.RiskCriteria),
        Same("6.1.2", RequiredRecords.AssessedRisks),
        Same("6.1.3", RequiredRecords.Treatments),
        Same("6.1.3", RequiredRecords.Statement),
        Same("6.1.3", RequiredRecords.OwnerApprovals),
        Same("6.2", RequiredRecords.Objectives),
        new(string.Empty, "6.3", RequiredRecords.ChangePlans),
        Same("7.1", RequiredRecords.Resources),
        Same("7.2", RequiredRecords.Competence),
        Same("7.3", RequiredRecords.Courses),
        Same("7.4", RequiredRecords.Communication),
        Same("7.5", RequiredRecords.Documents),
        Same("8.1", RequiredRecords.TreatmentsUnderWay),
        Same("8.2", RequiredRecords.AssessmentCycle),
        Same("8.3", RequiredRecords.TreatmentsDone),
        Same("9.1", RequiredRecords.Measures),
        Same("9.2", RequiredRecords.AuditProgramme),
        Same("9.2", RequiredRecords.Audits),
        Same("9.2", RequiredRecords.AuditReports),
        Same("9.3", RequiredRecords.Reviews),
        Same("9.3", RequiredRecords.ReviewOutputs),
        new("10.1", "10.2", RequiredRecords.CorrectiveActions),
        new("10.1", "10.2", RequiredRecords.EffectivenessChecks),
        new("10.2", "10.1", RequiredRecords.Improvements),
    ];

    private static ClauseRequirement Same(string clause, RecordRequirement record) => new(clause, clause, record);
}
