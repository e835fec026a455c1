using System.Globalization;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Suppliers;

/// <summary>
/// Which duties toward a supplier are not fulfilled on a day. Selection, contract, supervision and the assessment of a transfer abroad are owed where it handles personal data,
/// a disclosure statement by every system vendor. Dates are taken as recorded, also where they lie after the day. Immutable, with value equality.
/// </summary>
public sealed record SupplierStanding
{
    private SupplierStanding(Supplier supplier, LocalDate? asOf, ValueList<DutyGap> gaps)
    {
        Supplier = supplier;
        AsOf = asOf;
        Gaps = gaps;
    }

    /// <summary>The supplier.</summary>
    public Supplier Supplier { get; }

    /// <summary>The day; null where it is not known.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>What is not fulfilled, in the order of the duties; empty where everything is.</summary>
    public ValueList<DutyGap> Gaps { get; }

    /// <summary>Whether everything is fulfilled.</summary>
    public bool IsFulfilled => Gaps.Count == 0;

    /// <summary>Judges a supplier.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="asOf">The day to judge as of; null where it is not known, and then no supervision is late.</param>
    /// <param name="maximumDays">
    /// How many days may lie between two supervisions; 1 or more, such as 366. The last of these days is still in time. Null where no limit is set, and then no supervision is late.
    /// </param>
    /// <param name="jurisdiction">The jurisdiction of the organisation, <c>JP</c> unless said otherwise; compared by ordinal comparison.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumDays"/> is less than 1.</exception>
    public static SupplierStanding Of(Supplier supplier, LocalDate? asOf, int? maximumDays, string jurisdiction = "JP")
    {
        Guard.NotNull(supplier);
        Guard.InRange(maximumDays ?? 1, 1, int.MaxValue, nameof(maximumDays));
        Guard.NotBlank(jurisdiction);
        List<DutyGap> gaps = [];
        if (supplier.HandlesPersonalData)
        {
            AddMissing(SupplierDuty.Selection, supplier.SelectedOn, gaps);
            AddMissing(SupplierDuty.Contract, supplier.ContractedOn, gaps);
            if (supplier.ContractedOn < supplier.SelectedOn)
            {
                gaps.Add(OutOfOrder(supplier.SelectedOn!.Value, supplier.ContractedOn!.Value));
            }

            AddMissing(SupplierDuty.Supervision, supplier.LastSupervisedOn, gaps);
            if (supplier.LastSupervisedOn is { } last && asOf is { } today && maximumDays is { } most && Period.DaysBetween(last, today) is var days && days > most)
            {
                gaps.Add(Late(last, days, most));
            }
        }

        if (supplier.Kind == SupplierKind.SystemVendor)
        {
            AddMissing(SupplierDuty.DisclosureStatement, supplier.DisclosureStatementOn, gaps);
        }

        if (supplier.HandlesPersonalData && supplier.Jurisdiction is { } abroad && !string.Equals(abroad, jurisdiction, StringComparison.Ordinal))
        {
            AddMissing(SupplierDuty.CrossBorderAssessment, supplier.CrossBorderAssessedOn, gaps);
        }

        return new SupplierStanding(supplier, asOf, gaps.ToValueList());
    }

    private static void AddMissing(SupplierDuty duty, LocalDate? doneOn, List<DutyGap> gaps)
    {
        if (doneOn is null)
        {
            gaps.Add(new DutyGap(duty, DutyGapKind.Missing, LocalizedText.Create($"{duty.Name.Japanese}の記録がありません。", $"There is no record of the {duty.Name.English}.")));
        }
    }

    private static DutyGap OutOfOrder(LocalDate selected, LocalDate contracted) => new(
        SupplierDuty.Contract,
        DutyGapKind.OutOfOrder,
        LocalizedText.Create(
            $"契約({IsoDate.Format(contracted)})が選定({IsoDate.Format(selected)})より前です。",
            $"The contract ({IsoDate.Format(contracted)}) is earlier than the selection ({IsoDate.Format(selected)})."));

    private static DutyGap Late(LocalDate last, int days, int maximumDays) => new(
        SupplierDuty.Supervision,
        DutyGapKind.Late,
        LocalizedText.Create(
            string.Format(CultureInfo.InvariantCulture, "最後の監督({0})から{1}日たっています(上限{2}日)。", IsoDate.Format(last), days, maximumDays),
            string.Format(CultureInfo.InvariantCulture, "The last supervision ({0}) was {1} days ago; {2} are allowed.", IsoDate.Format(last), days, maximumDays)));
}
