using Isms.Core;

namespace Isms.Controls.Linkage;

/// <summary>What flows between those who take part in a regional linkage (concept 129).</summary>
public sealed class InformationFlowKind : Code<InformationFlowKind>
{
    private InformationFlowKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private InformationFlowKind(string value)
        : base(value)
    {
    }

    /// <summary>Guidance to a visit through the linkage.</summary>
    public static InformationFlowKind VisitGuidance { get; } = new("visitGuidance", LocalizedText.Create("連携受診案内", "guidance to a visit"));

    /// <summary>A visit through the linkage.</summary>
    public static InformationFlowKind Visit { get; } = new("visit", LocalizedText.Create("連携受診", "visit"));

    /// <summary>Medical information.</summary>
    public static InformationFlowKind MedicalInformation { get; } = new("medicalInformation", LocalizedText.Create("連携医療情報", "medical information"));

    /// <summary>Data for research.</summary>
    public static InformationFlowKind ResearchData { get; } = new("researchData", LocalizedText.Create("連携研究データ", "research data"));

    /// <summary>Work that is entrusted, such as records and referral letters.</summary>
    public static InformationFlowKind EntrustedWork { get; } = new("entrustedWork", LocalizedText.Create("連携業務委託", "entrusted work"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<InformationFlowKind> List { get; } = new("informationFlowKind", value => new InformationFlowKind(value), VisitGuidance, Visit, MedicalInformation, ResearchData, EntrustedWork);
}
