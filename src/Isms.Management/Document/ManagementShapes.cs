using Isms.Audit.Json;
using Isms.Audit.Records;
using Isms.Controls.Json;
using Isms.Controls.Json.Support;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Json.Shapes;
using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management.Document;

/// <summary>The shape of the whole document.</summary>
public static class ManagementShapes
{
    private static readonly Func<JsonMemberValues, SystemParts> partsOf;

    /// <summary>A management system, right or wrong.</summary>
    public static JsonShape<ManagementSystemDraft> ManagementSystem { get; } = SystemShape(out partsOf);

    /// <summary>The parts of a management system that could be read, also where a required one could not.</summary>
    internal static SystemParts Parts(JsonMemberValues members) => partsOf(members);

    private static JsonShape<ManagementSystemDraft> SystemShape(out Func<JsonMemberValues, SystemParts> parts)
    {
        JsonShape<ManagementSystemDraft> shape = new("managementSystem");
        shape.Required("schema", JsonCodecs.Schema(ManagementSystemDocument.Schema), _ => ManagementSystemDocument.Schema);
        var evaluationDate = shape.Required("evaluationDate", JsonCodecs.Date, x => x.EvaluationDate);
        var organization = shape.Required("organization", CoreShapes.Organization, x => x.Organization);
        var context = shape.Optional("context", ContextShapes.OrganizationContext, x => x.Context);
        var obligations = shape.List("obligations", ObligationShapes.Obligation, x => x.Controls.Obligations);
        var criteria = shape.Required("criteria", CriteriaShapes.RiskCriteria, x => x.Criteria);
        var assets = shape.List("assets", AssetShapes.Asset, x => x.Register.Assets);
        var flows = shape.List("flows", AssetShapes.Flow, x => x.Register.Flows);
        var risks = shape.List("risks", RegisterShapes.Risk, x => x.Register.Risks);
        var analyses = shape.List("detailedAnalyses", RegisterShapes.DetailedAnalysis, x => x.Register.DetailedAnalyses);
        var approvals = shape.List("ownerApprovals", RegisterShapes.OwnerApproval, x => x.Register.OwnerApprovals);
        var controls = shape.List("controls", ControlShapes.Control, x => x.Controls.Controls);
        var statements = shape.List("statements", ApplicabilityShapes.StatementOfApplicability, x => x.Controls.Statements);
        var objectives = shape.List("objectives", ObjectiveShapes.Objective, x => x.Controls.Objectives);
        var measures = shape.List("measures", MeasureShapes.Measure, x => x.Controls.Measures);
        var documents = shape.List("documents", DocumentShapes.Documented, x => x.Controls.Support.Documents);
        var policyContents = shape.List("policyContents", DocumentShapes.PolicyContent, x => x.Controls.Support.PolicyContents);
        var communications = shape.List("communications", CommunicationShapes.Item, x => x.Controls.Support.Communications);
        var requirements = shape.List("competenceRequirements", CompetenceShapes.Requirement, x => x.Controls.Support.CompetenceRequirements);
        var competences = shape.List("competenceRecords", CompetenceShapes.Evidence, x => x.Controls.Support.CompetenceRecords);
        var accounts = shape.List("accounts", AccountShapes.Account, x => x.Controls.Support.Accounts);
        var courses = shape.List("courses", TrainingShapes.Course, x => x.Controls.Support.Courses);
        var trainingPlan = shape.Optional("trainingPlan", TrainingShapes.Plan, x => x.Controls.Support.TrainingPlan);
        var trainingAreas = shape.List("trainingAreas", TrainingShapes.Area, x => x.Controls.Support.TrainingAreas);
        var completions = shape.List("trainingCompletions", TrainingShapes.Completion, x => x.Controls.Support.TrainingCompletions);
        var suppliers = shape.List("suppliers", SupplierShapes.Supplier, x => x.Controls.Suppliers);
        var linkage = shape.Optional("linkage", LinkageShapes.RegionalLinkage, x => x.Controls.Linkage);
        var incidents = shape.List("incidents", IncidentShapes.Incident, x => x.Controls.Incidents);
        var incidentTotals = shape.List("incidentTotals", IncidentShapes.Total, x => x.Controls.IncidentTotals);
        var privacy = shape.Optional("privacy", PrivacyShapes.PrivacyManagement, x => x.Controls.Privacy);
        var deidentification = shape.Optional("deidentification", DeidentificationShapes.DeidentificationRecords, x => x.Controls.Deidentification);
        var maintenance = shape.Optional("maintenance", MaintenanceShapes.MaintenanceRecords, x => x.Controls.Maintenance);
        var checklist = shape.Optional("checklist", ChecklistShapes.Checklist, x => x.Controls.Checklist);
        var checkpoints = shape.List("checkpoints", AuditShapes.Checkpoint, x => x.Audit.Checkpoints);
        var programme = shape.Optional("auditProgramme", AuditShapes.AuditProgramme, x => x.Audit.Programme);
        var auditors = shape.List("auditors", AuditShapes.Auditor, x => x.Audit.Auditors);
        var audits = shape.List("audits", AuditShapes.Audit, x => x.Audit.Audits);
        var rejected = shape.List("rejectedTeamPlans", AuditShapes.RejectedTeamPlan, x => x.Audit.RejectedTeamPlans);
        var findings = shape.List("findings", AuditShapes.Finding, x => x.Audit.Findings);
        var nonconformities = shape.List("nonconformities", AuditShapes.Nonconformity, x => x.Audit.Nonconformities);
        var actions = shape.List("correctiveActions", AuditShapes.CorrectiveAction, x => x.Audit.CorrectiveActions);
        var improvements = shape.List("improvements", AuditShapes.Improvement, x => x.Audit.Improvements);
        var reviews = shape.List("managementReviews", AuditShapes.ManagementReview, x => x.Audit.Reviews);
        var certification = shape.Optional("certification", AuditShapes.Certification, x => x.Audit.Certification);
        var external = shape.List("externalRecords", ExternalRecordShape(), x => x.ExternalRecords);
        Func<JsonMemberValues, SystemParts> read = m => new SystemParts
        {
            EvaluationDate = m.TryGet(evaluationDate, out LocalDate date) ? date : null,
            Organization = m.TryGet(organization, out Organization? who) ? who : null,
            Context = m.Get(context) ?? new OrganizationContext(),
            Criteria = m.TryGet(criteria, out RiskCriteria? measure) ? measure : null,
            Register = new RiskRegister
            {
                Assets = m.Get(assets),
                Flows = m.Get(flows),
                Risks = m.Get(risks),
                DetailedAnalyses = m.Get(analyses),
                OwnerApprovals = m.Get(approvals),
            },
            Controls = new ControlRecords
            {
                Controls = m.Get(controls),
                Statements = m.Get(statements),
                Objectives = m.Get(objectives),
                Measures = m.Get(measures),
                Support = new SupportRecords
                {
                    Documents = m.Get(documents),
                    PolicyContents = m.Get(policyContents),
                    Accounts = m.Get(accounts),
                    Courses = m.Get(courses),
                    TrainingCompletions = m.Get(completions),
                    Communications = m.Get(communications),
                    TrainingPlan = m.Get(trainingPlan),
                    TrainingAreas = m.Get(trainingAreas),
                    CompetenceRequirements = m.Get(requirements),
                    CompetenceRecords = m.Get(competences),
                },
                Suppliers = m.Get(suppliers),
                Incidents = m.Get(incidents),
                IncidentTotals = m.Get(incidentTotals),
                Linkage = m.Get(linkage),
                Privacy = m.Get(privacy),
                Deidentification = m.Get(deidentification),
                Maintenance = m.Get(maintenance),
                Checklist = m.Get(checklist),
                Obligations = m.Get(obligations),
            },
            Audit = new AuditRecords
            {
                Checkpoints = m.Get(checkpoints),
                Programme = m.Get(programme),
                Auditors = m.Get(auditors),
                Audits = m.Get(audits),
                RejectedTeamPlans = m.Get(rejected),
                Findings = m.Get(findings),
                Nonconformities = m.Get(nonconformities),
                CorrectiveActions = m.Get(actions),
                Improvements = m.Get(improvements),
                Reviews = m.Get(reviews),
                Certification = m.Get(certification),
            },
            ExternalRecords = m.Get(external),
        };
        parts = read;
        return shape.Build(m => read(m).ToDraft());
    }

    private static JsonShape<ExternalRecord> ExternalRecordShape()
    {
        JsonShape<ExternalRecord> shape = new("externalRecord");
        var id = shape.Required("id", JsonCodecs.PlainId(ElementId.Kind), x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(ExternalRecordKind.List), x => x.Kind);
        var name = shape.Optional("name", JsonCodecs.LocalizedText, x => x.Name);
        shape.Defines(ExternalRecordKind.List.Known.Select(known => known.Value), record => (record.Id.Value, record.Kind.Value));
        return shape.Build(
            m => new ExternalRecord { Id = m.Get(id), Kind = m.Get(kind), Name = m.Get(name) },
            also: (record, context) => context.Define(record.Id.Value, record.Kind.Value));
    }
}
