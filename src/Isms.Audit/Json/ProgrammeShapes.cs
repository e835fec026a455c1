using Isms.Audit.Conduct;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Controls;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Audit.Json;

/// <summary>The shapes of the audit programme, its audits and their findings.</summary>
internal static class ProgrammeShapes
{
    public static JsonShape<AuditCheckpoint> Checkpoint()
    {
        JsonShape<AuditCheckpoint> shape = new("checkpoint");
        var id = shape.Identity(CheckpointId.Kind, x => x.Id);
        var question = shape.Required("question", JsonCodecs.LocalizedText, x => x.Question);
        return shape.Build(m => new AuditCheckpoint { Id = m.Get(id), Question = m.Get(question) });
    }

    public static JsonShape<AuditProgramme> Programme()
    {
        JsonShape<ProgrammePhase> phase = Phase();
        JsonShape<AuditProgramme> shape = new("auditProgramme");
        var id = shape.Identity(AuditProgrammeId.Kind, x => x.Id);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var manager = shape.Optional("manager", JsonCodecs.Reference(PersonId.Kind), x => x.Manager);
        var objectives = shape.Optional("objectives", JsonCodecs.LocalizedText, x => x.Objectives);
        var riskBasis = shape.List("riskBasis", JsonCodecs.Reference(RiskId.Kind), x => x.RiskBasis);
        var plan = shape.Optional("plan", phase, x => x.Plan);
        var @do = shape.Optional("do", phase, x => x.Do);
        var check = shape.Optional("check", phase, x => x.Check);
        var act = shape.Optional("act", phase, x => x.Act);
        var independence = shape.Optional("independence", Independence(), x => x.Independence);
        var goal = shape.Optional("goal", JsonCodecs.Code(ProgrammeGoal.List), x => x.Goal);
        var frequency = shape.Optional("frequency", ConductShapes.Frequency(), x => x.Frequency);
        var staffing = shape.Optional("staffing", ConductShapes.Staffing(), x => x.Staffing);
        var trainingValidMonths = shape.OptionalValue("trainingValidMonths", JsonCodecs.Integer(1, AuditFrequencyRule.MaximumMonths), x => x.TrainingValidMonths);
        var exceptions = shape.List("exceptions", ConductShapes.IndependenceException(), x => x.Exceptions);
        return shape.Build(m => new AuditProgramme
        {
            Id = m.Get(id),
            Document = m.Get(document),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
            Manager = m.Get(manager),
            Objectives = m.Get(objectives),
            RiskBasis = m.Get(riskBasis),
            Plan = m.Get(plan),
            Do = m.Get(@do),
            Check = m.Get(check),
            Act = m.Get(act),
            Independence = m.Get(independence),
            Goal = m.Get(goal),
            Frequency = m.Get(frequency),
            Staffing = m.Get(staffing),
            TrainingValidMonths = m.Get(trainingValidMonths),
            Exceptions = m.Get(exceptions),
        });
    }

    public static JsonShape<Auditor> Auditor()
    {
        JsonShape<Auditor> shape = new("auditor");
        var person = shape.Required("person", JsonCodecs.Reference(PersonId.Kind), x => x.Person);
        var lead = shape.Flag("lead", x => x.IsLead);
        var qualifiedFrom = shape.OptionalValue("qualifiedFrom", JsonCodecs.Date, x => x.QualifiedFrom);
        var trainedIn = shape.List("trainedIn", JsonCodecs.Reference(CourseId.Kind), x => x.TrainedIn);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        return shape.Build(m => new Auditor
        {
            Person = m.Get(person),
            IsLead = m.Get(lead),
            QualifiedFrom = m.Get(qualifiedFrom),
            TrainedIn = m.Get(trainedIn),
            Note = m.Get(note),
        });
    }

    public static JsonShape<InternalAudit> Audit()
    {
        JsonShape<CheckpointAnswer> answer = new("checkpointAnswer");
        var checkpoint = answer.Required("checkpoint", JsonCodecs.Reference(CheckpointId.Kind), x => x.Checkpoint);
        var value = answer.Required("answer", JsonCodecs.Code(AuditAnswer.List), x => x.Answer);
        answer.Build(m => new CheckpointAnswer { Checkpoint = m.Get(checkpoint), Answer = m.Get(value) });

        JsonShape<InternalAudit> shape = new("audit");
        var id = shape.Identity(AuditId.Kind, x => x.Id);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var quarter = shape.Optional("quarter", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Quarter);
        var units = shape.List("units", JsonCodecs.Reference(UnitId.Kind), x => x.Units);
        var flows = shape.List("flows", JsonCodecs.Reference(FlowId.Kind), x => x.Flows);
        var lead = shape.Optional("lead", JsonCodecs.Reference(PersonId.Kind), x => x.Lead);
        var members = shape.List("members", JsonCodecs.Reference(PersonId.Kind), x => x.Members);
        var method = shape.Optional("method", JsonCodecs.Text, x => x.Method);
        var criteria = shape.List("criteria", JsonCodecs.Reference(DocumentId.Kind), x => x.Criteria);
        var answers = shape.List("answers", answer, x => x.Answers);
        var findings = shape.List("findings", JsonCodecs.Reference(FindingId.Kind), x => x.Findings);
        var reportTo = shape.List("reportTo", JsonCodecs.Reference(PersonId.Kind), x => x.ReportTo);
        var reportedOn = shape.OptionalValue("reportedOn", JsonCodecs.Date, x => x.ReportedOn);
        var kind = shape.Optional("kind", JsonCodecs.Code(AuditKind.List), x => x.Kind == AuditKind.FirstParty ? null : x.Kind);
        var scope = shape.Optional("scope", JsonCodecs.LocalizedText, x => x.Scope);
        var clauses = shape.List("clauses", JsonCodecs.Name, x => x.Clauses);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var evidence = shape.List("evidence", ConductShapes.Evidence(), x => x.Evidence);
        var samples = shape.List("samples", ConductShapes.Sample(), x => x.Samples);
        var conclusion = shape.Optional("conclusion", ConductShapes.Conclusion(), x => x.Conclusion);
        return shape.Build(m => new InternalAudit
        {
            Id = m.Get(id),
            Date = m.Get(date),
            Quarter = m.Get(quarter),
            Units = m.Get(units),
            Flows = m.Get(flows),
            Lead = m.Get(lead),
            Members = m.Get(members),
            Method = m.Get(method),
            Criteria = m.Get(criteria),
            Answers = m.Get(answers),
            Findings = m.Get(findings),
            ReportTo = m.Get(reportTo),
            ReportedOn = m.Get(reportedOn),
            Kind = m.Get(kind) ?? AuditKind.FirstParty,
            Scope = m.Get(scope),
            Clauses = m.Get(clauses),
            Controls = m.Get(controls),
            Evidence = m.Get(evidence),
            Samples = m.Get(samples),
            Conclusion = m.Get(conclusion),
        });
    }

