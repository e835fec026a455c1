using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Events;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Differences;

/// <summary>Gathers why a risk is another than before.</summary>
internal sealed class RecordedReasons
{
    private readonly List<DifferenceReason> reasons = [];
    private bool isTold;

    public static ValueList<DifferenceReason> Of(IdentifiedRisk? older, IdentifiedRisk? newer, bool hasMoved, RiskCriteria? olderCriteria, RiskCriteria? newerCriteria)
    {
        RecordedReasons found = new();
        if (newer is not null)
        {
            found.AddEntries(older?.History ?? [], newer.History);
            found.AddTreatments(older?.Treatments ?? [], newer.Treatments);
            found.AddAcceptance(older?.Acceptance, newer.Acceptance);
        }

        if (hasMoved && newer is not null && olderCriteria is not null && newerCriteria is not null)
        {
            found.AddCriteria(newer.Direction, olderCriteria, newerCriteria);
        }

        if (!found.isTold)
        {
            found.reasons.Add(new DifferenceReason(ReasonKind.NotRecorded, null, null, ReasonKind.NotRecorded.Name));
        }

        return found.reasons.ToValueList();
    }

    // Entries are only appended: what is new comes after what both have.
    private void AddEntries(ValueList<RiskEventEntry> older, ValueList<RiskEventEntry> newer)
    {
        int common = older.Zip(newer, Equals).TakeWhile(same => same).Count();
        foreach (RiskEventEntry entry in newer.Skip(common).Where(entry => entry.Kind != RiskEventKind.Communicated && entry.Kind != RiskEventKind.Consulted))
        {
            string what = entry.Treatment is { } treatment ? " " + treatment : entry.Stage is { } stage ? " " + stage : string.Empty;
            (string ja, string en) = entry.Why is { } why
                ? (why.In(IsmsLanguage.Japanese), why.In(IsmsLanguage.English))
                : ("理由の記載なし", "no reason given");
            Add(ReasonKind.RecordedEvent, entry.On, entry.By, entry.Why is not null, $"{entry.Kind.Name.Japanese}{what}: {ja}", $"{entry.Kind.Name.English}{what}: {en}");
        }
    }

    private void AddTreatments(ValueList<RiskTreatment> older, ValueList<RiskTreatment> newer)
    {
        foreach (RiskTreatment treatment in newer.Where(treatment => treatment.Status == TreatmentStatus.Done)
            .Where(treatment => !older.Any(before => before.Id == treatment.Id && before.Status == TreatmentStatus.Done)))
        {
            Add(
                ReasonKind.TreatmentDone, treatment.DoneOn, treatment.Owner, true,
                $"対応 {treatment.Id}({treatment.Option.Name.Japanese})が完了",
                $"treatment {treatment.Id} ({treatment.Option.Name.English}) was done");
        }
    }

    private void AddAcceptance(AcceptanceRecord? older, AcceptanceRecord? newer)
    {
        if (newer is null || newer.Equals(older))
        {
            return;
        }

        (string untilJa, string untilEn) = newer.Until is { } day ? ($"({IsoDate.Format(day)} まで)", $" until {IsoDate.Format(day)}") : (string.Empty, string.Empty);
        (string whyJa, string whyEn) = newer.Why is { } why ? (": " + why.In(IsmsLanguage.Japanese), ": " + why.In(IsmsLanguage.English)) : (string.Empty, string.Empty);
        Add(ReasonKind.AcceptanceGiven, newer.On, newer.By, newer.Why is not null, $"受容{untilJa}{whyJa}", $"accepted{untilEn}{whyEn}");
    }

    private void AddCriteria(RiskDirection direction, RiskCriteria older, RiskCriteria newer)
    {
        RiskMatrixDefinition? before = older.Matrices.FirstOrDefault(matrix => matrix.Direction == direction);
        RiskMatrixDefinition? after = newer.Matrices.FirstOrDefault(matrix => matrix.Direction == direction);
        if (older.Version != newer.Version || before?.Id != after?.Id || before?.Version != after?.Version)
        {
            Add(
                ReasonKind.CriteriaChange, null, null, true,
                FormattableString.Invariant($"リスク基準 第{older.Version}版 → 第{newer.Version}版、マトリックス {Describe(before)} → {Describe(after)}"),
                FormattableString.Invariant($"criteria version {older.Version} → {newer.Version}, matrix {Describe(before)} → {Describe(after)}"));
        }
    }

    private void Add(ReasonKind kind, LocalDate? on, PersonId? by, bool tells, string japanese, string english)
    {
        reasons.Add(new DifferenceReason(kind, on, by, LocalizedText.Create(japanese, english)));
        isTold |= tells;
    }

    private static string Describe(RiskMatrixDefinition? matrix) => matrix is null ? "-" : FormattableString.Invariant($"{matrix.Id} {matrix.Version}");
}
