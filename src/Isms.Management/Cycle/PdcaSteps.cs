using Isms.Core;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>
/// The cycle as its steps: PLAN 1 to 5, DO 1 to 3, CHECK 1 and 2, ACT 1 and 2 (concepts 80 to 83), each with what answers it. A view beside the clauses; the standard has no such steps
/// (concept 24), and whether a clause is open does not depend on them. Static and thread-safe.
/// </summary>
public static class PdcaSteps
{
    private static readonly (PdcaPhase Phase, LocalizedText Name, RecordRequirement[] Records)[] Table =
    [
        Step(PdcaPhase.Plan, "適用範囲を定める", "fix the scope", RequiredRecords.Scope, RequiredRecords.Processes),
        Step(PdcaPhase.Plan, "扱う情報を特定する", "identify the information that is handled", RequiredRecords.Assets),
        Step(PdcaPhase.Plan, "リスクを評価する", "assess the risks", RequiredRecords.RiskCriteria, RequiredRecords.AssessmentCycle, RequiredRecords.AssessedRisks),
        Step(PdcaPhase.Plan, "方針を定める", "lay down the policy", RequiredRecords.Policy),
        Step(PdcaPhase.Plan, "規程を定め対策を宣言する", "lay down regulations and state the controls", RequiredRecords.Regulations, RequiredRecords.Statement),
        Step(PdcaPhase.Do, "利用者全員を教育する", "train all users", RequiredRecords.CoursesForAll),
        Step(PdcaPhase.Do, "運用を記録する", "record the operation", RequiredRecords.OperationRecords, RequiredRecords.TreatmentsUnderWay),
        Step(PdcaPhase.Do, "有効性を評価する", "evaluate the effectiveness", RequiredRecords.Measures),
        Step(PdcaPhase.Check, "監査の体制を整える", "set up the audit", RequiredRecords.AuditProgramme, RequiredRecords.Auditors),
        Step(PdcaPhase.Check, "監査を実施する", "carry out the audits", RequiredRecords.Audits),
        Step(PdcaPhase.Act, "監査結果を報告する", "report the results", RequiredRecords.AuditReports, RequiredRecords.Reviews),
        Step(PdcaPhase.Act, "是正し改善する", "correct and improve", RequiredRecords.CorrectiveActions, RequiredRecords.EffectivenessChecks, RequiredRecords.Improvements),
    ];

    /// <summary>The steps as of a date.</summary>
    /// <param name="system">The management system, right or wrong.</param>
    /// <param name="asOf">The date as of which records are looked for.</param>
    /// <returns>The twelve steps, in their order.</returns>
    public static ValueList<PdcaStep> Of(ManagementSystemDraft system, LocalDate asOf)
    {
        CycleRecords records = new(Guard.NotNull(system), asOf);
        return Table.Select((step, i) => new PdcaStep(
            step.Phase,
            1 + Table.Take(i).Count(before => before.Phase == step.Phase),
            step.Name,
            step.Records.Select(record => record.Look(records)).ToValueList())).ToValueList();
    }

    private static (PdcaPhase Phase, LocalizedText Name, RecordRequirement[] Records) Step(PdcaPhase phase, string japanese, string english, params RecordRequirement[] records) =>
        (phase, LocalizedText.Create(japanese, english), records);
}
