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
    private RiskEventEntry[] added = [];
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

    // Entries are only appended: what is new comes after what both have. What an entry tells is not told again from the treatment or the acceptance.
    private void AddEntries(ValueList<RiskEventEntry> older, ValueList<RiskEventEntry> newer)
    {
        int common = older.Zip(newer, Equals).TakeWhile(same => same).Count();
        added = newer.Skip(common).ToArray();
        foreach (RiskEventEntry entry in added.Where(entry => entry.Kind != RiskEventKind.Communicated && entry.Kind != RiskEventKind.Consulted))
        {
            (string whatJa, string whatEn) = WhatOf(entry);
            (string ja, string en) = entry.Why is { } why
                ? (": " + why.In(IsmsLanguage.Japanese), ": " + why.In(IsmsLanguage.English))
                : entry.NewStatus is null ? (": 理由の記載なし", ": no reason given") : (string.Empty, string.Empty);
            bool tells = entry.Why is not null || entry.NewStatus == TreatmentStatus.Done;
            Add(ReasonKind.RecordedEvent, entry.On, entry.By, tells, entry.Kind.Name.Japanese + whatJa + ja, entry.Kind.Name.English + whatEn + en);
        }
    }

    private void AddTreatments(ValueList<RiskTreatment> older, ValueList<RiskTreatment> newer)
    {
        foreach (RiskTreatment treatment in newer
            .Where(treatment => treatment.Status == TreatmentStatus.Done)
            .Where(treatment => !older.Any(before => before.Id == treatment.Id && before.Status == TreatmentStatus.Done))
            .Where(treatment => !added.Any(entry => entry.Treatment == treatment.Id && entry.NewStatus == TreatmentStatus.Done)))
        {
            Add(
                ReasonKind.TreatmentDone, treatment.DoneOn, treatment.Owner, true,
                $"対応 {treatment.Id}({treatment.Option.Name.Japanese})が完了",
                $"treatment {treatment.Id} ({treatment.Option.Name.English}) was done");
        }
    }

    private void AddAcceptance(AcceptanceRecord? older, AcceptanceRecord? newer)
    {
        if (newer is null || newer.Equals(older) || added.Any(entry => entry.Kind == RiskEventKind.Accepted && entry.On == newer.On && entry.Why is not null))
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

    private static (string Japanese, string English) WhatOf(RiskEventEntry entry)
    {
        if (entry.Treatment is not { } treatment)
        {
            return entry.Stage is { } stage ? ($"({stage.Name.Japanese})", " " + stage.Value) : (string.Empty, string.Empty);
        }

        return entry.NewStatus is not { } after ? ($" {treatment}", $" {treatment}")
            : entry.OldStatus is not { } before ? ($" {treatment}: {after.Name.Japanese}", $" {treatment}: {after.Name.English}")
            : ($" {treatment}: {before.Name.Japanese} → {after.Name.Japanese}", $" {treatment}: {before.Name.English} → {after.Name.English}");
    }

    private static string Describe(RiskMatrixDefinition? matrix) => matrix is null ? "-" : FormattableString.Invariant($"{matrix.Id} {matrix.Version}");
}
