using Isms.Controls.Incidents;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Shapes;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Context;

namespace Isms.Controls.Json;

/// <summary>The shape of an information security objective in a document.</summary>
public static class ObjectiveShapes
{
    /// <summary>An information security objective with its plan.</summary>
    public static JsonShape<InformationSecurityObjective> Objective { get; } = ObjectiveShape();

    private static JsonShape<InformationSecurityObjective> ObjectiveShape()
    {
        JsonShape<InformationSecurityObjective> shape = new("objective");
        var id = shape.Identity(ObjectiveId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var policy = shape.Optional("policy", JsonCodecs.Reference(DocumentId.Kind), x => x.Policy);
        var level = shape.Optional("level", JsonCodecs.Code(ObjectiveLevel.List), x => x.Level);
        var measurable = shape.Optional("measurable", MeasurableShape(), x => x.Measurable);
        var risks = shape.List("risks", JsonCodecs.Reference(RiskId.Kind), x => x.Risks);
        var plan = shape.Required("plan", PlanShape(), x => x.Plan);
        var result = shape.Optional("result", ResultShape(), x => x.Result);
        var department = shape.Optional("department", JsonCodecs.Reference(UnitId.Kind), x => x.Department);
        var requirements = shape.List("requirements", JsonCodecs.Reference(RequirementId.Kind), x => x.Requirements);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var communications = shape.List("communications", CommunicationShape(), x => x.Communications);
        var updatedOn = shape.OptionalValue("updatedOn", JsonCodecs.Date, x => x.UpdatedOn);
        return shape.Build(m => new InformationSecurityObjective
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Policy = m.Get(policy),
            Level = m.Get(level),
            Measurable = m.Get(measurable),
            Risks = m.Get(risks),
            Plan = m.Get(plan),
            Result = m.Get(result),
            Department = m.Get(department),
            Requirements = m.Get(requirements),
            Controls = m.Get(controls),
            Communications = m.Get(communications),
            UpdatedOn = m.Get(updatedOn),
        });
    }

    private static JsonShape<MeasurableTarget> MeasurableShape()
    {
        JsonShape<MeasurableTarget> shape = new("measurableTarget");
        var unit = shape.Required("unit", JsonCodecs.Name, x => x.Unit);
        var baseline = shape.OptionalValue("baseline", JsonCodecs.Number, x => x.Baseline);
        var baselineYear = shape.Optional("baselineYear", JsonCodecs.Text, x => x.BaselineYear);
        var target = shape.Required("target", JsonCodecs.Number, x => x.Target);
        var comparison = shape.Required("comparison", JsonCodecs.Code(TargetComparison.List), x => x.Comparison);
        var relativeChangePercent = shape.OptionalValue("relativeChangePercent", JsonCodecs.Number, x => x.RelativeChangePercent);
        var previous = shape.Optional("previous", PreviousShape(), x => x.Previous);
        var baselineSource = shape.Optional("baselineSource", BaselineSourceShape(), x => x.BaselineSource);
        return shape.Build(m => new MeasurableTarget
        {
            Unit = m.Get(unit),
            Baseline = m.Get(baseline),
            BaselineYear = m.Get(baselineYear),
            Target = m.Get(target),
            Comparison = m.Get(comparison),
            RelativeChangePercent = m.Get(relativeChangePercent),
            Previous = m.Get(previous),
            BaselineSource = m.Get(baselineSource),
        });
    }

    private static JsonShape<BaselineSource> BaselineSourceShape()
    {
        JsonShape<BaselineSource> shape = new("baselineSource");
        var year = shape.Required("year", JsonCodecs.Name, x => x.Year);
        var cause = shape.Required("cause", JsonCodecs.Code(IncidentCause.List), x => x.Cause);
        return shape.Build(m => new BaselineSource { Year = m.Get(year), Cause = m.Get(cause) });
    }

    private static JsonShape<PreviousResult> PreviousShape()
    {
        JsonShape<PreviousResult> shape = new("previousResult");
        var year = shape.Required("year", JsonCodecs.Name, x => x.Year);
        var value = shape.Required("value", JsonCodecs.Number, x => x.Value);
        return shape.Build(m => new PreviousResult
        {
            Year = m.Get(year),
            Value = m.Get(value),
        });
    }

    private static JsonShape<ObjectiveCommunication> CommunicationShape()
    {
        JsonShape<ObjectiveCommunication> shape = new("objectiveCommunication");
        var to = shape.List("to", JsonCodecs.Reference(UnitId.Kind), x => x.To);
        var on = shape.Required("on", JsonCodecs.Date, x => x.On);
        var means = shape.Optional("means", JsonCodecs.LocalizedText, x => x.Means);
        return shape.Build(m => new ObjectiveCommunication
        {
            To = m.Get(to),
            On = m.Get(on),
            Means = m.Get(means),
        });
    }

    private static JsonShape<ObjectivePlan> PlanShape()
    {
        JsonShape<ObjectivePlan> shape = new("objectivePlan");
        var what = shape.List("what", ActionShape(), x => x.What);
        var resources = shape.Optional("resources", CoreShapes.Resources, x => x.Resources);
        var responsible = shape.Optional("responsible", JsonCodecs.Reference(PersonId.Kind), x => x.Responsible);
        var due = shape.OptionalValue("due", JsonCodecs.Date, x => x.Due);
        var evaluation = shape.Optional("evaluation", EvaluationShape(), x => x.Evaluation);
        return shape.Build(m => new ObjectivePlan
        {
            What = m.Get(what),
            Resources = m.Get(resources),
            Responsible = m.Get(responsible),
            Due = m.Get(due),
            Evaluation = m.Get(evaluation),
        });
    }

    private static JsonShape<PlannedAction> ActionShape()
    {
        JsonShape<PlannedAction> shape = new("plannedAction");
        var text = shape.Required("text", JsonCodecs.LocalizedText, x => x.Text);
        var treatments = shape.List("treatments", JsonCodecs.Reference(TreatmentId.Kind), x => x.Treatments);
        return shape.Build(m => new PlannedAction
        {
            Text = m.Get(text),
            Treatments = m.Get(treatments),
        });
    }

    private static JsonShape<ObjectiveEvaluation> EvaluationShape()
    {
        JsonShape<ObjectiveEvaluation> shape = new("objectiveEvaluation");
        var measures = shape.List("measures", JsonCodecs.Reference(MeasureId.Kind), x => x.Measures);
        var method = shape.Optional("method", JsonCodecs.LocalizedText, x => x.Method);
        var reviewedIn = shape.List("reviewedIn", JsonCodecs.Reference(ManagementReviewId.Kind), x => x.ReviewedIn);
        return shape.Build(m => new ObjectiveEvaluation
        {
            Measures = m.Get(measures),
            Method = m.Get(method),
            ReviewedIn = m.Get(reviewedIn),
        });
    }

    private static JsonShape<ObjectiveResult> ResultShape()
    {
        JsonShape<ObjectiveResult> shape = new("objectiveResult");
        var value = shape.Required("value", JsonCodecs.Number, x => x.Value);
        var achieved = shape.Required("achieved", JsonCodecs.Boolean, x => x.IsAchieved);
        return shape.Build(m => new ObjectiveResult
        {
            Value = m.Get(value),
            IsAchieved = m.Get(achieved),
        });
    }
}
