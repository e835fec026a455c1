using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>What a supplier is to the organisation.</summary>
public sealed class SupplierKind : Code<SupplierKind>
{
    private SupplierKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SupplierKind(string value)
        : base(value)
    {
    }

    /// <summary>Makes or maintains a system; it owes a disclosure statement (MDS/SDS).</summary>
    public static SupplierKind SystemVendor { get; } = new("systemVendor", LocalizedText.Create("システム事業者", "system vendor"));

    /// <summary>Does work for the organisation, such as examinations or disposal.</summary>
    public static SupplierKind ServiceProvider { get; } = new("serviceProvider", LocalizedText.Create("サービス事業者", "service provider"));

    /// <summary>Insures a risk.</summary>
    public static SupplierKind Insurer { get; } = new("insurer", LocalizedText.Create("保険者", "insurer"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SupplierKind> List { get; } = new("supplierKind", value => new SupplierKind(value), SystemVendor, ServiceProvider, Insurer);
}
