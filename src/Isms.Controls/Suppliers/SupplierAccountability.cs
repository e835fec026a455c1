using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Suppliers;

/// <summary>
/// What can be told of a supplier to those whose information it handles: that it was chosen, bound and supervised, and who vouches for it (concepts 131 and 132).
/// Only what is on record is told. Immutable, with value equality.
/// </summary>
public sealed record SupplierAccountability
{
    private SupplierAccountability(Supplier supplier, ValueList<LocalizedText> told)
    {
        Supplier = supplier;
        Told = told;
    }

    /// <summary>The supplier.</summary>
    public Supplier Supplier { get; }

    /// <summary>Whether a third party certifies it.</summary>
    public bool IsCertified => Supplier.Certifications.Count > 0;

    /// <summary>What is told, a sentence each, in the order of the duties; empty where nothing is on record.</summary>
    public ValueList<LocalizedText> Told { get; }

    /// <summary>Gives the account of a supplier.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <returns>The account.</returns>
    public static SupplierAccountability Of(Supplier supplier)
    {
        Guard.NotNull(supplier);
        List<LocalizedText> told = [];
        Tell(supplier.SelectedOn is { } selected ? IsoDate.Format(selected) : null, "{0}に選定しました。", "It was selected on {0}.");
        Tell(supplier.Certifications.Count == 0 ? null : string.Join(", ", supplier.Certifications), "第三者の認証: {0}。", "Certified by a third party: {0}.");
        Tell(supplier.ContractedOn is { } contracted ? IsoDate.Format(contracted) : null, "{0}に契約しました。", "The contract was made on {0}.");
        Tell(supplier.LastSupervisedOn is { } supervised ? IsoDate.Format(supervised) : null, "最後の監督: {0}。", "It was last supervised on {0}.");
        Tell(supplier.DisclosureStatementOn is { } disclosed ? IsoDate.Format(disclosed) : null, "{0}に開示書(MDS/SDS)を受領しました。", "Its disclosure statement (MDS/SDS) was received on {0}.");
        Tell(supplier.CrossBorderAssessedOn is { } assessed ? IsoDate.Format(assessed) : null, "{0}に越境移転を評価しました。", "The transfer to its jurisdiction was assessed on {0}.");
        return new SupplierAccountability(supplier, told.ToValueList());

        void Tell(string? what, string japanese, string english)
        {
            if (what is not null)
            {
                told.Add(LocalizedText.Create(japanese.Replace("{0}", what), english.Replace("{0}", what)));
            }
        }
    }
}
