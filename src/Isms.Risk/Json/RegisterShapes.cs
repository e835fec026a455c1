using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Shapes;
using Isms.Core.Organizations;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Risk.Json;

/// <summary>The shapes of the risk register in a document: risks with their ratings and treatments, detailed analyses, approvals of risk owners.</summary>
public static class RegisterShapes
{
    /// <summary>A risk with its ratings and treatments.</summary>
    public static JsonShape<IdentifiedRisk> Risk { get; } = RiskShape();

    /// <summary>A detailed analysis.</summary>
    public static JsonShape<DetailedAnalysis> DetailedAnalysis { get; } = DetailedAnalysisShape();

    /// <summary>The approval of a risk owner.</summary>
    public static JsonShape<OwnerApproval> OwnerApproval { get; } = OwnerApprovalShape();

    private static JsonShape<IdentifiedRisk> RiskShape()
    {
        JsonShape<IdentifiedRisk> shape = new("risk");
        var id = shape.Identity(RiskId.Kind, x => x.Id);
        var direction = shape.Required("direction", JsonCodecs.Code(RiskDirection.List), x => x.Direction);
        var objective = shape.Optional("objective", JsonCodecs.Reference(ObjectiveId.Kind), x => x.Objective);
        var source = shape.Optional("source", JsonCodecs.LocalizedText, x => x.Source);
        var happening = shape.Optional("event", JsonCodecs.LocalizedText, x => x.Event);
        var consequence = shape.Optional("consequence", JsonCodecs.LocalizedText, x => x.Consequence);
        var assets = shape.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var steps = shape.List("steps", JsonCodecs.Reference(FlowStepId.Kind), x => x.Steps);
        var properties = shape.List("properties", JsonCodecs.Code(SecurityProperty.List), x => x.Properties);
        var threat = shape.Optional("informationSecurityThreat", JsonCodecs.LocalizedText, x => x.InformationSecurityThreat);
        var vulnerability = shape.Optional("vulnerability", JsonCodecs.LocalizedText, x => x.Vulnerability);
        var inherent = shape.Optional("inherent", RatingShape.Instance, x => x.Inherent);
        var current = shape.Optional("current", RatingShape.Instance, x => x.Current);
        var residual = shape.Optional("residual", RatingShape.Instance, x => x.Residual);
        var existingControls = shape.List("existingControls", JsonCodecs.Reference(ControlId.Kind), x => x.ExistingControls);
        var minimum = shape.Optional("minimum", MinimumShape(), x => x.Minimum);
        var maturity = shape.OptionalValue("maturity", JsonCodecs.AnyInteger, x => x.Maturity);
        var detailedAnalysis = shape.Optional("detailedAnalysis", JsonCodecs.Reference(DetailedAnalysisId.Kind), x => x.DetailedAnalysis);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var crossBorder = shape.Flag("crossBorder", x => x.IsCrossBorder);
        var treatments = shape.List("treatments", TreatmentShape(), x => x.Treatments);
        var decision = shape.Optional("decision", JsonCodecs.Code(TreatmentDecision.List), x => x.Decision);
        var basis = shape.List("basis", JsonCodecs.Code(AssessmentBasis.List), x => x.Basis);
        var acceptance = shape.Optional("acceptance", PlanShapes.Acceptance, x => x.Acceptance);
        var history = shape.List("history", EventShapes.Entry, x => x.History);
        var reviewOn = shape.OptionalValue("reviewOn", JsonCodecs.Date, x => x.ReviewOn);
        return shape.Build(m => new IdentifiedRisk
        {
            Id = m.Get(id),
            Direction = m.Get(direction),
            Objective = m.Get(objective),
            Source = m.Get(source),
            Event = m.Get(happening),
            Consequence = m.Get(consequence),
            Assets = m.Get(assets),
            Steps = m.Get(steps),
            Properties = m.Get(properties),
            InformationSecurityThreat = m.Get(threat),
            Vulnerability = m.Get(vulnerability),
            Inherent = m.Get(inherent),
            Current = m.Get(current),
            Residual = m.Get(residual),
            ExistingControls = m.Get(existingControls),
            Minimum = m.Get(minimum),
            Maturity = m.Get(maturity),
            DetailedAnalysis = m.Get(detailedAnalysis),
            Owner = m.Get(owner),
            IsCrossBorder = m.Get(crossBorder),
            Treatments = m.Get(treatments),
            Decision = m.Get(decision),
            Basis = m.Get(basis),
            Acceptance = m.Get(acceptance),
            History = m.Get(history),
            ReviewOn = m.Get(reviewOn),
        });
    }

