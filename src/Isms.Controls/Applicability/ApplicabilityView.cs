using Isms.Catalogs;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Register;

namespace Isms.Controls.Applicability;

/// <summary>
/// A statement of applicability beside its catalog: every control in the order of the standard, decided and derived side by side, so that a missing row,
/// or a risk that is treated and not named, can be seen. Immutable.
/// </summary>
public sealed record ApplicabilityView
{
    private ApplicabilityView(StatementOfApplicability statement, Catalog catalog, ValueList<ApplicabilityEntry> entries)
    {
        Statement = statement;
        Catalog = catalog;
        Entries = entries;
    }

    /// <summary>The statement.</summary>
    public StatementOfApplicability Statement { get; }

    /// <summary>The catalog it is about.</summary>
    public Catalog Catalog { get; }

    /// <summary>Every control of the catalog, in its order.</summary>
    public ValueList<ApplicabilityEntry> Entries { get; }

    /// <summary>Puts a statement beside its catalog.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="controls">The controls in place.</param>
    /// <param name="register">The risks.</param>
    /// <returns>The view; null where the catalog is not one the library holds.</returns>
    public static ApplicabilityView? Of(StatementOfApplicability statement, IEnumerable<SecurityControl> controls, RiskRegister register)
    {
        if (StandardCatalogs.Find(Guard.NotNull(statement).Catalog) is not { } catalog)
        {
            return null;
        }

        Dictionary<string, List<ControlId>> inPlace = new(StringComparer.Ordinal);
        foreach (SecurityControl control in Guard.NotNull(controls))
        {
            foreach (StandardReference reference in control.References.Where(reference => reference.Catalog == catalog.Id))
            {
                (inPlace.TryGetValue(reference.Item, out List<ControlId>? known) ? known : inPlace[reference.Item] = []).Add(control.Id);
            }
        }

        // The first row of a control counts; a second one is an error of its own.
        ILookup<string, ApplicabilityRow> rows = statement.Rows.ToLookup(row => row.Control, StringComparer.Ordinal);
        IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> treated = Guard.NotNull(register).RisksByControl();
        return new ApplicabilityView(
            statement,
            catalog,
            catalog.Controls.Select(item =>
            {
                ValueList<ControlId> answering = inPlace.TryGetValue(item.Id, out List<ControlId>? known) ? known.ToValueList() : [];
                HashSet<RiskId> risks = [.. answering.SelectMany(control => treated.TryGetValue(control, out ValueList<IdentifiedRisk>? found) ? found : []).Select(risk => risk.Id)];
                return new ApplicabilityEntry(
                    item,
                    rows[item.Id].FirstOrDefault(),
                    answering,
                    register.Risks.Select(risk => risk.Id).Where(risks.Contains).ToValueList());
            }).ToValueList());
    }
}
