using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks.Assets;

/// <summary>The issues of information assets and business flows.</summary>
public static class AssetIssues
{
    /// <summary>No flow step creates or uses the asset.</summary>
    public static IssueDefinition AssetInNoStep { get; } = new(
        "RISK0301", IssueSeverity.Nonconformity,
        "資産がどの業務フローの段階にも現れません。発生する段階または使用する段階を記入してください。",
        "No flow step creates or uses the asset. Name the steps where it arises or is used.", "AST-001");

    /// <summary>A value of the asset is outside 1 to 5.</summary>
    public static IssueDefinition ValueOffScale { get; } = new(
        "RISK0302", IssueSeverity.Error,
        "資産価値{0}の{1}は1～5の範囲外です。",
        "The asset value {0} is {1}; it must be 1 to 5.", "AST-002");

    /// <summary>A system or service says no tolerable downtime.</summary>
    public static IssueDefinition DowntimeMissing { get; } = new(
        "RISK0303", IssueSeverity.Nonconformity,
        "システムまたはサービスに停止許容時間がありません。停止してよい時間を決めてください。",
        "A system or service has no tolerable downtime. Decide for how many hours it may be down.", "AST-003");

    /// <summary>An asset kept in a cloud names no supplier.</summary>
    public static IssueDefinition CloudWithoutSupplier { get; } = new(
        "RISK0304", IssueSeverity.Nonconformity,
        "クラウドにある資産に供給者がありません。クラウドの提供者を記入してください。",
        "The asset is kept in a cloud and names no supplier. Name who runs the cloud.", "AST-004");

    /// <summary>No asset names the flow step.</summary>
    public static IssueDefinition StepWithoutAsset { get; } = new(
        "RISK0305", IssueSeverity.Nonconformity,
        "この段階で発生または使用する資産がありません。資産台帳に記入してください。",
        "No asset is created or used in this flow step. Enter the assets in the register.", "AST-005");

    /// <summary>No risk names a new asset.</summary>
    public static IssueDefinition NewAssetWithoutRisk { get; } = new(
        "RISK0306", IssueSeverity.Nonconformity,
        "新規の資産がどのリスクにも現れません。リスクアセスメントを行ってください。",
        "The asset is new and no risk names it. Assess its risks.", "RSK-023");

    /// <summary>No risk names the flow step.</summary>
    public static IssueDefinition StepWithoutRisk { get; } = new(
        "RISK0307", IssueSeverity.Advice,
        "この段階はどのリスクにも現れません。リスクが特定されていないか確かめてください。",
        "No risk names this flow step. See whether a risk has been overlooked.", "RSK-024");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [AssetInNoStep, ValueOffScale, DowntimeMissing, CloudWithoutSupplier, StepWithoutAsset, NewAssetWithoutRisk, StepWithoutRisk];
}
