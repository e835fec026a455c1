using Isms.Core;

namespace Isms.Controls.Obligations;

/// <summary>Where an obligation comes from (ISO/IEC 27001:2013 4.2 b and A.18.1.1).</summary>
public sealed class ObligationKind : Code<ObligationKind>
{
    private ObligationKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ObligationKind(string value)
        : base(value)
    {
    }

    /// <summary>A law or a regulation made under one.</summary>
    public static ObligationKind Law { get; } = new("law", LocalizedText.Create("法令", "law"));

    /// <summary>A guideline of an authority.</summary>
    public static ObligationKind Guideline { get; } = new("guideline", LocalizedText.Create("ガイドライン", "guideline"));

    /// <summary>A standard that the organisation follows.</summary>
    public static ObligationKind Standard { get; } = new("standard", LocalizedText.Create("規格", "standard"));

    /// <summary>A contract.</summary>
    public static ObligationKind Contract { get; } = new("contract", LocalizedText.Create("契約", "contract"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ObligationKind> List { get; } = new("obligationKind", value => new ObligationKind(value), Law, Guideline, Standard, Contract);
}
