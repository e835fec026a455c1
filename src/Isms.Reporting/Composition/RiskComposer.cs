using Isms.Core;
using Isms.Reporting.Sources;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Reporting.Views;
using Isms.Risk;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Reporting.Composition;

/// <summary>Heat maps, register and treatment plan.</summary>
internal static class RiskComposer
{
    public static ValueList<HeatMapGroup> HeatMaps(ReportSource source) =>
        RiskDirection.List.Known
            .Where(direction => source.System.Criteria.MatrixFor(direction) is not null && source.Assessment.Risks.Any(risk => risk.Risk.Direction == direction))
            .Select(direction => new HeatMapGroup(
                direction == RiskDirection.Threat ? source.Say("脅威: 対応の前と後", "Threats, before and after treatment") : source.Say("機会: 追求の前と後", "Opportunities, before and after pursuit"),
                [HeatMap(source, direction, RiskStage.Current), HeatMap(source, direction, RiskStage.Residual)]))
            .ToValueList();

    /// <summary>The map of one stage; a matrix must be there.</summary>
    public static HeatMap HeatMap(ReportSource source, RiskDirection direction, RiskStage stage)
    {
        RiskMatrix matrix = source.System.Criteria.MatrixFor(direction)!;
        string stageName = stage == RiskStage.Current ? source.Say("現存リスク", "current") : stage == RiskStage.Residual ? source.Say("残留リスク", "residual") : source.Say("固有リスク", "inherent");
        string directionName = direction == RiskDirection.Threat ? source.Say("脅威", "Threats") : source.Say("機会", "Opportunities");
        return Svg.HeatMaps.HeatMap.Of(matrix, source.Say($"{directionName}({stageName})", $"{directionName}, {stageName}"), source.Language) with
        {
            Risks = source.Assessment.Risks.Where(risk => risk.Risk.Direction == direction)
                .Select(risk => risk.At(stage) is { } rated ? new HeatMapRisk(risk.Risk.Id.Value, rated.Likelihood, rated.Consequence) : new HeatMapRisk(risk.Risk.Id.Value, 0, 0))
                .ToValueList(),
        };
    }

    public static ValueList<RiskRow> Register(ReportSource source) => source.Assessment.Risks.Select(risk => new RiskRow
    {
        Id = risk.Risk.Id.Value,
        IsThreat = risk.Risk.Direction == RiskDirection.Threat,
        Source = source.TextOrNull(risk.Risk.Source),
        Event = source.TextOrNull(risk.Risk.Event),
        Consequence = source.TextOrNull(risk.Risk.Consequence),
        Owner = source.Person(risk.Risk.Owner),
        Inherent = Rating(source, risk, RiskStage.Inherent),
        Current = Rating(source, risk, RiskStage.Current),
        CurrentRatedOn = risk.Current?.RatedOn,
        Residual = Rating(source, risk, RiskStage.Residual),
        Evaluation = risk.Evaluation.Name.In(source.Language),
        EvaluationTone = ToneOf(risk.Evaluation),
        Decision = risk.Decision?.Name.In(source.Language),
        Why = risk.Why.Select(why => why.In(source.Language)).ToValueList(),
    }).ToValueList();

    public static ValueList<TreatmentRow> Treatments(ReportSource source) =>
        source.System.Register.Risks.SelectMany(risk => risk.Treatments.Select(treatment => Treatment(source, risk, treatment))).ToValueList();

    public static ReportTone ToneOf(RiskEvaluation evaluation) =>
        evaluation == RiskEvaluation.Acceptable || evaluation == RiskEvaluation.Pursue ? ReportTone.Good
        : evaluation == RiskEvaluation.Unacceptable ? ReportTone.Bad
        : evaluation == RiskEvaluation.Tolerable || evaluation == RiskEvaluation.NotAssessed ? ReportTone.Caution
        : ReportTone.Neutral;

    private static TreatmentRow Treatment(ReportSource source, IdentifiedRisk risk, RiskTreatment treatment) => new()
    {
        Id = treatment.Id.Value,
        RiskId = risk.Id.Value,
        RiskText = source.TextOrNull(risk.Event),
        Option = treatment.Option.Name.In(source.Language),
        What = treatment.Controls.Select(control => (string?)ControlName(source, control))
            .Append(source.Named(treatment.Supplier))
            .Append(source.TextOrNull(treatment.ActivityStopped))
            .Append(source.TextOrNull(treatment.Rationale))
            .OfType<string>()
            .ToValueList(),
        Owner = source.Person(treatment.Owner),
        Due = treatment.Due,
        Status = treatment.Status.Name.In(source.Language),
        Tone = source.ToneOf(treatment.Status.Value, treatment.Due),
        Approval = treatment.ApprovedBy is null ? null : source.Join([source.Person(treatment.ApprovedBy), ReportSource.Date(treatment.ApprovedOn)]),
    };

    private static string ControlName(ReportSource source, Core.Identifiers.ControlId id) =>
        $"{id} {source.TextOrNull(source.System.Controls.Controls.FirstOrDefault(control => control.Id == id)?.Name)}".TrimEnd();

    public static RatingView? Rating(ReportSource source, RiskAssessment risk, RiskStage stage) =>
        risk.At(stage) is { } rated && source.System.Criteria.MatrixFor(risk.Risk.Direction) is { } matrix
            ? new RatingView(rated.Likelihood, rated.Consequence, rated.Score, rated.Level.Name.In(source.Language), HeatMapLevel.ColorOf(rated.Level, matrix))
            : null;
}
