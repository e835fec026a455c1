using Isms.Core;
namespace Isms.Controls.Applicability;

/// <summary>Why a control is applicable (ISO/IEC 27001:2013 6.1.3 d).</summary>
public sealed class ApplicabilityBasis : Code<ApplicabilityBasis>
{
    private ApplicabilityBasis(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ApplicabilityBasis(string value)
        : base(value)
    {
    }

    /// <summary>It treats a risk.</summary>
    public static ApplicabilityBasis Risk { get; } = new("risk", LocalizedText.Create("リスク対応", "it treats a risk"));

    /// <summary>Law or regulation.</summary>
    public static ApplicabilityBasis Legal { get; } = new("legal", LocalizedText.Create("法令", "law or regulation"));

    /// <summary>Contract.</summary>
    public static ApplicabilityBasis Contract { get; } = new("contract", LocalizedText.Create("契約", "contract"));

    /// <summary>Business need.</summary>
    public static ApplicabilityBasis Business { get; } = new("business", LocalizedText.Create("事業上の要求", "business need"));

    /// <summary>Best practice.</summary>
    public static ApplicabilityBasis BestPractice { get; } = new("bestPractice", LocalizedText.Create("ベストプラクティス", "best practice"));

    /// <summary>Guideline.</summary>
    public static ApplicabilityBasis Guideline { get; } = new("guideline", LocalizedText.Create("ガイドライン", "guideline"));

    /// <summary>Baseline of the organisation.</summary>
    public static ApplicabilityBasis Baseline { get; } = new("baseline", LocalizedText.Create("基本的対策", "baseline of the organisation"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ApplicabilityBasis> List { get; } = new("applicabilityBasis", value => new ApplicabilityBasis(value), Risk, Legal, Contract, Business, BestPractice, Guideline, Baseline);
}
