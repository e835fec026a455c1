using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>The risk assessment of a whole register (ISO/IEC 27001:2013 6.1.2 and 8.2), with its counts. Immutable.</summary>
public sealed class RegisterAssessment
{
    private static readonly RiskStage[] Stages = [RiskStage.Inherent, RiskStage.Current, RiskStage.Residual];
    private Dictionary<RiskId, RiskAssessment>? byId;

    private RegisterAssessment(LocalDate asOf, ValueList<RiskAssessment> risks, ValueList<StageCounts> counts)
    {
        AsOf = asOf;
        Risks = risks;
        Counts = counts;
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The assessment of each risk that is not closed on the day, in the order of the register.</summary>
    public ValueList<RiskAssessment> Risks { get; }

    /// <summary>The counts: threats, then opportunities; of each the inherent, current and residual stage.</summary>
    public ValueList<StageCounts> Counts { get; }

    /// <summary>Assesses a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="organization">The organisation, whose top management approves.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RegisterAssessment Of(RiskRegister register, RiskCriteria criteria, Organization organization, LocalDate asOf)
    {
        Guard.NotNull(register);
        Guard.NotNull(criteria);
        Guard.NotNull(organization);
        RiskAssessor assessor = new(criteria, organization, asOf);
        List<RiskAssessment> assessments = new(register.Risks.Count);
        foreach (IdentifiedRisk risk in register.Risks.AsSpan())
        {
            if (!risk.IsClosedOn(asOf))
            {
                assessments.Add(assessor.Assess(risk));
            }
        }

        ValueList<RiskAssessment> risks = assessments.ToValueList();
        ValueList<StageCounts> counts = RiskDirection.List.Known
            .SelectMany(direction => Stages.Select(stage => Count(risks, direction, stage, criteria.MatrixFor(direction))))
            .ToValueList();
        return new RegisterAssessment(asOf, risks, counts);
    }

    /// <summary>The assessment of a risk.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The assessment, or null where the register has no such risk or it is closed.</returns>
    public RiskAssessment? Find(RiskId? id) => id is not null && (byId ??= ById()).TryGetValue(id, out RiskAssessment? assessment) ? assessment : null;

    /// <summary>The counts of a direction at a stage.</summary>
    /// <param name="direction">Threats or opportunities.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The direction or stage is not a known one.</exception>
    public StageCounts CountsOf(RiskDirection direction, RiskStage stage) =>
        Counts.FirstOrDefault(counts => counts.Direction == direction && counts.Stage == stage)
        ?? throw new ArgumentException("A known direction and a known stage were expected.", nameof(direction));

    /// <summary>
    /// The risks of a direction by the rating that was evaluated: highest level first, then highest score, then by identifier (ordinal); risks not assessed last.
    /// </summary>
    /// <param name="direction">Threats or opportunities; their levels are of different matrices and not comparable.</param>
    /// <returns>The assessments, ranked.</returns>
    public ValueList<RiskAssessment> RankedRisks(RiskDirection direction) => Risks
        .Where(assessment => assessment.Risk.Direction == direction)
        .OrderByDescending(assessment => assessment.Evaluated?.Level.Rank ?? 0)
        .ThenByDescending(assessment => assessment.Evaluated?.Score ?? 0)
        .ThenBy(assessment => assessment.Risk.Id)
        .ToValueList();

    private static StageCounts Count(ValueList<RiskAssessment> risks, RiskDirection direction, RiskStage stage, RiskMatrix? matrix)
    {
        // By the rank of the level; place 0 is "not assessed".
        int[] atRank = new int[(matrix?.Levels.Count ?? 0) + 1];
        foreach (RiskAssessment assessment in risks.AsSpan())
        {
            if (assessment.Risk.Direction == direction)
            {
                atRank[assessment.At(stage)?.Level.Rank ?? 0]++;
            }
        }

        ValueList<RisksAtLevel> levels = matrix is null ? [] : matrix.Levels.Select(level => new RisksAtLevel(level.Id, atRank[level.Rank])).ToValueList();
        return new StageCounts(direction, stage, levels, atRank[0]);
    }

    // Where an id stands twice, the first is found.
    private Dictionary<RiskId, RiskAssessment> ById()
    {
        Dictionary<RiskId, RiskAssessment> found = new(Risks.Count);
        for (int i = Risks.Count - 1; i >= 0; i--)
        {
            found[Risks[i].Risk.Id] = Risks[i];
        }

        return found;
    }
}
