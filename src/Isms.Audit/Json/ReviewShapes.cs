using Isms.Audit.Review;
using Isms.Controls;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;

namespace Isms.Audit.Json;

/// <summary>The shapes of a management review.</summary>
internal static class ReviewShapes
{
    private static readonly JsonCodec<ElementId> Anything = JsonCodecs.Reference(ElementId.Kind, []);

    public static JsonShape<ManagementReview> ManagementReview()
    {
        JsonShape<ManagementReview> shape = new("managementReview");
        var id = shape.Identity(ManagementReviewId.Kind, x => x.Id);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var chair = shape.Optional("chair", JsonCodecs.Reference(PersonId.Kind), x => x.Chair);
        var attendees = shape.List("attendees", JsonCodecs.Reference(PersonId.Kind), x => x.Attendees);
        var periods = shape.List("periods", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Periods);
        var inputs = shape.Optional("inputs", Inputs(), x => x.Inputs);
        var outputs = shape.List("outputs", Output(), x => x.Outputs);
        var conclusion = shape.Optional("conclusion", Conclusion(), x => x.Conclusion);
        return shape.Build(m => new ManagementReview
        {
            Id = m.Get(id),
            Date = m.Get(date),
            Chair = m.Get(chair),
            Attendees = m.Get(attendees),
            Periods = m.Get(periods),
            Inputs = m.Get(inputs),
            Outputs = m.Get(outputs),
            Conclusion = m.Get(conclusion),
        });
    }

    private static JsonShape<ReviewInputs> Inputs()
    {
        JsonShape<ReviewTopic> topic = new("reviewTopic");
        var text = topic.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        var refs = topic.List("refs", Anything, x => x.Refs);
        topic.Build(m => new ReviewTopic { Text = m.Get(text), Refs = m.Get(refs) });

        JsonShape<ReviewInputs> shape = new("reviewInputs");
        var previousActions = shape.Optional("previousActions", topic, x => x.PreviousActions);
        var changesInIssues = shape.Optional("changesInIssues", topic, x => x.ChangesInIssues);
        var feedback = shape.Optional("feedback", topic, x => x.Feedback);
        var improvement = shape.Optional("improvement", topic, x => x.Improvement);
        var performance = shape.Optional("performance", Performance(), x => x.Performance);
        var riskResults = shape.Optional("riskResults", RiskResults(), x => x.RiskResults);
        return shape.Build(m => new ReviewInputs
        {
            PreviousActions = m.Get(previousActions),
            ChangesInIssues = m.Get(changesInIssues),
            Feedback = m.Get(feedback),
            Improvement = m.Get(improvement),
            Performance = m.Get(performance),
            RiskResults = m.Get(riskResults),
        });
    }

    private static JsonShape<ReviewPerformance> Performance()
    {
        JsonShape<ReviewPerformance> shape = new("reviewPerformance");
        var nonconformities = shape.List(
            "nonconformitiesAndCorrectiveActions",
            JsonCodecs.Reference(ElementId.Kind, [NonconformityId.Kind.Name, CorrectiveActionId.Kind.Name]),
            x => x.NonconformitiesAndCorrectiveActions);
        var monitoring = shape.List("monitoringAndMeasurement", JsonCodecs.Reference(MeasureId.Kind), x => x.MonitoringAndMeasurement);
        var audits = shape.List("auditResults", JsonCodecs.Reference(AuditId.Kind), x => x.AuditResults);
        var objectives = shape.List("objectives", JsonCodecs.Reference(ObjectiveId.Kind), x => x.Objectives);
        return shape.Build(m => new ReviewPerformance
        {
            NonconformitiesAndCorrectiveActions = m.Get(nonconformities),
            MonitoringAndMeasurement = m.Get(monitoring),
            AuditResults = m.Get(audits),
            Objectives = m.Get(objectives),
        });
    }

    private static JsonShape<ReviewRiskResults> RiskResults()
    {
        JsonShape<ReviewRiskResults> shape = new("reviewRiskResults");
        var assessment = shape.Optional("assessment", JsonCodecs.Reference(AssessmentCycleId.Kind), x => x.Assessment);
        var refs = shape.List("refs", Anything, x => x.Refs);
        var highThreats = shape.OptionalValue("highThreats", JsonCodecs.Integer(0, int.MaxValue), x => x.HighThreats);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        return shape.Build(m => new ReviewRiskResults { Assessment = m.Get(assessment), Refs = m.Get(refs), HighThreats = m.Get(highThreats), Text = m.Get(text) });
    }

    private static JsonShape<ReviewOutput> Output()
    {
        JsonShape<ReviewOutput> shape = new("reviewOutput");
        var id = shape.Identity(ReviewOutputId.Kind, x => x.Id);
        var kind = shape.Optional("kind", JsonCodecs.Code(ReviewOutputKind.List), x => x.Kind);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var due = shape.OptionalValue("due", JsonCodecs.Date, x => x.Due);
        var status = shape.Required("status", JsonCodecs.Code(ActionStatus.List), x => x.Status);
        var refs = shape.List("refs", Anything, x => x.Refs);
        var completedOn = shape.OptionalValue("completedOn", JsonCodecs.Date, x => x.CompletedOn);
        return shape.Build(m => new ReviewOutput
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Text = m.Get(text),
            Owner = m.Get(owner),
            Due = m.Get(due),
            Status = m.Get(status),
            Refs = m.Get(refs),
            CompletedOn = m.Get(completedOn),
        });
    }

    private static JsonShape<ReviewConclusion> Conclusion()
    {
        JsonShape<ReviewConclusion> shape = new("reviewConclusion");
        var suitability = shape.Required("suitability", JsonCodecs.Boolean, x => x.Suitability);
        var adequacy = shape.Required("adequacy", JsonCodecs.Boolean, x => x.Adequacy);
        var effectiveness = shape.Required("effectiveness", JsonCodecs.Boolean, x => x.Effectiveness);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        return shape.Build(m => new ReviewConclusion
        {
            Suitability = m.Get(suitability),
            Adequacy = m.Get(adequacy),
            Effectiveness = m.Get(effectiveness),
            Text = m.Get(text),
        });
    }
}
