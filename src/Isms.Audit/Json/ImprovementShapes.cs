using Isms.Audit.Improvement;
using Isms.Controls;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Audit.Json;

/// <summary>The shapes of nonconformities, corrective actions and improvements.</summary>
internal static class ImprovementShapes
{
    public static JsonShape<Nonconformity> Nonconformity()
    {
        JsonShape<Nonconformity> shape = new("nonconformity");
        var id = shape.Identity(NonconformityId.Kind, x => x.Id);
        var source = shape.Required("source", Source(), x => x.Source);
        var detectedOn = shape.Required("detectedOn", JsonCodecs.Date, x => x.DetectedOn);
        var grade = shape.Required("grade", JsonCodecs.Code(NonconformityGrade.List), x => x.Grade);
        var clause = shape.Optional("clause", JsonCodecs.Name, x => x.Clause);
        var unit = shape.Optional("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var risk = shape.Optional("risk", JsonCodecs.Reference(RiskId.Kind), x => x.Risk);
        var consequence = shape.Optional("consequence", JsonCodecs.LocalizedText, x => x.Consequence);
        var correctiveAction = shape.Optional("correctiveAction", JsonCodecs.Reference(CorrectiveActionId.Kind), x => x.CorrectiveAction);
        var status = shape.Required("status", JsonCodecs.Code(NonconformityStatus.List), x => x.Status);
        var closedOn = shape.OptionalValue("closedOn", JsonCodecs.Date, x => x.ClosedOn);
        var reopenings = shape.List("reopenings", Reopening(), x => x.Reopenings);
        return shape.Build(m => new Nonconformity
        {
            Id = m.Get(id),
            Source = m.Get(source),
            DetectedOn = m.Get(detectedOn),
            Grade = m.Get(grade),
            Clause = m.Get(clause),
            Unit = m.Get(unit),
            Owner = m.Get(owner),
            Risk = m.Get(risk),
            Consequence = m.Get(consequence),
            CorrectiveAction = m.Get(correctiveAction),
            Status = m.Get(status),
            ClosedOn = m.Get(closedOn),
            Reopenings = m.Get(reopenings),
        });
    }

    public static JsonShape<CorrectiveAction> CorrectiveAction()
    {
        JsonShape<CorrectiveAction> shape = new("correctiveAction");
        var id = shape.Identity(CorrectiveActionId.Kind, x => x.Id);
        var nonconformity = shape.Required("nonconformity", JsonCodecs.Reference(NonconformityId.Kind), x => x.Nonconformity);
        var correction = shape.Optional("correction", JsonCodecs.LocalizedText, x => x.Correction);
        var rootCause = shape.Optional("rootCause", JsonCodecs.LocalizedText, x => x.RootCause);
        var similarChecked = shape.OptionalValue("similarChecked", JsonCodecs.Boolean, x => x.SimilarChecked);
        var action = shape.Optional("action", JsonCodecs.LocalizedText, x => x.Action);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var due = shape.OptionalValue("due", JsonCodecs.Date, x => x.Due);
        var completed = shape.OptionalValue("completed", JsonCodecs.Date, x => x.Completed);
        var quarterDue = shape.Optional("quarterDue", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.QuarterDue);
        var onTime = shape.OptionalValue("onTime", JsonCodecs.Boolean, x => x.OnTime);
        var delayReason = shape.Optional("delayReason", JsonCodecs.LocalizedText, x => x.DelayReason);
        var effectiveness = shape.Optional("effectiveness", Effectiveness(), x => x.Effectiveness);
        return shape.Build(m => new CorrectiveAction
        {
            Id = m.Get(id),
            Nonconformity = m.Get(nonconformity),
            Correction = m.Get(correction),
            RootCause = m.Get(rootCause),
            SimilarChecked = m.Get(similarChecked),
            Action = m.Get(action),
            Controls = m.Get(controls),
            Owner = m.Get(owner),
            Due = m.Get(due),
            Completed = m.Get(completed),
            QuarterDue = m.Get(quarterDue),
            OnTime = m.Get(onTime),
            DelayReason = m.Get(delayReason),
            Effectiveness = m.Get(effectiveness),
        });
    }

    public static JsonShape<ImprovementAction> Improvement()
    {
        JsonShape<ImprovementAction> shape = new("improvement");
        var id = shape.Identity(ImprovementId.Kind, x => x.Id);
        var from = shape.Optional("from", JsonCodecs.Reference(FindingId.Kind), x => x.From);
        var action = shape.Optional("action", JsonCodecs.LocalizedText, x => x.Action);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var due = shape.OptionalValue("due", JsonCodecs.Date, x => x.Due);
        var status = shape.Required("status", JsonCodecs.Code(ActionStatus.List), x => x.Status);
        return shape.Build(m => new ImprovementAction
        {
            Id = m.Get(id),
            From = m.Get(from),
            Action = m.Get(action),
            Owner = m.Get(owner),
            Due = m.Get(due),
            Status = m.Get(status),
        });
    }

    private static JsonShape<NonconformitySource> Source()
    {
        JsonShape<NonconformitySource> shape = new("nonconformitySource");
        var kind = shape.Required("kind", JsonCodecs.Code(NonconformitySourceKind.List), x => x.Kind);
        var finding = shape.Optional("finding", JsonCodecs.Reference(FindingId.Kind), x => x.Finding);
        var incident = shape.Optional("incident", JsonCodecs.Reference(IncidentId.Kind), x => x.Incident);
        var measure = shape.Optional("measure", JsonCodecs.Reference(MeasureId.Kind), x => x.Measure);
        var objective = shape.Optional("objective", JsonCodecs.Reference(ObjectiveId.Kind), x => x.Objective);
        return shape.Build(m => new NonconformitySource
        {
            Kind = m.Get(kind),
            Finding = m.Get(finding),
            Incident = m.Get(incident),
            Measure = m.Get(measure),
            Objective = m.Get(objective),
        });
    }

    private static JsonShape<NonconformityReopening> Reopening()
    {
        JsonShape<NonconformityReopening> shape = new("nonconformityReopening");
        var closedOn = shape.Required("closedOn", JsonCodecs.Date, x => x.ClosedOn);
        var on = shape.Required("on", JsonCodecs.Date, x => x.On);
        var why = shape.Optional("why", JsonCodecs.LocalizedText, x => x.Why);
        return shape.Build(
            m => new NonconformityReopening { ClosedOn = m.Get(closedOn), On = m.Get(on), Why = m.Get(why) },
            also: (value, context) =>
            {
                if (value.On < value.ClosedOn)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(value.ClosedOn), IsoDate.Format(value.On));
                }
            });
    }

    private static JsonShape<EffectivenessCheck> Effectiveness()
    {
        JsonShape<EffectivenessCheck> shape = new("effectivenessCheck");
        var checkedOn = shape.OptionalValue("checkedOn", JsonCodecs.Date, x => x.CheckedOn);
        var by = shape.Optional("by", JsonCodecs.Reference(PersonId.Kind), x => x.By);
        var effective = shape.OptionalValue("effective", JsonCodecs.Boolean, x => x.Effective);
        var plannedOn = shape.OptionalValue("plannedOn", JsonCodecs.Date, x => x.PlannedOn);
        var evidence = shape.Optional("evidence", JsonCodecs.LocalizedText, x => x.Evidence);
        return shape.Build(m => new EffectivenessCheck
        {
            CheckedOn = m.Get(checkedOn),
            By = m.Get(by),
            Effective = m.Get(effective),
            PlannedOn = m.Get(plannedOn),
            Evidence = m.Get(evidence),
        });
    }
}
