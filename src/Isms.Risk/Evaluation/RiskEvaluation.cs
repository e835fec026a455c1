using Isms.Core;
namespace Isms.Risk.Evaluation;

/// <summary>What the comparison of a rating with the criteria says (risk evaluation, ISO 31000:2009 5.4.4, ISO/IEC 27001:2013 6.1.2 e).</summary>
public sealed class RiskEvaluation : Code<RiskEvaluation>
{
    private RiskEvaluation(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskEvaluation(string value)
        : base(value)
    {
    }

    /// <summary>A threat within the acceptance level.</summary>
    public static RiskEvaluation Acceptable { get; } = new("acceptable", LocalizedText.Create("受容可能", "acceptable"));

    /// <summary>A threat above the acceptance level that may be retained with the approval of top management. Whether there is one does not change the evaluation.</summary>
    public static RiskEvaluation Tolerable { get; } = new("tolerable", LocalizedText.Create("承認により許容", "tolerable with the approval of top management"));

    /// <summary>A threat that must be treated.</summary>
    public static RiskEvaluation Unacceptable { get; } = new("unacceptable", LocalizedText.Create("受容不可", "unacceptable"));

    /// <summary>An opportunity at the level to pursue.</summary>
    public static RiskEvaluation Pursue { get; } = new("pursue", LocalizedText.Create("追求", "to be pursued"));

    /// <summary>An opportunity below the level to pursue.</summary>
    public static RiskEvaluation Monitor { get; } = new("monitor", LocalizedText.Create("監視", "to be monitored"));

    /// <summary>A risk without a rating that counts.</summary>
    public static RiskEvaluation NotAssessed { get; } = new("notAssessed", LocalizedText.Create("未評価", "not assessed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskEvaluation> List { get; } = new("riskEvaluation", value => new RiskEvaluation(value), Acceptable, Tolerable, Unacceptable, Pursue, Monitor, NotAssessed);
}
