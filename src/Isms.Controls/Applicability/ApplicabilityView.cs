using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Risk.Context;
using Isms.Risk.Register;

namespace Isms.Controls.Applicability;

/// <summary>
/// A statement of applicability beside its catalogs: every control in the order of the standard, decided and derived side by side, so that a missing row,
/// or a risk that is treated and not named, can be seen. Immutable.
/// </summary>
public sealed record ApplicabilityView
{
    private ApplicabilityView(StatementOfApplicability statement, Catalog catalog, ControlSet set, ValueList<ApplicabilityEntry> entries)
    {
        Statement = statement;
        Catalog = catalog;
        Set = set;
        Entries = entries;
    }

    /// <summary>The statement.</summary>
    public StatementOfApplicability Statement { get; }

    /// <summary>The catalog it is about, the first where it covers several.</summary>
    public Catalog Catalog { get; }

    /// <summary>Every control that it must speak of.</summary>
    public ControlSet Set { get; }

    /// <summary>Every control of the set, in its order.</summary>
    public ValueList<ApplicabilityEntry> Entries { get; }

    /// <summary>Puts a statement beside its catalogs.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="controls">The controls in place.</param>
    /// <param name="register">The risks.</param>
    /// <param name="context">The requirements of interested parties with their traces; null where they are not known.</param>
    /// <param name="overlays">The overlays at hand; null is none.</param>
    /// <returns>The view; null where the catalog is not one the library holds.</returns>
    public static ApplicabilityView? Of(
        StatementOfApplicability statement,
        IEnumerable<SecurityControl> controls,
        RiskRegister register,
        OrganizationContext? context = null,
        IEnumerable<ControlOverlay>? overlays = null)
    {
        if (StandardCatalogs.Find(Guard.NotNull(statement).Catalog) is not { } catalog)
        {
            return null;
        }

        ControlSet set = ControlSet.Of(statement, overlays);

        // The first row of a control counts; a second one is an error of its own.
        ILookup<string, ApplicabilityRow> rows = statement.Rows.ToLookup(row => row.Control, StringComparer.Ordinal);
        return new ApplicabilityView(
            statement,
            catalog,
            set,
            DerivedApplicability.Of(set, controls, register, context).Select(derived => new ApplicabilityEntry(rows[derived.Control.Id].FirstOrDefault(), derived)).ToValueList());
    }
}