    private static JsonShape<MinimumGuidelineAssessment> MinimumShape()
    {
        JsonShape<MinimumGuidelineAssessment> shape = new("minimumGuidelineAssessment");
        var items = shape.List("items", JsonCodecs.StandardReference, x => x.Items);
        var met = shape.OptionalValue("met", JsonCodecs.Boolean, x => x.Met);
        var metAfter = shape.OptionalValue("metAfter", JsonCodecs.Boolean, x => x.MetAfter);
        return shape.Build(m => new MinimumGuidelineAssessment { Items = m.Get(items), Met = m.Get(met), MetAfter = m.Get(metAfter) });
    }

    private static JsonShape<RiskTreatment> TreatmentShape()
    {
        JsonShape<RiskTreatment> shape = new("treatment");
        var id = shape.Identity(TreatmentId.Kind, x => x.Id);
        var option = shape.Required("option", JsonCodecs.Code(TreatmentOption.List, isClosed: false), x => x.Option);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var supplier = shape.Optional("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var activityStopped = shape.Optional("activityStopped", JsonCodecs.LocalizedText, x => x.ActivityStopped);
        var rule = shape.Optional("rule", JsonCodecs.Code(RetentionRule.List), x => x.Rule);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var rationale = shape.Optional("rationale", JsonCodecs.LocalizedText, x => x.Rationale);
        var owner = shape.Optional("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var due = shape.OptionalValue("due", JsonCodecs.Date, x => x.Due);
        var status = shape.Required("status", JsonCodecs.Code(TreatmentStatus.List), x => x.Status);
        var action = shape.Optional("action", JsonCodecs.LocalizedText, x => x.Action);
        var resources = shape.Optional("resources", CoreShapes.Resources, x => x.Resources);
        var plannedEffect = shape.Optional("plannedEffect", PlanShapes.Effect, x => x.PlannedEffect);
        var doneOn = shape.OptionalValue("doneOn", JsonCodecs.Date, x => x.DoneOn);
        var evaluation = shape.Optional("evaluation", JsonCodecs.LocalizedText, x => x.Evaluation);
        return shape.Build(m => new RiskTreatment
        {
            Id = m.Get(id),
            Option = m.Get(option),
            Controls = m.Get(controls),
            Supplier = m.Get(supplier),
            ActivityStopped = m.Get(activityStopped),
            Rule = m.Get(rule),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
            Rationale = m.Get(rationale),
            Owner = m.Get(owner),
            Due = m.Get(due),
            Status = m.Get(status),
            Action = m.Get(action),
            Resources = m.Get(resources),
            PlannedEffect = m.Get(plannedEffect),
            DoneOn = m.Get(doneOn),
            Evaluation = m.Get(evaluation),
        });
    }

    private static JsonShape<DetailedAnalysis> DetailedAnalysisShape()
    {
        JsonShape<DetailedAnalysis> shape = new("detailedAnalysis");
        var id = shape.Identity(DetailedAnalysisId.Kind, x => x.Id);
        var risk = shape.Required("risk", JsonCodecs.Reference(RiskId.Kind), x => x.Risk);
        var date = shape.OptionalValue("date", JsonCodecs.Date, x => x.Date);
        var method = shape.Optional("method", JsonCodecs.Text, x => x.Method);
        var analyst = shape.Optional("analyst", JsonCodecs.Reference(PersonId.Kind), x => x.Analyst);
        var threats = shape.List("threats", JsonCodecs.LocalizedText, x => x.Threats);
        var conclusion = shape.Optional("conclusion", JsonCodecs.LocalizedText, x => x.Conclusion);
        return shape.Build(m => new DetailedAnalysis
        {
            Id = m.Get(id),
            Risk = m.Get(risk),
            Date = m.Get(date),
            Method = m.Get(method),
            Analyst = m.Get(analyst),
            Threats = m.Get(threats),
            Conclusion = m.Get(conclusion),
        });
    }

    private static JsonShape<OwnerApproval> OwnerApprovalShape()
    {
        JsonShape<OwnerApproval> shape = new("ownerApproval");
        var owner = shape.Required("owner", JsonCodecs.Reference(PersonId.Kind), x => x.Owner);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var residualAccepted = shape.Flag("residualAccepted", x => x.IsResidualAccepted);
        return shape.Build(m => new OwnerApproval
        {
            Owner = m.Get(owner),
            Document = m.Get(document),
            ApprovedOn = m.Get(approvedOn),
            IsResidualAccepted = m.Get(residualAccepted),
        });
    }
}
