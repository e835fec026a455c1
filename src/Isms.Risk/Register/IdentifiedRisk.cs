using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Events;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Register;

/// <summary>
/// A risk of the register: source, event and consequence, its ratings at three stages, its treatments and the decision (ISO 31000:2009 5.4 and 5.5,
/// ISO/IEC 27001:2013 6.1.2 and 6.1.3). A rating that is absent was not assessed. Immutable.
/// </summary>
public sealed record IdentifiedRisk : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required RiskId Id { get; init; }

    /// <summary>Whether its effect is unwelcome (a threat) or welcome (an opportunity).</summary>
    public required RiskDirection Direction { get; init; }

    /// <summary>The objective it affects, or null.</summary>
    public ObjectiveId? Objective { get; init; }

    /// <summary>The risk source (ISO Guide 73 3.5.1.2), or null.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The event (3.5.1.3), or null.</summary>
    public LocalizedText? Event { get; init; }

    /// <summary>The consequence (3.6.1.3), or null.</summary>
    public LocalizedText? Consequence { get; init; }

    /// <summary>The assets it is about.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>The flow steps where it arises.</summary>
    public ValueList<FlowStepId> Steps { get; init; } = [];

    /// <summary>What would be lost: confidentiality, integrity, availability (6.1.2 c 1).</summary>
    public ValueList<SecurityProperty> Properties { get; init; } = [];

    /// <summary>The threat in the sense of ISO/IEC 27005 (as against the direction of the risk), or null.</summary>
    public LocalizedText? InformationSecurityThreat { get; init; }

    /// <summary>The vulnerability, or null.</summary>
    public LocalizedText? Vulnerability { get; init; }

    /// <summary>The rating without controls; null where it was not assessed.</summary>
    public Rating? Inherent { get; init; }

    /// <summary>The rating with the existing controls, as last assessed; null where it was not assessed.</summary>
    public Rating? Current { get; init; }

    /// <summary>The rating after all treatments; null where it was not assessed.</summary>
    public Rating? Residual { get; init; }

    /// <summary>The controls in place when the current rating was given.</summary>
    public ValueList<ControlId> ExistingControls { get; init; } = [];

    /// <summary>The minimum items of the guideline that bear on it, or null.</summary>
    public MinimumGuidelineAssessment? Minimum { get; init; }

    /// <summary>The maturity of the controls on the scale of the criteria; null where it was not assessed.</summary>
    public int? Maturity { get; init; }

    /// <summary>Its detailed analysis, or null.</summary>
    public DetailedAnalysisId? DetailedAnalysis { get; init; }

    /// <summary>The risk owner (6.1.2 c 2), or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>Whether data cross a border.</summary>
    public bool IsCrossBorder { get; init; }

    /// <summary>Its treatments.</summary>
    public ValueList<RiskTreatment> Treatments { get; init; } = [];

    /// <summary>What was decided, or null while nothing is.</summary>
    public TreatmentDecision? Decision { get; init; }

    /// <summary>The record of its acceptance, or null.</summary>
    public AcceptanceRecord? Acceptance { get; init; }

    /// <summary>What happened to it, oldest first.</summary>
    public ValueList<RiskEventEntry> History { get; init; } = [];

    /// <summary>When it is to be reviewed next, or null where no day is set.</summary>
    public LocalDate? ReviewOn { get; init; }

    /// <summary>Whether it is no risk any more: of the entries that close or reopen it the last one closes it.</summary>
    public bool IsClosed => History.LastOrDefault(EndsOrBegins)?.Kind == RiskEventKind.Closed;

    /// <summary>The rating it is judged by: of a threat the residual one, else the current, else the inherent; of an opportunity the current. Null where there is none.</summary>
    public Rating? JudgedRating => Direction == RiskDirection.Threat ? Residual ?? Current ?? Inherent : Current;

    /// <summary>Whether it was closed on a day.</summary>
    /// <param name="date">The day, included.</param>
    /// <returns>True when of the entries up to that day that close or reopen it the last one closes it.</returns>
    public bool IsClosedOn(LocalDate date) => History.LastOrDefault(entry => entry.On <= date && EndsOrBegins(entry))?.Kind == RiskEventKind.Closed;

    /// <summary>The rating at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The rating; null where it was not assessed.</returns>
    public Rating? RatingAt(RiskStage stage) =>
        stage == RiskStage.Inherent ? Inherent : stage == RiskStage.Current ? Current : stage == RiskStage.Residual ? Residual : null;

    /// <summary>What it was identified from (ISO Guide 73 3.5.1 note 2); empty where that is not said.</summary>
    public ValueList<AssessmentBasis> Basis { get; init; } = [];

    /// <summary>The treatments that take one of the seven options.</summary>
    /// <param name="option">The option.</param>
    /// <returns>None, one or several treatments, in their order.</returns>
    public IEnumerable<RiskTreatment> TreatmentsBy(TreatmentOption option) => Treatments.Where(treatment => treatment.Option == option);

    private static bool EndsOrBegins(RiskEventEntry entry) => entry.Kind == RiskEventKind.Closed || entry.Kind == RiskEventKind.Reopened;
}
