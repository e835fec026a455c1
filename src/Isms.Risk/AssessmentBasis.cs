using Isms.Core;
namespace Isms.Risk;

/// <summary>What a risk was identified from, or a rating estimated from: the five inputs of risk identification (ISO Guide 73 3.5.1 note 2, concept 40).</summary>
public sealed class AssessmentBasis : Code<AssessmentBasis>
{
    private AssessmentBasis(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AssessmentBasis(string value)
        : base(value)
    {
    }

    /// <summary>Data of the past: incidents, logs, statistics.</summary>
    public static AssessmentBasis HistoricalData { get; } = new("historicalData", LocalizedText.Create("過去のデータ", "historical data"));

    /// <summary>Reasoning from how a thing works, without data of the past.</summary>
    public static AssessmentBasis TheoreticalAnalysis { get; } = new("theoreticalAnalysis", LocalizedText.Create("理論的分析", "theoretical analysis"));

    /// <summary>The view of somebody who knows the matter at hand.</summary>
    public static AssessmentBasis InformedOpinion { get; } = new("informedOpinion", LocalizedText.Create("情報に基づいた意見", "informed opinion"));

    /// <summary>The view of somebody who knows the field.</summary>
    public static AssessmentBasis ExpertOpinion { get; } = new("expertOpinion", LocalizedText.Create("専門家の意見", "expert opinion"));

    /// <summary>What interested parties need.</summary>
    public static AssessmentBasis StakeholderNeeds { get; } = new("stakeholderNeeds", LocalizedText.Create("ステークホルダーのニーズ", "stakeholders' needs"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AssessmentBasis> List { get; } = new("assessmentBasis", value => new AssessmentBasis(value), HistoricalData, TheoreticalAnalysis, InformedOpinion, ExpertOpinion, StakeholderNeeds);
}
