using Isms.Core;

namespace Isms.Audit.Teams;

/// <summary>How somebody is no outsider to what is audited (concept 76).</summary>
public sealed class OwnWorkKind : Code<OwnWorkKind>
{
    private OwnWorkKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private OwnWorkKind(string value)
        : base(value)
    {
    }

    /// <summary>The person's unit answers for an audited flow.</summary>
    public static OwnWorkKind FlowOwner { get; } = new("flowOwner", LocalizedText.Create("業務フローの責任部門", "unit that owns the flow"));

    /// <summary>The person's unit does a step of an audited flow.</summary>
    public static OwnWorkKind FlowStep { get; } = new("flowStep", LocalizedText.Create("業務ステップの実施部門", "unit that does the step"));

    /// <summary>The person's unit owns an asset that occurs in an audited flow.</summary>
    public static OwnWorkKind AssetOwner { get; } = new("assetOwner", LocalizedText.Create("資産の管理部門", "unit that owns the asset"));

    /// <summary>The person's unit answers for an audited control.</summary>
    public static OwnWorkKind ControlOwner { get; } = new("controlOwner", LocalizedText.Create("管理策の責任部門", "unit that owns the control"));

    /// <summary>The person owns a risk of what is audited.</summary>
    public static OwnWorkKind RiskOwner { get; } = new("riskOwner", LocalizedText.Create("リスク所有者", "risk owner"));

    /// <summary>The person carries out a treatment of such a risk.</summary>
    public static OwnWorkKind TreatmentOwner { get; } = new("treatmentOwner", LocalizedText.Create("リスク対応の責任者", "responsible for the treatment"));

    /// <summary>The person approved a document that is an audit criterion, in the version in force or an earlier one.</summary>
    public static OwnWorkKind DocumentApprover { get; } = new("documentApprover", LocalizedText.Create("文書の承認者", "approver of the document"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<OwnWorkKind> List { get; } =
        new("ownWorkKind", value => new OwnWorkKind(value), FlowOwner, FlowStep, AssetOwner, ControlOwner, RiskOwner, TreatmentOwner, DocumentApprover);
}
