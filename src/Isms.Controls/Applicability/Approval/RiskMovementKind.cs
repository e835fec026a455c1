using Isms.Core;

namespace Isms.Controls.Applicability.Approval;

/// <summary>What moved in a risk after a statement of applicability was approved.</summary>
public sealed class RiskMovementKind : Code<RiskMovementKind>
{
    private RiskMovementKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskMovementKind(string value)
        : base(value)
    {
    }

    /// <summary>The inherent rating was given later.</summary>
    public static RiskMovementKind InherentRating { get; } = new("inherentRating", LocalizedText.Create("固有リスクの評価", "inherent rating"));

    /// <summary>The current rating was given later.</summary>
    public static RiskMovementKind CurrentRating { get; } = new("currentRating", LocalizedText.Create("現在リスクの評価", "current rating"));

    /// <summary>The residual rating was given later.</summary>
    public static RiskMovementKind ResidualRating { get; } = new("residualRating", LocalizedText.Create("残留リスクの評価", "residual rating"));

    /// <summary>A treatment was approved later.</summary>
    public static RiskMovementKind Treatment { get; } = new("treatment", LocalizedText.Create("リスク対応の承認", "treatment approved"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskMovementKind> List { get; } = new("riskMovementKind", value => new RiskMovementKind(value), InherentRating, CurrentRating, ResidualRating, Treatment);
}
