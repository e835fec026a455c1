using NodaTime;

namespace Isms.Controls.Suppliers;

/// <summary>Figures that follow from the suppliers. Pure functions, thread-safe.</summary>
public static class SupplierFigures
{
    /// <summary>Of the system vendors, the share whose disclosure statement (MDS/SDS) was received on or before a day.</summary>
    /// <param name="suppliers">The suppliers, in any order.</param>
    /// <param name="date">The day.</param>
    /// <returns>A percentage from 0 to 100, or null where there is no system vendor.</returns>
    public static decimal? DisclosureReceivedPercent(IEnumerable<Supplier> suppliers, LocalDate date)
    {
        Supplier[] vendors = Guard.NotNull(suppliers).Where(supplier => supplier.Kind == SupplierKind.SystemVendor).ToArray();
        return vendors.Length == 0 ? null : vendors.Count(vendor => vendor.DisclosureStatementOn <= date) * 100m / vendors.Length;
    }
}
