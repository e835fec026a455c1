using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>What is owed where work is entrusted: the three duties toward an entrustee (ISO/IEC 27001:2013 A.15), and what the case asks for besides.</summary>
public sealed class SupplierDuty : Code<SupplierDuty>
{
    private SupplierDuty(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SupplierDuty(string value)
        : base(value)
    {
    }

    /// <summary>To choose one that is up to it.</summary>
    public static SupplierDuty Selection { get; } = new("selection", LocalizedText.Create("選定", "selection"));

    /// <summary>To agree in a contract, after the selection.</summary>
    public static SupplierDuty Contract { get; } = new("contract", LocalizedText.Create("契約", "contract"));

    /// <summary>To supervise it regularly.</summary>
    public static SupplierDuty Supervision { get; } = new("supervision", LocalizedText.Create("監督", "supervision"));

    /// <summary>To have the disclosure statement of a system vendor (MDS/SDS).</summary>
    public static SupplierDuty DisclosureStatement { get; } = new("disclosureStatement", LocalizedText.Create("開示書(MDS/SDS)の受領", "disclosure statement (MDS/SDS)"));

    /// <summary>To assess the transfer to another jurisdiction (ISO 22857).</summary>
    public static SupplierDuty CrossBorderAssessment { get; } = new("crossBorderAssessment", LocalizedText.Create("越境移転の評価", "cross-border assessment"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SupplierDuty> List { get; } =
        new("supplierDuty", value => new SupplierDuty(value), Selection, Contract, Supervision, DisclosureStatement, CrossBorderAssessment);
}
