using Isms.Core;
using Isms.Core.Time;
using NodaTime;

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
    /// <param name="asOf">The day that counts as today: what was done later is not told; null to tell all.</param>
    /// <returns>The account.</returns>
    public static SupplierAccountability Of(Supplier supplier, LocalDate? asOf = null)
    {
        Guard.NotNull(supplier);
        List<LocalizedText> told = [];
        Tell(By(supplier.SelectedOn), "{0}に選定しました。", "It was selected on {0}.");
        Tell(supplier.Certifications.Count == 0 ? null : string.Join(", ", supplier.Certifications), "第三者の認証: {0}。", "Certified by a third party: {0}.");
        Tell(By(supplier.ContractedOn), "{0}に契約しました。", "The contract was made on {0}.");
        Tell(By(supplier.LastSupervisedOn), "最後の監督: {0}。", "It was last supervised on {0}.");
        Tell(By(supplier.DisclosureStatementOn), "{0}に開示書(MDS/SDS)を受領しました。", "Its disclosure statement (MDS/SDS) was received on {0}.");
        Tell(By(supplier.CrossBorderAssessedOn), "{0}に越境移転を評価しました。", "The transfer to its jurisdiction was assessed on {0}.");
        return new SupplierAccountability(supplier, told.ToValueList());

        string? By(LocalDate? day) => day is { } done && !(done > asOf) ? IsoDate.Format(done) : null;

        void Tell(string? what, string japanese, string english)
        {
            if (what is not null)
            {
                told.Add(LocalizedText.Create(japanese.Replace("{0}", what), english.Replace("{0}", what)));
            }
        }
    }
}
