using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Improvement.States;

/// <summary>The way a nonconformity has gone through its lifecycle by a day, worked out from its record. Immutable, with value equality.</summary>
public sealed record NonconformityCourse
{
    /// <summary>The day of the judgement.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The steps, from the day it came to light.</summary>
    public required ValueList<NonconformityStep> Steps { get; init; }

    /// <summary>Where it is: the end of the last step.</summary>
    public NonconformityState State => Steps[Steps.Count - 1].To;

    /// <summary>What must be on record before it can go on; null where it is closed.</summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>Whether the record claims that it was closed on the day.</summary>
    public required bool IsClaimedClosed { get; init; }

    /// <summary>Whether what is claimed is what the record bears out: both closed, or both not.</summary>
    public bool AgreesWithClaim => IsClaimedClosed == (State == NonconformityState.Closed);

    /// <summary>How the state comes about, beside what is claimed.</summary>
    public LocalizedText Why
    {
        get
        {
            NonconformityStep last = Steps[Steps.Count - 1];
            (string Ja, string En) missing = Missing is null ? (string.Empty, string.Empty) : ($"次に必要: {Missing.Japanese}。", $" Needed next: {Missing.English}.");
            (string Ja, string En) claim = AgreesWithClaim ? (string.Empty, string.Empty)
                : IsClaimedClosed ? ("記録は完了としています。", " The record says closed.") : ("記録は未完了としています。", " The record says open.");
            string on = last.On is { } day ? $" ({IsoDate.Format(day)})" : string.Empty;
            return LocalizedText.Create(
                $"{State.Name.In(IsmsLanguage.Japanese)}{on}: {last.Why.Japanese}。{missing.Ja}{claim.Ja}",
                $"{State.Name.In(IsmsLanguage.English)}{on}: {last.Why.English}.{missing.En}{claim.En}");
        }
    }
}
