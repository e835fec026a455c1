using Isms.Core;
using Isms.Risk.Evaluation;

namespace Isms.Risk.Rescoring;

/// <summary>Where the evaluation of a risk goes from one version of the criteria to another.</summary>
public sealed class EvaluationMove : Code<EvaluationMove>
{
    // Of threats and of opportunities; the two never meet in one risk.
    private static readonly RiskEvaluation[] Order =
        [RiskEvaluation.Acceptable, RiskEvaluation.Tolerable, RiskEvaluation.Unacceptable, RiskEvaluation.Monitor, RiskEvaluation.Pursue];

    private EvaluationMove(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EvaluationMove(string value)
        : base(value)
    {
    }

    /// <summary>To a more severe evaluation of a threat, or to pursuing an opportunity.</summary>
    public static EvaluationMove Up { get; } = new("up", LocalizedText.Create("上がる", "goes up"));

    /// <summary>To a less severe evaluation of a threat, or to monitoring an opportunity.</summary>
    public static EvaluationMove Down { get; } = new("down", LocalizedText.Create("下がる", "goes down"));

    /// <summary>The same evaluation; also not assessed before and after.</summary>
    public static EvaluationMove Same { get; } = new("same", LocalizedText.Create("変わらない", "stays"));

    /// <summary>Not assessed by the older criteria, and evaluated by the newer.</summary>
    public static EvaluationMove Assessed { get; } = new("assessed", LocalizedText.Create("評価できるようになる", "can be evaluated"));

    /// <summary>Evaluated by the older criteria, and not assessed by the newer: a person must decide.</summary>
    public static EvaluationMove Unmappable { get; } = new("unmappable", LocalizedText.Create("対応先がない", "has no image"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EvaluationMove> List { get; } = new("evaluationMove", value => new EvaluationMove(value), Up, Down, Same, Assessed, Unmappable);

    internal static EvaluationMove Of(RiskEvaluation older, RiskEvaluation newer)
    {
        int before = Array.IndexOf(Order, older);
        int after = Array.IndexOf(Order, newer);
        return older == newer ? Same
            : before < 0 ? Assessed
            : after < 0 ? Unmappable
            : after > before ? Up : Down;
    }
}
