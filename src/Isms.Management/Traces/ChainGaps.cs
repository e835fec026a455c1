using Isms.Audit.Findings;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;

namespace Isms.Management.Traces;

/// <summary>Where the chain breaks off, node by node.</summary>
internal sealed class ChainGaps(Chain chain, MeasurementCalendar calendar)
{
    public ValueList<TraceGap> Of(int node)
    {
        ChainNode at = chain.Nodes[node];
        return at.Stage.Value switch
        {
            "requirement" when !chain.IsAnswered(node) => One(at, TraceGapKind.RequirementNotAnswered),
            "objective" when !LeadsTo(node, TraceStage.Risk) => One(at, TraceGapKind.ObjectiveWithoutRisk),
            "risk" when at.Value is IdentifiedRisk risk && risk.Direction == RiskDirection.Threat && !IsControlled(node) => One(at, TraceGapKind.RiskWithoutControl),
            "control" when !LeadsTo(node, TraceStage.Measure) => One(at, TraceGapKind.ControlWithoutMeasure),
            "measure" when at.Value is EffectivenessMeasure measure => Readings(at, measure),
            "finding" when at.Value is AuditFinding finding && (finding.Grade == FindingGrade.Major || finding.Grade == FindingGrade.Minor) && !LeadsTo(node, TraceStage.Nonconformity) =>
                One(at, TraceGapKind.FindingWithoutNonconformity),
            "nonconformity" when !LeadsTo(node, TraceStage.CorrectiveAction) => One(at, TraceGapKind.NonconformityWithoutAction),
            "correctiveAction" when !LeadsTo(node, TraceStage.ManagementReview) => One(at, TraceGapKind.ActionNotReviewed),
            "managementReview" when !LeadsTo(node, TraceStage.ReviewOutput) => One(at, TraceGapKind.ReviewWithoutOutput),
            _ => [],
        };
    }

    private static ValueList<TraceGap> One(ChainNode node, TraceGapKind kind) => [new TraceGap(node.Element.Id, node.Stage, kind, kind.Name)];

    private bool LeadsTo(int node, TraceStage stage) => chain.Steps.HasTarget(node, target => chain.Nodes[target].Stage == stage);

    private bool IsControlled(int risk) =>
        LeadsTo(risk, TraceStage.Control)
        || chain.Steps.HasTarget(risk, target => chain.Nodes[target].Stage == TraceStage.Treatment && LeadsTo(target, TraceStage.Control));

    private ValueList<TraceGap> Readings(ChainNode node, EffectivenessMeasure measure)
    {
        ValueList<ReadingStanding> missing = MeasureStatus.Of(measure, calendar).Missing;
        if (missing.Count == 0)
        {
            return [];
        }

        string periods = string.Join(", ", missing.Select(standing => IsoDate.Format(standing.Start) + "/" + IsoDate.Format(standing.End)));
        LocalizedText name = TraceGapKind.ReadingMissing.Name;
        return [new TraceGap(node.Element.Id, node.Stage, TraceGapKind.ReadingMissing, LocalizedText.Create($"{name.Japanese}: {periods}", $"{name.English}: {periods}"))];
    }
}
