using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
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
    private readonly RiskMatrix? matrix;
    private readonly JudgementContext context;
    private ValueList<LocalizedText>? why;

    internal RiskAssessment(IdentifiedRisk risk, Judgement judgement, RiskMatrix? matrix, JudgementContext context)
    {
        Risk = risk;
        Evaluation = judgement.Evaluation;
        Rule = judgement.Rule;
        DecidingCategory = judgement.Category;
        Appetite = judgement.Appetite;
        this.matrix = matrix;
        this.context = context;
    }

    /// <summary>The risk.</summary>
    public IdentifiedRisk Risk { get; }

    /// <summary>The matrix that classified it; null where the criteria have none for its direction.</summary>
    public MatrixId? MatrixId => matrix?.Id;

    /// <summary>The version of that matrix; null where there is none.</summary>
    public int? MatrixVersion => matrix?.Version;

    /// <summary>The rating without controls; null where it was not assessed or is off the scale.</summary>
    public RatedStage? Inherent { get; internal init; }

    /// <summary>The rating with the existing controls; null where it was not assessed or is off the scale.</summary>
    public RatedStage? Current { get; internal init; }

    /// <summary>The rating after all treatments; null where it was not assessed or is off the scale.</summary>
    public RatedStage? Residual { get; internal init; }

    /// <summary>
    /// The evaluation: of a threat by its residual rating where there is one, else the current, else the inherent; of an opportunity by its current rating.
    /// Where categories are rated apart each is judged by the narrowest appetite for it, and the highest evaluation counts.
    /// </summary>
    public RiskEvaluation Evaluation { get; }

    /// <summary>The stage whose rating was evaluated; null where none was.</summary>
    public RiskStage? Stage { get; internal init; }

    /// <summary>The rule of the criteria that decided.</summary>
    public EvaluationRule Rule { get; }

    /// <summary>
    /// The explanation, sentence by sentence: matrix, basis of identification where it is said, ratings with their categories, threshold, approval, minimum guideline, treatments, decision. Made when it is first asked for;
    /// of a large register most are not.
    /// </summary>
    public ValueList<LocalizedText> Why => why ??= Explanation.Of(this, matrix, context);

    /// <summary>The category of consequence that decided the evaluation; null where the rating was judged as a whole.</summary>
    public ConsequenceCategory? DecidingCategory { get; }

    /// <summary>The appetite that decided; null where the acceptance of the criteria did.</summary>
    public RiskAppetite? Appetite { get; }

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
        new RiskAssessor(Guard.NotNull(criteria), Guard.NotNull(organization), asOf).Assess(Guard.NotNull(risk));

    /// <summary>The rating at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The rating; null where it was not assessed or is off the scale.</returns>
    public RatedStage? At(RiskStage stage) =>
        stage == RiskStage.Inherent ? Inherent : stage == RiskStage.Current ? Current : stage == RiskStage.Residual ? Residual : null;

    /// <summary>Whether two assessments say the same of the same risk, the explanation included.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when all members are equal.</returns>
    public bool Equals(RiskAssessment? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Evaluation == other.Evaluation
            && Stage == other.Stage
            && MatrixVersion == other.MatrixVersion
            && MatrixId == other.MatrixId
            && Equals(Inherent, other.Inherent)
            && Equals(Current, other.Current)
            && Equals(Residual, other.Residual)
            && Rule == other.Rule
            && DecidingCategory == other.DecidingCategory
            && Equals(Appetite, other.Appetite)
            && Risk == other.Risk
            && Why.Equals(other.Why));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Risk.Id.GetHashCode() * 31) + Evaluation.GetHashCode()) * 31) + Rule.GetHashCode());
}
