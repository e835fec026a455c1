using Isms.Core;
using Isms.Risk.Assets;
using Isms.Risk.Evaluation;

namespace Isms.Risk.Sheet;

/// <summary>
/// A row of the assessment sheet: a flow step, an asset in it and a risk of that asset there. Where one of the three is missing, the row says so by null:
/// a step without asset, an asset without risk, a risk without asset, and what belongs to no step at all. Immutable, with value equality.
/// </summary>
public sealed record AssessmentRow
{
    /// <summary>The flow; null where the row belongs to no step.</summary>
    public BusinessFlow? Flow { get; init; }

    /// <summary>The step; null where the row belongs to none.</summary>
    public FlowStep? Step { get; init; }

    /// <summary>The asset; null where the step has none, or the risk names none that occurs in the step.</summary>
    public Asset? Asset { get; init; }

    /// <summary>What the step does with the asset, in the order of the life of information.</summary>
    public ValueList<AssetUse> Uses { get; init; } = [];

    /// <summary>The risk with its ratings at three stages; null where there is none here.</summary>
    public RiskAssessment? Risk { get; init; }

    /// <summary>The controls: those in place when it was rated, then those of the treatments; each once.</summary>
    public ValueList<SheetControl> Controls { get; init; } = [];

    /// <summary>What the minimum-guideline rule says; null on a row without risk.</summary>
    public MinimumGuidelineVerdict? Minimum { get; init; }

    /// <summary>Whether the full analysis is asked for; null on a row with neither asset nor risk.</summary>
    public FullAnalysis? Analysis { get; init; }

    /// <summary>Whether a detailed analysis is asked for; null on a row without risk.</summary>
    public DetailDemand? Detail { get; init; }

    /// <summary>Whether it shows a step in which no asset occurs.</summary>
    public bool IsStepWithoutAsset => Step is not null && Asset is null && Risk is null;

    /// <summary>Whether it shows an asset that no risk names here.</summary>
    public bool IsAssetWithoutRisk => Asset is not null && Risk is null;

    /// <summary>The controls in a state.</summary>
    /// <param name="state">Applied or to be applied.</param>
    /// <returns>Them, in their order.</returns>
    public IEnumerable<SheetControl> ControlsThat(ControlState state) => Controls.Where(control => control.State == state);
}
