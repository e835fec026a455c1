using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>
/// What the matrix and the criteria make of one risk, and why: the ratings at their stages, the evaluation with the rule that decided it, the decision.
/// Immutable, with value equality.
/// </summary>
public sealed record RiskAssessment
{
    /// <summary>The risk.</summary>
    public required IdentifiedRisk Risk { get; init; }

    /// <summary>The matrix that classified it; null where the criteria have none for its direction.</summary>
    public required MatrixId? MatrixId { get; init; }

    /// <summary>The version of that matrix; null where there is none.</summary>
    public required int? MatrixVersion { get; init; }

    /// <summary>The rating without controls; null where it was not assessed or is off the scale.</summary>
    public required RatedStage? Inherent { get; init; }

    /// <summary>The rating with the existing controls; null where it was not assessed or is off the scale.</summary>
    public required RatedStage? Current { get; init; }

    /// <summary>The rating after all treatments; null where it was not assessed or is off the scale.</summary>
    public required RatedStage? Residual { get; init; }

    /// <summary>
    /// The evaluation: of a threat by its residual rating where there is one, else the current, else the inherent; of an opportunity by its current rating.
    /// Where categories are rated apart each is judged by the narrowest appetite for it, and the highest evaluation counts.
    /// </summary>
    public required RiskEvaluation Evaluation { get; init; }

    /// <summary>The stage whose rating was evaluated; null where none was.</summary>
    public required RiskStage? Stage { get; init; }

    /// <summary>The rule of the criteria that decided.</summary>
    public required EvaluationRule Rule { get; init; }

    /// <summary>The explanation, sentence by sentence: matrix, basis of identification where it is said, ratings with their categories, threshold, approval, minimum guideline, treatments, decision.</summary>
    public required ValueList<LocalizedText> Why { get; init; }

    /// <summary>The category of consequence that decided the evaluation; null where the rating was judged as a whole.</summary>
    public ConsequenceCategory? DecidingCategory { get; init; }

    /// <summary>The appetite that decided; null where the acceptance of the criteria did.</summary>
    public RiskAppetite? Appetite { get; init; }

    /// <summary>What was decided; null while nothing is.</summary>
    public TreatmentDecision? Decision => Risk.Decision;

    /// <summary>The rating that was evaluated; null where none was.</summary>
    public RatedStage? Evaluated => Stage is null ? null : At(Stage);

    /// <summary>Assesses one risk.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="organization">The organisation, whose top management approves.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RiskAssessment Of(IdentifiedRisk risk, RiskCriteria criteria, Organization organization, LocalDate asOf) =>
        RiskAssessor.Assess(Guard.NotNull(risk), Guard.NotNull(criteria), Guard.NotNull(organization), asOf);

    /// <summary>The rating at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The rating; null where it was not assessed or is off the scale.</returns>
    public RatedStage? At(RiskStage stage) =>
        stage == RiskStage.Inherent ? Inherent : stage == RiskStage.Current ? Current : stage == RiskStage.Residual ? Residual : null;
}
