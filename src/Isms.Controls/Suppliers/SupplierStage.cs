using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>At which stage of the life of a system a supplier works for the organisation (concept 92).</summary>
public sealed class SupplierStage : Code<SupplierStage>
{
    private SupplierStage(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SupplierStage(string value)
        : base(value)
    {
    }

    /// <summary>It is ordered from.</summary>
    public static SupplierStage Order { get; } = new("order", LocalizedText.Create("発注", "ordering"));

    /// <summary>It develops.</summary>
    public static SupplierStage Develop { get; } = new("develop", LocalizedText.Create("開発", "development"));

    /// <summary>It maintains.</summary>
    public static SupplierStage Maintain { get; } = new("maintain", LocalizedText.Create("保守", "maintenance"));

    /// <summary>It supervises others to whom work is entrusted.</summary>
    public static SupplierStage Supervise { get; } = new("supervise", LocalizedText.Create("委託先管理", "supervision of entrustees"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SupplierStage> List { get; } = new("supplierStage", value => new SupplierStage(value), Order, Develop, Maintain, Supervise);
}
