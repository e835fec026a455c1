using System.Globalization;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>A risk under check: where it stands, and its ratings as the matrix of its direction classifies them.</summary>
internal sealed class CheckedRisk
{
    public CheckedRisk(IdentifiedRisk risk, string path, RiskCriteria? criteria)
    {
        Risk = risk;
        Path = path;
        Matrix = criteria?.MatrixFor(risk.Direction);
        IsWithoutMatrix = criteria is not null && criteria.Matrices.All(matrix => matrix.Direction != risk.Direction);
        Inherent = RatedStage.Of(risk.Inherent, Matrix);
        Current = RatedStage.Of(risk.Current, Matrix);
        Residual = RatedStage.Of(risk.Residual, Matrix);
    }

    public IdentifiedRisk Risk { get; }

    /// <summary>The JSON pointer of the risk.</summary>
    public string Path { get; }

    public RiskMatrix? Matrix { get; }

    /// <summary>Whether there are criteria and they define no matrix for the direction, not even a faulty one.</summary>
    public bool IsWithoutMatrix { get; }

    public RatedStage? Inherent { get; }

    public RatedStage? Current { get; }

    public RatedStage? Residual { get; }

    public bool IsThreat => Risk.Direction == RiskDirection.Threat;

    public bool IsOpportunity => Risk.Direction == RiskDirection.Opportunity;

    /// <summary>What the criteria say of one of the ratings; null where it is not assessed, or not enough is known to judge it.</summary>
    public Judgement? Judge(RatedStage? rated, RiskCriteria? criteria, Organization? organization, LocalDate? asOf) =>
        rated is null || criteria is null ? null : RiskJudge.TryJudge(rated, Risk, criteria, Matrix!, organization, asOf);

    /// <summary>The rating in a message: its level, and the score where there is one.</summary>
    public static string Describe(RatedStage rated) =>
        rated.Level.Id + (rated.Score is { } score ? " " + score.ToString(CultureInfo.InvariantCulture) : string.Empty);
}
