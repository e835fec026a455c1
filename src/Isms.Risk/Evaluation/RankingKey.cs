namespace Isms.Risk.Evaluation;

/// <summary>The place of an assessment in a ranking: highest level first, then highest score, then by identifier (ordinal), then by position in the register.</summary>
internal readonly struct RankingKey : IComparable<RankingKey>
{
    private readonly long height;
    private readonly string id;
    private readonly int position;

    /// <summary>The key of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="position">Its position in the register.</param>
    public RankingKey(RiskAssessment assessment, int position)
    {
        Assessment = assessment;
        RatedStage? evaluated = assessment.Evaluated;
        height = ((long)(evaluated?.Level.Rank ?? 0) << 32) + (evaluated?.Score ?? 0);
        id = assessment.Risk.Id.Value;
        this.position = position;
    }

    public RiskAssessment Assessment { get; }

    public int CompareTo(RankingKey other)
    {
        int order = other.height.CompareTo(height);
        order = order != 0 ? order : string.CompareOrdinal(id, other.id);
        return order != 0 ? order : position.CompareTo(other.position);
    }
}