    public static JsonShape<RejectedTeamPlan> RejectedTeamPlan()
    {
        JsonShape<RejectedTeamPlan> shape = new("rejectedTeamPlan");
        var id = shape.Identity(RejectedTeamPlanId.Kind, x => x.Id);
        var audit = shape.Required("audit", JsonCodecs.Reference(AuditId.Kind), x => x.Audit);
        var proposedMember = shape.Required("proposedMember", JsonCodecs.Reference(PersonId.Kind), x => x.ProposedMember);
        var reason = shape.Optional("reason", JsonCodecs.Text, x => x.Reason);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        return shape.Build(m => new RejectedTeamPlan
        {
            Id = m.Get(id),
            Audit = m.Get(audit),
            ProposedMember = m.Get(proposedMember),
            Reason = m.Get(reason),
            Note = m.Get(note),
        });
    }

    public static JsonShape<AuditFinding> Finding()
    {
        JsonShape<AuditFinding> shape = new("finding");
        var id = shape.Identity(FindingId.Kind, x => x.Id);
        var audit = shape.Required("audit", JsonCodecs.Reference(AuditId.Kind), x => x.Audit);
        var grade = shape.Required("grade", JsonCodecs.Code(FindingGrade.List), x => x.Grade);
        var checkpoint = shape.Optional("checkpoint", JsonCodecs.Reference(CheckpointId.Kind), x => x.Checkpoint);
        var clause = shape.Optional("clause", JsonCodecs.Name, x => x.Clause);
        var control = shape.Optional("control", JsonCodecs.Reference(ControlId.Kind), x => x.Control);
        var asset = shape.Optional("asset", JsonCodecs.Reference(AssetId.Kind), x => x.Asset);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var text = shape.Required("text", JsonCodecs.LocalizedText, x => x.Text);
        var evidence = shape.Optional("evidence", JsonCodecs.LocalizedText, x => x.Evidence);
        var nonconformity = shape.Optional("nonconformity", JsonCodecs.Reference(NonconformityId.Kind), x => x.Nonconformity);
        return shape.Build(m => new AuditFinding
        {
            Id = m.Get(id),
            Audit = m.Get(audit),
            Grade = m.Get(grade),
            Checkpoint = m.Get(checkpoint),
            Clause = m.Get(clause),
            Control = m.Get(control),
            Asset = m.Get(asset),
            Document = m.Get(document),
            Text = m.Get(text),
            Evidence = m.Get(evidence),
            Nonconformity = m.Get(nonconformity),
        });
    }

    private static JsonShape<ProgrammePhase> Phase()
    {
        JsonShape<ProgrammePhase> shape = new("programmePhase");
        var what = shape.Optional("what", JsonCodecs.LocalizedText, x => x.What);
        var date = shape.OptionalValue("date", JsonCodecs.Date, x => x.Date);
        var from = shape.OptionalValue("from", JsonCodecs.Date, x => x.From);
        var until = shape.OptionalValue("until", JsonCodecs.Date, x => x.Until);
        var measure = shape.Optional("measure", JsonCodecs.Reference(MeasureId.Kind), x => x.Measure);
        var review = shape.Optional("review", JsonCodecs.Reference(ManagementReviewId.Kind), x => x.Review);
        return shape.Build(
            m => new ProgrammePhase
            {
                What = m.Get(what),
                Date = m.Get(date),
                From = m.Get(from),
                Until = m.Get(until),
                Measure = m.Get(measure),
                Review = m.Get(review),
            },
            also: (value, context) =>
            {
                if (value is { From: { } first, Until: { } last } && last < first)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(first), IsoDate.Format(last));
                }
            });
    }

    private static JsonShape<IndependenceRule> Independence()
    {
        JsonShape<IndependenceRule> shape = new("independenceRule");
        var rule = shape.Optional("rule", JsonCodecs.LocalizedText, x => x.Rule);
        var lookbackDays = shape.Required("lookbackDays", JsonCodecs.Integer(0, 36_500), x => x.LookbackDays);
        return shape.Build(m => new IndependenceRule { Rule = m.Get(rule), LookbackDays = m.Get(lookbackDays) });
    }
}
